import { printRelation } from "../figures.js";
import { momentWriters } from "../moments.js";
import type { Printing } from "../printing.js";
import { moments } from "./moments.js";

const directions = {
  increase: "increase",
  decrease: "decrease",
  improvement: "improvement",
  worsening: "worsening",
  none: "unchanged",
};
const comparatives = { above: "higher", "not-below": "not lower", below: "lower", "not-above": "not higher" };
const kept = "maintenance of the level";

export const printing: Printing = {
  outOf: "out of",
  percentagePoints: { one: "percentage point", many: "percentage points" },
  time: {
    second: { one: "second", many: "seconds" },
    minute: { one: "minute", many: "minutes" },
    hour: { one: "hour", many: "hours" },
    day: { one: "day", many: "days" },
    "working-day": { one: "working day", many: "working days" },
    week: { one: "week", many: "weeks" },
    month: { one: "month", many: "months" },
    year: { one: "year", many: "years" },
  },
  currencies: new Map([
    ["EUR", "€"],
    ["USD", "$"],
    ["GBP", "£"],
  ]),
  currencyFirst: true,
  measures: new Map([
    ["g", "grams"],
    ["q", "quintals"],
  ]),

  and: "and",
  or: "or",
  ofWhich: "of which",
  answers: { yes: "YES", no: "NO", either: "YES/NO" },
  unspecified: "n.a.",

  between: (lower, upper) => `between ${lower} and ${upper}`,
  limits: {
    neither: "ends excluded",
    upperOnly: "lower end excluded",
    lowerOnly: "upper end excluded",
  },

  ...momentWriters(moments),

  change: (direction, amount, relation) =>
    relation === null
      ? `${directions[direction]} of ${amount}`
      : `${directions[direction]} ${printRelation(relation)} ${amount}`,
  anyChange: (direction, relation, subject) => {
    const after = subject === null ? "" : ` ${subject}`;
    return relation === null
      ? [directions[direction] + after, kept + after]
      : [
          `${printRelation(relation)} the ${directions[direction]}${after}`,
          `${printRelation(relation)} the ${kept}${after}`,
        ];
  },
  compared: (way, reference) => `${comparatives[way]} than ${reference}`,
  changeFromTo: (direction, subject, from, to) =>
    subject === null
      ? [`${directions[direction]} from ${from} to ${to}`]
      : [
          `${directions[direction]} of ${subject} from ${from} to ${to}`,
          `${directions[direction]} from ${from} to ${to} ${subject}`,
        ],
  changeWithin: (direction, ends) => `${directions[direction]} ${ends}`,
  changeTo: (level) => `to ${level}`,
  total: (total) => `for a total of ${total}`,
  reference: (reference) => [`compared to ${reference}`],

  entry: (year, target) => [`Year ${year}: ${target}`, `${target} in ${year}`],
};

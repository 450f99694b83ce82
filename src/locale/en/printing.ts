import type { Moment, Timing, WrittenYear } from "../../ast.js";
import { printRelation, writeDate } from "../figures.js";
import type { Printing } from "../printing.js";

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];
const parts = { bimester: "bimester", quarter: "quarter", third: "four-month period", half: "half" };

const directions = {
  increase: "increase",
  decrease: "decrease",
  improvement: "improvement",
  worsening: "worsening",
  none: "unchanged",
};
const kept = "maintenance of the level";

function withYear(text: string, year: WrittenYear): string {
  if (year === null) return text;
  return year === "next" ? `${text} of the following year` : `${text} ${year}`;
}

/** The ways to write a moment, the most readable first. */
function nouns(moment: Moment): readonly string[] {
  switch (moment.grain) {
    case "day": {
      const year = typeof moment.year === "number" ? moment.year : null;
      const written = withYear(`${moment.day} ${months[moment.month - 1]}`, moment.year);
      const digits = writeDate(moment.day, moment.month, year);
      return [written, moment.year === "next" ? withYear(digits, "next") : digits];
    }
    case "month":
      return [withYear(months[moment.month - 1] ?? "", moment.year)];
    case "bimester":
    case "quarter":
    case "third":
    case "half":
      return [withYear(`${ordinals[moment.part - 1]} ${parts[moment.grain]}`, moment.year)];
    case "year":
      if (moment.year === null) return ["end of the year"];
      return [moment.year === "next" ? "following year" : `${moment.year}`];
    default:
      return moment satisfies never;
  }
}

const prepositions: Readonly<Record<Timing, string>> = {
  by: "by",
  before: "before",
  from: "from",
  after: "after",
  on: "on",
};

function timed(timing: Timing, moment: Moment): readonly string[] {
  const article = moment.grain === "day" || moment.grain === "month" ? "" : "the ";
  const bare = moment.grain === "year" && typeof moment.year === "number";
  const preposition = timing === "on" && moment.grain !== "day" ? "during" : prepositions[timing];
  return nouns(moment).flatMap((noun) => [
    `${preposition} ${bare ? "" : article}${noun}`,
    ...(timing === "by" ? [`no later than ${bare ? "" : article}${noun}`] : []),
  ]);
}

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
  measures: new Map([["q", "quintals"]]),

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

  moment: (moment) =>
    moment.grain === "year" && typeof moment.year === "number" ? [`year ${moment.year}`] : nouns(moment),
  timed,
  period: (from, to) =>
    nouns(from).flatMap((start, index) => {
      const end = nouns(to)[index] ?? nouns(to)[0] ?? "";
      return [`from ${start} to ${end}`, `${start} - ${end}`];
    }),

  change: (direction, amount, relation) =>
    relation === null
      ? `${directions[direction]} of ${amount}`
      : `${directions[direction]} ${printRelation(relation)} ${amount}`,
  anyChange: (direction, relation, subject) => {
    const after = subject === null ? "" : ` ${subject}`;
    return relation === null
      ? [directions[direction] + after, kept + after]
      : [
          `${printRelation(relation)} a ${directions[direction]}${after}`,
          `${printRelation(relation)} the ${kept}${after}`,
        ];
  },
  changeFromTo: (direction, subject, from, to) =>
    subject === null
      ? [`${directions[direction]} from ${from} to ${to}`]
      : [
          `${directions[direction]} of ${subject} from ${from} to ${to}`,
          `${directions[direction]} from ${from} to ${to} ${subject}`,
        ],
  total: (total) => `for a total of ${total}`,
  reference: (reference) => [`compared to ${reference}`],

  entry: (year, target) => [`Year ${year}: ${target}`, `${target} in ${year}`],
};

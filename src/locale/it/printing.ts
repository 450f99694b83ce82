import { printRelation } from "../figures.js";
import { momentWriters } from "../moments.js";
import type { Printing } from "../printing.js";
import { bearingOn, ofNumber } from "./articles.js";
import { moments } from "./moments.js";

const directions = {
  increase: "aumento",
  decrease: "riduzione",
  improvement: "miglioramento",
  worsening: "peggioramento",
  none: "mantenimento",
};

const comparatives = {
  above: "superiore",
  "not-below": "non inferiore",
  below: "inferiore",
  "not-above": "non superiore",
};

const articles = { increase: "l'", decrease: "la ", improvement: "il ", worsening: "il ", none: "il " };

export const printing: Printing = {
  outOf: "su",
  percentagePoints: { one: "punto percentuale", many: "punti percentuali" },
  time: {
    second: { one: "secondo", many: "secondi" },
    minute: { one: "minuto", many: "minuti" },
    hour: { one: "ora", many: "ore" },
    day: { one: "giorno", many: "giorni" },
    "working-day": { one: "giorno lavorativo", many: "giorni lavorativi" },
    week: { one: "settimana", many: "settimane" },
    month: { one: "mese", many: "mesi" },
    year: { one: "anno", many: "anni" },
  },
  currencies: new Map([
    ["EUR", "€"],
    ["USD", "$"],
    ["GBP", "£"],
  ]),
  currencyFirst: false,
  measures: new Map([["g", "grammi"]]),

  and: "e",
  or: "o",
  ofWhich: "di cui",
  answers: { yes: "SI", no: "NO", either: "SI/NO" },
  unspecified: "n.d.",

  between: (lower, upper) => `tra ${lower} e ${upper}`,
  limits: {
    neither: "estremi esclusi",
    upperOnly: "estremo inferiore escluso",
    lowerOnly: "estremo superiore escluso",
  },

  ...momentWriters(moments),

  change: (direction, amount, relation) =>
    relation === null
      ? `${directions[direction]} ${ofNumber(amount)}`
      : `${directions[direction]} ${printRelation(relation)} ${amount}`,
  anyChange: (direction, relation, subject) => {
    const head =
      relation === null
        ? directions[direction]
        : `${printRelation(relation)} ${articles[direction]}${directions[direction]}`;
    return subject === null ? [head] : [bearingOn(head, "di", subject), `${head} ${subject}`];
  },
  compared: (way, reference) => bearingOn(comparatives[way], "a", reference),
  changeFromTo: (direction, subject, from, to) => {
    const head = directions[direction];
    if (subject === null) return [`${head} da ${from} a ${to}`];
    return [`${bearingOn(head, "di", subject)} da ${from} a ${to}`, `${head} da ${from} a ${to} ${subject}`];
  },
  changeWithin: (direction, ends) => `${directions[direction]} ${ends}`,
  changeTo: (level) => `a ${level}`,
  total: (total) => `per un totale di ${total}`,
  reference: (reference) => [bearingOn("rispetto", "a", reference), `rispetto a ${reference}`],

  entry: (year, target) => [`Anno ${year}: ${target}`, `${target} nel ${year}`],
};

import type { Moment, Timing, WrittenYear } from "../../ast.js";
import { printRelation, writeDate } from "../figures.js";
import type { Printing } from "../printing.js";

export const months = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];

const ordinals = ["I", "II", "III", "IV", "V", "VI"];
const parts = { bimester: "bimestre", quarter: "trimestre", third: "quadrimestre", half: "semestre" };

const directions = {
  increase: "aumento",
  decrease: "riduzione",
  improvement: "miglioramento",
  worsening: "peggioramento",
  none: "mantenimento",
};

function withYear(text: string, year: WrittenYear): string {
  if (year === null) return text;
  return year === "next" ? `${text} dell'anno successivo` : `${text} ${year}`;
}

/** A moment as it stands after a preposition, and whether the article "il" comes between. */
function noun(moment: Moment): { readonly text: string; readonly article: "il" | "l'" | "" } {
  switch (moment.grain) {
    case "day": {
      const year = typeof moment.year === "number" ? moment.year : null;
      const text = writeDate(moment.day, moment.month, year);
      return { text: moment.year === "next" ? withYear(text, "next") : text, article: "il" };
    }
    case "month":
      return { text: withYear(months[moment.month - 1] ?? "", moment.year), article: "" };
    case "bimester":
    case "quarter":
    case "third":
    case "half":
      return { text: withYear(`${ordinals[moment.part - 1]} ${parts[moment.grain]}`, moment.year), article: "il" };
    case "year":
      if (moment.year === null) return { text: "fine anno", article: "" };
      return moment.year === "next"
        ? { text: "anno successivo", article: "l'" }
        : { text: `${moment.year}`, article: "il" };
    default:
      return moment satisfies never;
  }
}

const contracted = {
  di: { il: "del ", "l'": "dell'", "": "di " },
  da: { il: "dal ", "l'": "dall'", "": "da " },
  a: { il: "al ", "l'": "all'", "": "a " },
  in: { il: "nel ", "l'": "nell'", "": "nel mese di " },
};
const plain = { il: "il ", "l'": "l'", "": "" };

function timed(timing: Timing, moment: Moment): readonly string[] {
  const { text, article } = noun(moment);
  switch (timing) {
    case "by":
      return [`entro ${plain[article]}${text}`];
    case "before":
      return [`prima ${contracted.di[article]}${text}`];
    case "from":
      return [`${contracted.da[article]}${text}`, `a partire ${contracted.da[article]}${text}`];
    case "after":
      return [`dopo ${plain[article]}${text}`];
    case "on":
      if (moment.grain === "day") return [`il giorno ${text}`, `in data ${text}`];
      if (moment.grain === "year" && moment.year === null) return ["nel corso dell'anno"];
      return [`${contracted.in[article]}${text}`, `nel corso ${contracted.di[article]}${text}`, `durante ${text}`];
    default:
      return timing satisfies never;
  }
}

/** "del 10%", "dell'8%", "dello 0,5%": the article follows how the number is said. */
function ofNumber(amount: string): string {
  if (!amount.includes("%")) return `di ${amount}`;
  if (/^(?:8|11(?:\.\d{3})*(?!\d|\.\d)|1(?![\d.]))/.test(amount)) return `dell'${amount}`;
  return /^0(?!\d)/.test(amount) ? `dello ${amount}` : `del ${amount}`;
}

const articled = {
  a: { il: "al ", "l'": "all'", la: "alla ", lo: "allo ", i: "ai ", "": "a " },
  di: { il: "del ", "l'": "dell'", la: "della ", lo: "dello ", i: "dei ", "": "di " },
};

const feminine = /(?:[zsg]ione|ice|tudine|baseline|performance)$/i;

/** The article that the first word most likely takes: "il 2019", "l'anno precedente", "la media"; none of a code. */
function articleOf(words: string): keyof (typeof articled)["a"] {
  const [first = ""] = words.split(" ");
  if (/^(?:19|20)\d\d$/.test(first)) return "il";
  if (!/^\p{L}{3,}$/u.test(first)) return "";
  if (/^[aeiou]/i.test(first)) return /i$/i.test(first) ? "" : "l'";
  if (/a$/i.test(first) || feminine.test(first)) return "la";
  if (/^(?:z|s[^aeiou]|gn|ps)/i.test(first)) return /i$/i.test(first) ? "" : "lo";
  return /i$/i.test(first) ? "i" : "il";
}

/** "rispetto" or "mantenimento" with the words it bears on. */
function bearingOn(head: string, preposition: "a" | "di", words: string): string {
  return `${head} ${articled[preposition][articleOf(words)]}${words}`;
}

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

  moment: (moment) => {
    const { text } = noun(moment);
    return moment.grain === "year" && typeof moment.year === "number" ? [`anno ${text}`] : [text];
  },
  timed,
  period: (from, to) => {
    const [start, end] = [noun(from), noun(to)];
    return [
      `${contracted.da[start.article]}${start.text} ${contracted.a[end.article]}${end.text}`,
      `${start.text} - ${end.text}`,
    ];
  },

  change: (direction, amount, relation) =>
    relation === null
      ? `${directions[direction]} ${ofNumber(amount)}`
      : `${directions[direction]} ${printRelation(relation)} ${amount}`,
  anyChange: (direction, relation, subject) => {
    const head = relation === null ? directions[direction] : `${printRelation(relation)} un ${directions[direction]}`;
    return subject === null ? [head] : [bearingOn(head, "di", subject), `${head} ${subject}`];
  },
  changeFromTo: (direction, subject, from, to) => {
    const head = directions[direction];
    if (subject === null) return [`${head} da ${from} a ${to}`];
    return [`${bearingOn(head, "di", subject)} da ${from} a ${to}`, `${head} da ${from} a ${to} ${subject}`];
  },
  total: (total) => `per un totale di ${total}`,
  reference: (reference) => [bearingOn("rispetto", "a", reference), `rispetto a ${reference}`],

  entry: (year, target) => [`Anno ${year}: ${target}`, `${target} nel ${year}`],
};

import type { DayMoment, Moment, Timing, WrittenYear } from "../../ast.js";
import { writeDate } from "../figures.js";

const months = [
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

/** A moment as it stands after a preposition, and the article that comes between. */
interface Noun {
  readonly text: string;
  readonly article: "il" | "l'" | "";
}

/** The ways to write a moment, the most readable first. */
function nouns(moment: Moment): readonly Noun[] {
  switch (moment.grain) {
    case "day":
      return dayNouns(moment);
    case "month":
      return [{ text: withYear(months[moment.month - 1] ?? "", moment.year), article: "" }];
    case "bimester":
    case "quarter":
    case "third":
    case "half":
      return [{ text: withYear(`${ordinals[moment.part - 1]} ${parts[moment.grain]}`, moment.year), article: "il" }];
    case "year":
      return yearNouns(moment.year);
    default:
      return moment satisfies never;
  }
}

/** A day without its year needs the name of its month: 15/12 is a ratio. Beside the score of a band only digits count. */
function dayNouns({ day, month, year }: DayMoment): readonly Noun[] {
  const article = day === 8 || day === 11 ? "l'" : "il";
  if (typeof year === "number") return [{ text: writeDate(day, month, year), article }];
  const named = `${day === 1 ? "1°" : day} ${months[month - 1]}`;
  return [named, writeDate(day, month, null)].map((text) => ({ text: withYear(text, year), article }));
}

/** A year that might be a number is called one. */
function yearNouns(year: WrittenYear): readonly Noun[] {
  if (year === null) {
    return [
      { text: "fine anno", article: "" },
      { text: "anno in corso", article: "l'" },
    ];
  }
  if (year === "next") return [{ text: "anno successivo", article: "l'" }];
  return [
    { text: `${year}`, article: "il" },
    { text: `anno ${year}`, article: "l'" },
  ];
}

function withYear(text: string, year: WrittenYear): string {
  if (year === null) return text;
  return year === "next" ? `${text} dell'anno successivo` : `${text} ${year}`;
}

const articles = { il: "il ", "l'": "l'", "": "" };
const contracted = {
  di: { il: "del ", "l'": "dell'", "": "di " },
  da: { il: "dal ", "l'": "dall'", "": "da " },
  a: { il: "al ", "l'": "all'", "": "a " },
  in: { il: "nel ", "l'": "nell'", "": "nel mese di " },
};

export function writeMoment(moment: Moment): readonly string[] {
  const written = nouns(moment).map(({ text }) => text);
  // After a word only "fine giugno" is a moment.
  if (moment.grain === "month") return written.flatMap((text) => [text, `fine ${text}`]);
  return moment.grain === "year" ? written.reverse() : written;
}

export function writeTimed(timing: Timing, moment: Moment): readonly string[] {
  if (timing === "on" && moment.grain === "year" && moment.year === null) return ["nel corso dell'anno"];
  return nouns(moment).flatMap(({ text, article }) => {
    switch (timing) {
      case "by":
        return [`entro ${articles[article]}${text}`];
      case "before":
        return [`prima ${contracted.di[article]}${text}`];
      case "from":
        return [`${contracted.da[article]}${text}`, `a partire ${contracted.da[article]}${text}`];
      case "after":
        return [`dopo ${articles[article]}${text}`];
      case "on":
        if (moment.grain === "day") return [`il giorno ${text}`, `in data ${text}`];
        return [`${contracted.in[article]}${text}`, `nel corso ${contracted.di[article]}${text}`];
      default:
        return timing satisfies never;
    }
  });
}

export function writePeriod(from: Moment, to: Moment): readonly string[] {
  return nouns(from).flatMap((start) =>
    nouns(to).map((end) => `${contracted.da[start.article]}${start.text} ${contracted.a[end.article]}${end.text}`),
  );
}

import type { Moment, Timing, WrittenYear } from "../../ast.js";
import { writeDate } from "../figures.js";

const months = [
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

/** A moment as it stands after a preposition, and the article that comes between. */
interface Noun {
  readonly text: string;
  readonly article: "the " | "";
}

/** The ways to write a moment, the most readable first. */
function nouns(moment: Moment): readonly Noun[] {
  switch (moment.grain) {
    case "day": {
      const { day, month, year } = moment;
      const digits = writeDate(day, month, typeof year === "number" ? year : null);
      const named = withYear(`${day} ${months[month - 1]}`, year);
      return [named, year === "next" ? withYear(digits, year) : digits].map((text) => ({ text, article: "" }));
    }
    case "month":
      return [{ text: withYear(months[moment.month - 1] ?? "", moment.year), article: "" }];
    case "bimester":
    case "quarter":
    case "third":
    case "half":
      return [{ text: withYear(`${ordinals[moment.part - 1]} ${parts[moment.grain]}`, moment.year), article: "the " }];
    case "year":
      return yearNouns(moment.year);
    default:
      return moment satisfies never;
  }
}

/** A year that might be a number is called one. */
function yearNouns(year: WrittenYear): readonly Noun[] {
  if (year === null)
    return [
      { text: "end of the year", article: "the " },
      { text: "current year", article: "the " },
    ];
  if (year === "next") return [{ text: "following year", article: "the " }];
  return [
    { text: `${year}`, article: "" },
    { text: `year ${year}`, article: "the " },
  ];
}

function withYear(text: string, year: WrittenYear): string {
  if (year === null) return text;
  return year === "next" ? `${text} of the following year` : `${text} ${year}`;
}

const prepositions: Readonly<Record<Timing, readonly string[]>> = {
  by: ["by", "no later than"],
  before: ["before"],
  from: ["from", "as of"],
  after: ["after"],
  on: ["on"],
};

export function writeMoment(moment: Moment): readonly string[] {
  const written = nouns(moment).map(({ text }) => text);
  // After a word only "end of June" is a moment.
  if (moment.grain === "month") return written.flatMap((text) => [text, `end of ${text}`]);
  return moment.grain === "year" ? written.reverse() : written;
}

export function writeTimed(timing: Timing, moment: Moment): readonly string[] {
  if (timing === "on" && moment.grain === "year" && moment.year === null) return ["during the year"];
  const leading = timing === "on" && moment.grain !== "day" ? ["during"] : prepositions[timing];
  return leading.flatMap((word) => nouns(moment).map(({ text, article }) => `${word} ${article}${text}`));
}

export function writePeriod(from: Moment, to: Moment): readonly string[] {
  return nouns(from).flatMap((start) =>
    nouns(to).map((end) => `from ${start.article}${start.text} to ${end.article}${end.text}`),
  );
}

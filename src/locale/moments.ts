import type { DayMoment, Moment, PartMoment, Timing, WrittenYear } from "../ast.js";
import { writeDate } from "./figures.js";
import { nameAt } from "./name-at.js";
import type { Printing } from "./printing.js";

/** A moment as it stands after a preposition, and the article that comes between. */
export interface Noun<Article extends string> {
  readonly text: string;
  readonly article: Article;
}

/** What leads to a moment: its timing, or its place in a period. A timing "on" depends on how long the moment is. */
type Lead = Exclude<Timing, "on"> | "on-day" | "during" | "opening" | "closing";

/** The words that moments are written with. `Article` names what may stand between a preposition and a moment. */
export interface MomentWords<Article extends string> {
  readonly months: readonly string[];
  readonly ordinals: readonly string[];
  readonly parts: Readonly<Record<PartMoment["grain"], string>>;
  readonly partArticle: Article;
  /** A month is told without an article. */
  readonly bare: Article;
  /** A day without its year: "1° marzo". */
  readonly day: (day: number, month: string) => string;
  readonly dayArticle: (day: number) => Article;
  /** Whether a day of a written year is told by the name of its month too. */
  readonly namesMonth: boolean;
  /** What follows a moment of the year after the plan's: "dell'anno successivo". */
  readonly ofNextYear: string;
  readonly thisYear: readonly Noun<Article>[];
  readonly nextYear: readonly Noun<Article>[];
  /** A year that might be a number is called one. */
  readonly year: (year: number) => readonly Noun<Article>[];
  readonly endOf: string;
  readonly duringTheYear: string;
  /** The words before a moment with each article, the most readable first. */
  readonly leads: Readonly<Record<Lead, Readonly<Record<Article, readonly string[]>>>>;
}

/** The three ways to write moments, in the words of a language. Each gives the most readable text first. */
export function momentWriters<Article extends string>(
  words: MomentWords<Article>,
): Pick<Printing, "moment" | "timed" | "period"> {
  const led = (lead: Lead, moment: Moment): readonly string[] =>
    nounsOf(moment, words).flatMap(({ text, article }) => words.leads[lead][article].map((before) => before + text));
  return {
    moment: (moment) => {
      const written = nounsOf(moment, words).map(({ text }) => text);
      // After a word only "fine giugno" is a moment.
      if (moment.grain === "month") return written.flatMap((text) => [text, `${words.endOf} ${text}`]);
      return moment.grain === "year" ? written.reverse() : written;
    },
    timed: (timing, moment) => {
      if (timing !== "on") return led(timing, moment);
      if (moment.grain === "year" && moment.year === null) return [words.duringTheYear];
      return led(moment.grain === "day" ? "on-day" : "during", moment);
    },
    period: (from, to) => led("opening", from).flatMap((start) => led("closing", to).map((end) => `${start} ${end}`)),
  };
}

/** The ways to write a moment, the most readable first. */
function nounsOf<Article extends string>(moment: Moment, words: MomentWords<Article>): readonly Noun<Article>[] {
  const { months, ordinals, parts, partArticle, bare } = words;
  switch (moment.grain) {
    case "day":
      return dayNouns(moment, words);
    case "month":
      return [{ text: withYear(nameAt(months, moment.month), moment.year, words), article: bare }];
    case "bimester":
    case "quarter":
    case "third":
    case "half": {
      const part = `${nameAt(ordinals, moment.part)} ${parts[moment.grain]}`;
      return [{ text: withYear(part, moment.year, words), article: partArticle }];
    }
    case "year":
      if (moment.year === null) return words.thisYear;
      return moment.year === "next" ? words.nextYear : words.year(moment.year);
  }
}

/** A day without its year needs the name of its month: 15/12 is a ratio. Beside the score of a band only digits count. */
function dayNouns<Article extends string>(
  { day, month, year }: DayMoment,
  words: MomentWords<Article>,
): readonly Noun<Article>[] {
  const article = words.dayArticle(day);
  const named = withYear(words.day(day, nameAt(words.months, month)), year, words);
  const digits =
    typeof year === "number" ? writeDate(day, month, year) : withYear(writeDate(day, month, null), year, words);
  const texts = typeof year === "number" && !words.namesMonth ? [digits] : [named, digits];
  return texts.map((text) => ({ text, article }));
}

function withYear(text: string, year: WrittenYear, { ofNextYear }: Pick<MomentWords<string>, "ofNextYear">): string {
  if (year === null) return text;
  return `${text} ${year === "next" ? ofNextYear : year}`;
}

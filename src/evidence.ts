import type { Polarity } from "./diagnostic.js";
import type { Cues } from "./locale/cues.js";
import { locales } from "./locale/locales.js";
import type { LocaleName } from "./options.js";

/** That an indicator's description makes its target a ratio or a date, and the words that say so. */
export interface ReadingEvidence {
  readonly reading: "ratio" | "date";
  readonly words: string;
}

/** Which way is good for an indicator, and the words of its description that say so. */
export interface PolarityEvidence {
  readonly polarity: Polarity;
  readonly words: string;
  /** `time` words say nothing about a percentage: "% evase nel tempo medio" stays higher-is-better. */
  readonly about: "time" | "level";
}

/** A description longer than this is an essay; what it measures stands at its beginning or it has no telling head. */
const longestDescription = 2000;

/**
 * Whether the description of an indicator (descrizione) makes "2/4" a ratio or a date; `null` where it does not say.
 * A slash between two counted things beats a mention of time.
 *
 * @example
 * readingEvidence("tempi del coordinamento: incontri effettuati/incontri previsti", "it")
 * // { reading: "ratio", words: "incontri effettuati/incontri previsti" }
 */
export function readingEvidence(indicator: string, locale: LocaleName): ReadingEvidence | null {
  const { cues } = locales[locale];
  const segments = segmentsOf(indicator);
  for (const segment of segments) {
    if (dividesCounts(segment, cues)) return { reading: "ratio", words: segment };
  }
  for (const segment of segments) {
    const date = cues.date.exec(segment);
    if (date !== null) return { reading: "date", words: date[0] };
  }
  for (const segment of segments) {
    const ratio = cues.ratio.exec(segment);
    if (ratio !== null) return { reading: "ratio", words: ratio[0] };
  }
  return null;
}

/**
 * Which way is good for an indicator with this description; `null` where it does not say.
 *
 * Only the head of a description is evidence: "numero reclami" is better low, "reclami evasi" and "% pratiche evase in
 * massimo 20 gg" are not.
 *
 * @example
 * polarityEvidence("Indice di affollamento degli istituti", "it")
 * // { polarity: "lower-is-better", words: "affollamento", about: "level" }
 */
export function polarityEvidence(indicator: string, locale: LocaleName): PolarityEvidence | null {
  const { cues } = locales[locale];
  for (const segment of segmentsOf(indicator)) {
    const head = segment.replace(cues.quantifier, "");
    const long = cues.longTime.exec(head);
    if (long !== null) return { polarity: "higher-is-better", words: long[0], about: "time" };
    if (cues.dealtWith.test(segment)) continue;
    const short = cues.shortTime.exec(segment) ?? cues.shortTime.exec(head);
    if (short !== null) return { polarity: "lower-is-better", words: short[0], about: "time" };
    const unwanted = cues.unwanted.exec(head);
    if (unwanted !== null) return { polarity: "lower-is-better", words: unwanted[0], about: "level" };
  }
  return null;
}

/** The stretches of a description between colons, semicolons, brackets and dashes, trimmed; a dot may abbreviate. */
function segmentsOf(indicator: string): string[] {
  return indicator
    .slice(0, longestDescription)
    .split(/[:;()[\]\n"“”]|\s[-–—]\s|(?<=\p{L}{4})\.(?=\s|$)/u)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
}

/** Whether a segment is one count over another: "domande prese in carico / n. domande pervenute". */
function dividesCounts(segment: string, cues: Cues): boolean {
  const sides = segment.replace(/(?<!\p{L})(?:e\/o|and\/or)(?!\p{L})/giu, "").split("/");
  const [left, right] = sides.map((side) => side.trim());
  if (sides.length !== 2 || left === undefined || right === undefined || left === "" || right === "") return false;
  if (startsWith(right, cues.count)) return true;
  // "numero reclami / utenti" divides; "numero ospiti del sistema SPRAR/siproimi" gives two names of one thing.
  if (cues.count.test(left) && /\s\/\s/.test(segment)) return true;
  if (/\s/.test(left) && cues.participle.test(lastWordOf(left)) && cues.participle.test(right)) return true;
  const words = new Set(wordsOf(left));
  return wordsOf(right).some((word) => words.has(word));
}

function lastWordOf(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

function startsWith(text: string, pattern: RegExp): boolean {
  return pattern.exec(text)?.index === 0;
}

/** The words of a side that can repeat its noun; short ones are articles and prepositions. */
function wordsOf(side: string): string[] {
  return side.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

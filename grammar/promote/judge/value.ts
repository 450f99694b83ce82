import type { DecimalText, Unit } from "../../../src/ast.js";
import { type Choice, type Reading, slice } from "../../reading.js";
import {
  Between,
  Direction,
  LeadingUnit,
  type NumberPayload,
  NumberToken,
  RatioBar,
  RelationToken,
  TimingToken,
  UnitToken,
} from "../../tokens.js";
import { chosen, note, noting, offer, skipped, words } from "../choice.js";
import {
  endsAs,
  followAt,
  imageAt,
  isDigits,
  isMomentStart,
  isPhrase,
  isShortNumber,
  isValueStart,
  isWord,
  isYearLike,
  lengthAs,
  meaningAs,
  operandAt,
  phraseEndsBefore,
  touchesLeft,
} from "../look.js";
import { isCited, isFrequency } from "../names.js";
import { countedFrom } from "../number.js";
import { claimMoment } from "./claim.js";

/** "due", "mille": a spelled number, with its scale word. */
export function judgeNumeral(reading: Reading, at: number, end: number, value: DecimalText): Choice | null {
  if (endsAs(reading, at - 1, "numeral") || isDigits(reading, at - 1)) return null;
  // "two-day workshop": part of a word.
  if (imageAt(reading, end) === "-" && touchesLeft(reading, end) && isWord(reading, end + 1)) return null;
  const rest = roundTo(value) > 0 ? numeralAfter(reading, end, roundTo(value)) : null;
  const past = rest?.end ?? end;
  const whole = String(Number(value) + (rest?.value ?? 0));
  const counted = countedFrom(reading, at, past, whole);
  const { zeros } = counted.payload as NumberPayload;
  // "one thousand two hundred"
  const units = zeros === 3 ? numeralAfter(reading, at + counted.length, 1000) : null;
  if (units === null) return counted;
  return chosen(NumberToken, at, units.end, { value: `${Number(whole) * 1000 + units.value}`, zeros: 0, none: false });
}

/** Below what a numeral after this one is added to it: "cento venti", "mille duecento". */
function roundTo(value: DecimalText): number {
  if (value === "1000") return 1000;
  return value.length === 3 && value.endsWith("00") ? 100 : 0;
}

/** The hundreds, tens and units of "one hundred and fifty". */
function numeralAfter(
  reading: Reading,
  at: number,
  below: number,
): { readonly value: number; readonly end: number } | null {
  const start = at + lengthAs(reading, at, "and");
  const numeral = meaningAs(reading, start, "numeral");
  const value = Number(numeral?.meaning.value);
  if (numeral === null || !(value < below)) return null;
  const end = start + numeral.length;
  const rest = roundTo(numeral.meaning.value) === 100 ? numeralAfter(reading, end, 100) : null;
  return rest === null ? { value, end } : { value: value + rest.value, end: rest.end };
}

/** "nessun reclamo": none, and so none more. */
export function judgeNone(reading: Reading, at: number, end: number): Choice | null {
  if (at > 0) return null;
  const figures = reading.choices.some(
    (choice, position) => position >= end && choice.type !== null && choice.type !== "skip",
  );
  // "no more complaints than last year" is not zero.
  const compares = lengthAs(reading, end, "direction") > 0 || lengthAs(reading, end, "direction-after") > 0;
  if (compares || figures) {
    const found = slice(reading, at, end);
    return noting(words(at, end), note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "value" }));
  }
  const level = lengthAs(reading, end, "level");
  const named = followAt(reading, end + level) === "word";
  return named ? chosen(NumberToken, at, end, { value: "0", zeros: 0, none: true }) : null;
}

/** "un" is the number one where a relation claims it ("almeno un incontro"), or where it is the only figure of a text. */
export function judgeOne(reading: Reading, at: number, end: number): Choice | null {
  const one = countedFrom(reading, at, end, "1");
  const about = meaningAs(reading, end, "approximate");
  if (about !== null) {
    const payload = { value: about.meaning.value, zeros: 0, none: false };
    const choice = chosen(NumberToken, end, end + about.length, payload);
    return chosen(RelationToken, at, end, "~", [{ at: end, choice }]);
  }
  // "un milione", "uno su quattro", "un mese"
  const counts = lengthAs(reading, end, "scale") > 0 || reading.choices[end]?.type === RatioBar;
  if (counts || (at === 0 && reading.choices[end]?.type === UnitToken)) return one;
  offer(reading, at, one);
  if (at > 0 || !reading.book.vocabulary.oneCounts || !isWord(reading, end)) return null;
  const silent = ({ type }: Choice) => type === null || type === "skip";
  return reading.choices.every((choice, position) => position < end || silent(choice)) ? one : null;
}

/** A unit after its number, or before it: `€ 10.000`, "gg. 30". */
export function judgeUnit(reading: Reading, at: number, end: number, unit: Unit): Choice | null {
  if (isMonthOfDay(reading, at, end)) return null;
  const left = imageAt(reading, at - 1);
  const after =
    isDigits(reading, at - 1) ||
    endsAs(reading, at - 1, "scale", "numeral", "half") ||
    (endsAs(reading, at - 1, "one") && (phraseEndsBefore(reading, at - 1, "relation") || isOne(reading, at, unit))) ||
    repeatsNumber(reading, at - 1) ||
    Object.hasOwn(reading.book.vocabulary.scaleLetters, left) ||
    phraseEndsBefore(reading, at, "scale");
  // "comma 2 L. 241/90" cites a law, and "ogni 3 mesi" says how often.
  const cited = imageAt(reading, at).length === 1 && isWord(reading, at) && isCited(reading, at - 1);
  if (after && (cited || isFrequency(reading, at - 1))) return null;
  if (after) return compoundUnit(reading, at, end) ?? chosen(UnitToken, at, end, unit);
  const before = followAt(reading, end) === NumberToken && isDigits(reading, operandAt(reading, end));
  // "entro il giorno 10" is a day of a month.
  const opens =
    at === 0 || (endsAs(reading, at - 1, "relation", "timing") && lengthAs(reading, at - 1, "definite") !== 1);
  const time = unit.kind === "time" && /^(?:hour|day|working-day)$/.test(unit.name);
  return before && (unit.kind === "currency" || (time && opens)) ? chosen(LeadingUnit, at, end, unit) : null;
}

/** "15 sett. 2020": September, and no weeks. */
function isMonthOfDay(reading: Reading, at: number, end: number): boolean {
  return isPhrase(reading, at, end, "month") && isShortNumber(reading, at - 1) && isYearLike(reading, end);
}

/** "un mese" at the head of a text; "un secondo incontro" is no time. */
function isOne({ book }: Reading, at: number, unit: Unit): boolean {
  return book.vocabulary.oneCounts && at === 1 && unit.kind === "time" && unit.name !== "second";
}

/** `km/h`, `€/mq`: a unit over another is a measure of its own. */
function compoundUnit(reading: Reading, at: number, end: number): Choice | null {
  const over = imageAt(reading, end) === "/" && touchesLeft(reading, end) && touchesLeft(reading, end + 1);
  if (!over || !isWord(reading, end + 1)) return null;
  return chosen(UnitToken, at, end + 2, { kind: "measure", symbol: slice(reading, at, end + 2) });
}

/** The closing bracket of "60 (sessanta)". */
function repeatsNumber(reading: Reading, at: number): boolean {
  const open = reading.brackets.get(at);
  return (
    open !== undefined &&
    open < at &&
    isDigits(reading, open - 1) &&
    lengthAs(reading, open + 1, "numeral") === at - open - 1
  );
}

/** An article before something that counts; a definite one makes a date of `2/4`. */
export function judgeArticle(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  if (follow === Direction || follow === TimingToken) return skipped(at, end);
  const counts = isValueStart(follow) || isMomentStart(follow) || follow === Between || follow === RelationToken;
  if (!counts) return null;
  const dated = lengthAs(reading, at, "definite") === end - at && reading.ambiguous[operandAt(reading, end)] === true;
  const claims = dated ? claimMoment(reading, end) : null;
  return claims === null ? skipped(at, end) : skipped(at, end, claims);
}

/** "n. 5 incontri" */
export function judgeNumberSign(reading: Reading, at: number, end: number): Choice | null {
  return isValueStart(followAt(reading, end)) ? skipped(at, end) : null;
}

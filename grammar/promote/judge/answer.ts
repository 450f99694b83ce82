import { keyOf } from "../../key.js";
import { type Choice, type Reading, slice } from "../../reading.js";
import { AnswerToken, NumberToken, Unspecified, YearLabel } from "../../tokens.js";
import { chosen, note, noting, words } from "../choice.js";
import { endsAs, followAt, imageAt, isMark, isWord, lengthAs, touchesLeft } from "../look.js";

/** "SI" answers where it stands alone; inside a sentence it is the reflexive "si". */
export function judgeAnswer(reading: Reading, at: number, end: number, answer: "yes" | "no" | null): Choice | null {
  const left = imageAt(reading, at - 1);
  if (left === "/" && endsAs(reading, at - 2, "answer")) return null;
  if (at === 1 && endsAs(reading, 0, "answer") && answer !== null) return glued(reading, at, end);
  const last = answer === null && /^\)?$/.test(imageAt(reading, end)) && end >= reading.raw.length - 1;
  const opens =
    at === 0 ||
    (at === 1 && lengthAs(reading, 0, "negation") === 1) ||
    last ||
    isMark(reading, at - 1, ":=;,/()-") ||
    endsAs(reading, at - 1, "and", "or", "when") ||
    labels(reading, at - 1);
  const hyphened = imageAt(reading, end) === "-" && touchesLeft(reading, end);
  const alone = followAt(reading, end) !== "word" || (isMark(reading, end, "(),;:./–-") && !hyphened);
  if (!opens || !(alone || (at === 0 && isEmphatic(reading, at)))) return null;
  if (lengthAs(reading, at - 1, "negation") === 1) return glued(reading, at, end);
  const image = imageAt(reading, at);
  const choice = chosen(AnswerToken, at, end, answer);
  if (answer === null) {
    return noting(choice, note(reading, at, end, "warning", { code: "kind-only", found: slice(reading, at, end) }));
  }
  if (!/['’‘´`]$/.test(image)) return choice;
  const canonical = image.replace(/I.$/, "Ì").replace(/i.$/, "ì");
  return noting(choice, note(reading, at, end, "info", { code: "repaired", found: image, canonical }));
}

function holdsNumber({ raw, choices }: Reading, from: number): boolean {
  for (let at = from; at < raw.length; at += choices[at]?.length ?? 1) {
    if (choices[at]?.type === NumberToken) return true;
  }
  return false;
}

/** "SI NO" is no answer. */
function glued(reading: Reading, at: number, end: number): Choice {
  const found = slice(reading, at, end);
  return noting(words(at, end), note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "end" }));
}

function labels(reading: Reading, at: number): boolean {
  return reading.choices[at]?.type === YearLabel;
}

/** In capitals or with its accent ("SI con riserva", "sì, se …"), unless the whole text is in capitals. */
function isEmphatic(reading: Reading, at: number): boolean {
  const image = imageAt(reading, at);
  const capitals = image.length > 1 && image === image.toUpperCase() && reading.text !== reading.text.toUpperCase();
  return capitals || keyOf(image) !== image.toLowerCase();
}

/** The whole text says that no target was set; a phrase of several words may go on in words. */
export function judgeUnspecified(reading: Reading, at: number, end: number): Choice | null {
  if (at !== 0) return null;
  const numbered = holdsNumber(reading, end);
  const spoken = reading.raw.some((_, position) => position < end && isWord(reading, position));
  if (numbered && spoken && lengthAs(reading, at, "number-sign") !== end - at) {
    const found = slice(reading, at, end);
    return noting(words(at, end), note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "value" }));
  }
  // A phrase of several words may go on, in words and dates: "da definire nel corso del 2021".
  const phrase = reading.raw.filter((_, position) => position < end && isWord(reading, position)).length > 1;
  const closed = reading.raw.every(({ image }, position) => position < end || /^[.)\]]$/.test(image));
  const demands = reading.raw.some(({ image }, position) => position >= end && /^[<>=≤≥≠±%€+]/.test(image));
  return closed || (phrase && !numbered && !demands) ? chosen(Unspecified, at, reading.raw.length) : null;
}

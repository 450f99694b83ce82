import { keyOf } from "../../key.js";
import { type Choice, type Reading, slice } from "../../reading.js";
import { AnswerToken, Unspecified, YearLabel } from "../../tokens.js";
import { chosen, note, noting } from "../choice.js";
import { endsAs, followAt, imageAt, isDigits, isFullDate, isWord, isYearLike, touchesLeft } from "../look.js";

/** "SI" answers where it stands alone; inside a sentence it is the reflexive "si". */
export function judgeAnswer(reading: Reading, at: number, end: number, answer: "yes" | "no" | null): Choice | null {
  const left = imageAt(reading, at - 1);
  if (left === "/" && endsAs(reading, at - 2, "answer")) return null;
  const last = answer === null && /^\)?$/.test(imageAt(reading, end)) && end >= reading.raw.length - 1;
  const opens =
    at === 0 || last || /^[:=;,/()-]$/.test(left) || endsAs(reading, at - 1, "and", "or") || labels(reading, at - 1);
  const hyphened = imageAt(reading, end) === "-" && touchesLeft(reading, end);
  const alone = followAt(reading, end) !== "word" || (/^[(),;:./–-]$/.test(imageAt(reading, end)) && !hyphened);
  if (!opens || !(alone || (at === 0 && isEmphatic(reading, at)))) return null;
  const image = imageAt(reading, at);
  const choice = chosen(AnswerToken, at, end, answer);
  if (answer === null) {
    return noting(choice, note(reading, at, end, "warning", { code: "kind-only", found: slice(reading, at, end) }));
  }
  if (!/['’‘´`]$/.test(image)) return choice;
  const canonical = image.replace(/I.$/, "Ì").replace(/i.$/, "ì");
  return noting(choice, note(reading, at, end, "info", { code: "repaired", found: image, canonical }));
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
  const phrase = reading.raw.filter((_, position) => position < end && isWord(reading, position)).length > 1;
  const told = reading.raw.every(({ image }, position) => {
    if (position < end || /^[.)\]]$/.test(image)) return true;
    const figure = isDigits(reading, position) || isFullDate(reading, position);
    return phrase && (!figure || isYearLike(reading, position));
  });
  return told ? chosen(Unspecified, at, reading.raw.length) : null;
}

import { keyOf } from "../../key.js";
import { type Choice, type Reading, slice } from "../../reading.js";
import { AnswerToken, YearLabel } from "../../tokens.js";
import { chosen, note, noting, words } from "../choice.js";
import { endsAs, followAt, imageAt, isMark, lengthAs, touchesLeft } from "../look.js";

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

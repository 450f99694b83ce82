import type { Choice, Reading } from "../reading.js";
import { Enumerator } from "../tokens.js";
import { chosen } from "./choice.js";
import { imageAt, isShortNumber, touchesLeft } from "./look.js";

/** `1)`, or `1.` in a numbered list, at the head of a member. */
export function chooseEnumerator(reading: Reading, at: number): Choice | null {
  const closes = isClosed(reading, at);
  const dotted = reading.numbered && imageAt(reading, at + 1) === "." && !touchesLeft(reading, at + 2);
  if (!(closes || dotted) || !isShortNumber(reading, at)) return null;
  return chosen(Enumerator, at, at + 2, Number(imageAt(reading, at)));
}

const memberLetter = /^[a-h]$/;

/** `a)` at the head of a member. */
export function chooseLetter(reading: Reading, at: number): Choice | null {
  if (!isClosed(reading, at) || touchesLeft(reading, at)) return null;
  const letter = imageAt(reading, at).toLowerCase();
  if (!memberLetter.test(letter)) return null;
  return chosen(Enumerator, at, at + 2, letter.charCodeAt(0) - "a".charCodeAt(0) + 1);
}

/** A bracket without its match that touches what it closes. */
function isClosed(reading: Reading, at: number): boolean {
  return imageAt(reading, at + 1) === ")" && touchesLeft(reading, at + 1) && !reading.brackets.has(at + 1);
}

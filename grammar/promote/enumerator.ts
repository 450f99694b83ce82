import type { Choice, Reading } from "../reading.js";
import { Enumerator } from "../tokens.js";
import { chosen } from "./choice.js";
import { imageAt, touchesLeft } from "./look.js";

/** `1)`, or `1.` in a numbered list, at the head of a member. */
export function chooseEnumerator(reading: Reading, at: number): Choice | null {
  const closes = isClosed(reading, at);
  const dotted = reading.numbered && imageAt(reading, at + 1) === "." && !touchesLeft(reading, at + 2);
  if (!(closes || dotted) || !/^\d{1,2}$/.test(imageAt(reading, at))) return null;
  return chosen(Enumerator, at, at + 2, Number(imageAt(reading, at)));
}

/** `a)` at the head of a member. */
export function chooseLetter(reading: Reading, at: number): Choice | null {
  const letter = imageAt(reading, at).toLowerCase();
  if (!isClosed(reading, at) || touchesLeft(reading, at) || !/^[a-h]$/.test(letter)) return null;
  return chosen(Enumerator, at, at + 2, letter.charCodeAt(0) - "a".charCodeAt(0) + 1);
}

/** A bracket without its match that touches what it closes. */
function isClosed(reading: Reading, at: number): boolean {
  return imageAt(reading, at + 1) === ")" && touchesLeft(reading, at + 1) && !reading.brackets.has(at + 1);
}

import { type Choice, type Reading, slice } from "../../reading.js";
import { Absent, Enumerator, InYear, NumberToken, Separator, Unspecified, YearLabel } from "../../tokens.js";
import { chosen, note, noting, words } from "../choice.js";
import { endsAs, followAt, isMark, isWord, isYearLike, lengthAs, pastChoice } from "../look.js";

/** The whole text says that no target was set; a phrase of several words may go on in words. */
export function judgeUnspecified(reading: Reading, at: number, end: number): Choice | null {
  if (at > 0) return judgeMember(reading, at, end);
  const numbered = holdsNumber(reading, end);
  const spoken = reading.raw.some((_, position) => position < end && isWord(reading, position));
  if (numbered && spoken && lengthAs(reading, at, "number-sign") !== end - at) {
    return refused(reading, at, end);
  }
  // A phrase of several words may go on, in words and dates: "da definire nel corso del 2021".
  const phrase = reading.raw.filter((_, position) => position < end && isWord(reading, position)).length > 1;
  const closed = reading.raw.every(({ image }, position) => position < end || /^[.)\]]$/.test(image));
  const demands = reading.raw.some(({ image }, position) => position >= end && /^[<>=≤≥≠±%€+]/.test(image));
  // "No target for 2021" sets none; "no data breaches" does.
  const names = lengthAs(reading, at, "none") > 0 && followAt(reading, end) === "word" && !opensPhrase(reading, end);
  return closed || (phrase && !numbered && !demands && !names) ? chosen(Unspecified, at, reading.raw.length) : null;
}

function opensPhrase(reading: Reading, at: number): boolean {
  return lengthAs(reading, at, "loose") > 0 || lengthAs(reading, at, "linking") > 0;
}

/** A year of a schedule may have no target ("2022: n.d."); a list with a member that has none is refused. */
function judgeMember(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  const closes =
    follow === "end" || follow === Separator || follow === Enumerator || follow === YearLabel || follow === InYear;
  if (!closes || !isWord(reading, at) || reading.banded) return null;
  if (
    follow === InYear ||
    isYearLike(reading, at - 1) ||
    (isMark(reading, at - 1, ":=") && isYearLike(reading, at - 2))
  ) {
    return chosen(Absent, at, end);
  }
  const opens = isMark(reading, at - 1, ";,/|-–") || heads(reading, at - 1) || endsAs(reading, at - 1, "and", "or");
  return opens ? refused(reading, at, end) : null;
}

/** Whether an enumerator ends here: `2)`. */
function heads(reading: Reading, at: number): boolean {
  return isMark(reading, at, ")") && !reading.brackets.has(at);
}

function refused(reading: Reading, at: number, end: number): Choice {
  const found = slice(reading, at, end);
  return noting(words(at, end), note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "value" }));
}

function holdsNumber(reading: Reading, from: number): boolean {
  for (let at = from; at < reading.raw.length; at = pastChoice(reading, at)) {
    if (reading.choices[at]?.type === NumberToken) return true;
  }
  return false;
}

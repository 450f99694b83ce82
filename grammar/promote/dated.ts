import type { Reading } from "../reading.js";
import { DateToken, Day, TimingToken } from "../tokens.js";
import { endsMoment, isMark, isYearLike } from "./look.js";
import { isName } from "./names.js";

/** How many tokens of words the second thing may have before its date. */
const reach = 40;

/**
 * Whether a joint parts two things with a date each: "bando entro il 31/03 e graduatoria entro il 30/06". A date that
 * "del" ties to a name closes nothing.
 */
export function opensDated(reading: Reading, at: number, end: number): boolean {
  const tied =
    reading.keys[at - 2] === reading.book.vocabulary.of || (isYearLike(reading, at - 1) && isName(reading, at - 1));
  if (!endsMoment(reading, at - 1) || tied) return false;
  let position = end;
  while (position < end + reach) {
    const choice = reading.choices[position];
    if (choice === undefined) return false;
    if (choice.type !== null && choice.type !== "skip") {
      const dated = choice.type === TimingToken || choice.type === DateToken || choice.type === Day;
      return position > end && dated;
    }
    if (isMark(reading, position, ",;()")) return false;
    position += choice.length;
  }
  return false;
}

import type { Reading } from "../reading.js";
import { endsValue, imageAt, isDigits, isYearLike, lengthAs } from "./look.js";

/** A first look over the whole text, before it is read from right to left. */

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** Positions of the brackets that have their match. */
export function matchBrackets(reading: Pick<Reading, "raw">): ReadonlySet<number> {
  const matched = new Set<number>();
  const open: { readonly at: number; readonly closes: string }[] = [];
  for (const [at, token] of reading.raw.entries()) {
    const closes = closing[token.image];
    if (closes !== undefined) open.push({ at, closes });
    else if (open.at(-1)?.closes === token.image) {
      matched.add(open.pop()?.at ?? at);
      matched.add(at);
    }
  }
  return matched;
}

const arrow = /^(?:[-=]+[>→]|[→⇒➔])$/;

/**
 * Whether conditions with scores are written: an arrow (`>190 -> 0`), a result word (`≥ 90% risultato 100%`), or at
 * least two conditions each followed by a number (`<=37 100 / 38-40 75`).
 */
export function isBanded(reading: Reading): boolean {
  let pairs = 0;
  let separators = 0;
  let results = 0;
  for (let at = 1; at < reading.raw.length; at++) {
    const image = imageAt(reading, at);
    if (/^[/;,|]$/.test(image)) separators += 1;
    if (!endsValue(reading, at - 1)) continue;
    if (arrow.test(image) && isDigits(reading, at + 1)) return true;
    const result = lengthAs(reading, at, "result");
    if (result > 0 && isDigits(reading, at + result)) {
      if (/^[a-z]{4}/i.test(image)) return true;
      if (!isYearLike(reading, at - 1)) results += 1;
    }
    if (isDigits(reading, at)) pairs += 1;
  }
  return results > 1 || (pairs > 1 && separators >= pairs - 1);
}

/** How many different years stand as "nel 2011" or "(2011)". */
export function yearsNamed(reading: Reading): number {
  const years = new Set<string>();
  for (let at = 1; at < reading.raw.length; at++) {
    const named = lengthAs(reading, at - 1, "in-year") > 0 || imageAt(reading, at - 1) === "(";
    if (named && isYearLike(reading, at)) years.add(imageAt(reading, at));
  }
  return years.size;
}

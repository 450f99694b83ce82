import type { Reading } from "../reading.js";
import {
  endsAs,
  endsMoment,
  endsValue,
  hasValueBefore,
  imageAt,
  isDigits,
  isFullDate,
  isYearLike,
  lengthAs,
  opensAmount,
  phraseEndsBefore,
} from "./look.js";

const arrow = /^(?:[-=]+[>→]|[→⇒➔])$/;

const resultWord = /^[a-z]{4}/i;
const separating: ReadonlySet<string> = new Set(["/", ";", ",", "|"]);

/**
 * Whether conditions with scores are written: an arrow (`>190 -> 0`), a result word (`≥ 90% risultato 100%`), points
 * (`≥ 90%: 10 punti`), an equals sign after a limit (`≥ 90% = 100%`), or at least two conditions each followed by a
 * number (`<=37 100 / 38-40 75`), by a mark and a score (`>5: 100; <=5: 0`), or by a score in brackets.
 */
export function isBanded(reading: Reading): boolean {
  let pairs = 0;
  let separators = 0;
  let results = 0;
  const later: number[] = [];
  for (let at = 1; at < reading.raw.length; at++) {
    const image = imageAt(reading, at);
    if (separating.has(image)) separators += 1;
    const dated = isDated(reading, at - 1);
    if (isYearLike(reading, at - 1) && !dated) continue;
    const scored = at + lengthAs(reading, at, "result");
    const closed = dated || endsValue(reading, at - 1) || endsAs(reading, at - 1, "answer");
    if (!closed) {
      if (scored === at || !hasValueBefore(reading, at)) continue;
      // "Anno 2016: => 95%": after a label, a relation that lost its order
      if (isArrow(image) && isDigits(reading, scored) && imageAt(reading, at - 1) !== ":") return true;
      if (!isWholeScore(reading, scored)) continue;
      if (isPointed(reading, scored)) return true;
      results += 1;
      continue;
    }
    if (isArrow(image) && isDigits(reading, at + 1)) return true;
    if (scored > at && isDigits(reading, scored)) {
      if (resultWord.test(image) || isPointed(reading, scored)) return true;
      if (image === "=" && isLimited(reading, at) && isWholeScore(reading, scored)) return true;
      if (dated) later.push(Number.parseFloat(imageAt(reading, scored)));
      else results += 1;
    }
    if (bracketedScore(reading, at) > 0) results += 1;
    if (!isDigits(reading, at) || isYearLike(reading, at) || opensAmount(reading, at - 1)) continue;
    if (dated) later.push(Number.parseFloat(imageAt(reading, at)));
    else pairs += 1;
  }
  return results > 1 || (pairs > 1 && separators >= pairs - 1) || falls(later);
}

export function isArrow(image: string): boolean {
  return arrow.test(image);
}

/** Scores fall as time goes on; shares that rise are what is to be reached by each day: "entro giugno: 50%". */
function falls(scores: readonly number[]): boolean {
  let last = Number.POSITIVE_INFINITY;
  for (const score of scores) {
    if (score >= last) return false;
    last = score;
  }
  return scores.length > 1;
}

/** Whether a moment ends here: a date, a month with its year, `30/06` after "entro il". */
export function isDated(reading: Reading, at: number): boolean {
  if (isFullDate(reading, at) || endsAs(reading, at, "month", "part")) return true;
  if (isYearLike(reading, at)) return endsAs(reading, at - 1, "month", "part");
  if (!endsMoment(reading, at) || !isDigits(reading, at)) return false;
  const day = at - 2;
  const opener = day - (lengthAs(reading, day - 1, "definite") === 1 ? 1 : 0);
  return imageAt(reading, at).startsWith("0") || phraseEndsBefore(reading, opener, "timing");
}

/** Whether a relation bears on the value that ends here, which an equals sign cannot bound again. */
function isLimited(reading: Reading, end: number): boolean {
  let at = end - 1;
  while (at > 0 && !isDigits(reading, at)) at -= 1;
  return phraseEndsBefore(reading, at, "relation");
}

/** Past the percent sign and "punti" that follow the number of a score. */
export function pastScore(reading: Reading, end: number): number {
  const percent = imageAt(reading, end) === "%" ? end + 1 : end;
  return percent + lengthAs(reading, percent, "score-points");
}

function isPointed(reading: Reading, at: number): boolean {
  const past = pastScore(reading, at + 1);
  return past > at + 1 && imageAt(reading, past - 1) !== "%";
}

/** Whether a score and nothing else stands between here and the end of the clause. */
export function isWholeScore(reading: Reading, at: number): boolean {
  const past = pastScore(reading, at + 1);
  const stopped = imageAt(reading, past) === "." ? past + 1 : past;
  const closed = stopped >= reading.raw.length || separating.has(imageAt(reading, past));
  return isDigits(reading, at) && past > at + 1 && closed;
}

/** How long a score in brackets is that stands here: `≥ 90% (100%)`; 0 if none does. */
export function bracketedScore(reading: Reading, at: number): number {
  const close = imageAt(reading, at) === "(" ? reading.brackets.get(at) : undefined;
  if (close === undefined || !isDigits(reading, at + 1)) return 0;
  const past = pastScore(reading, at + 2);
  return past === close && past > at + 2 ? close + 1 - at : 0;
}

import type { Claim, Reading } from "../../reading.js";
import { NumberToken, RelationToken, Separator, TimingToken, To, Year } from "../../tokens.js";
import { skipped } from "../choice.js";
import { followAt, isMomentStart, lengthAs, operandAt } from "../look.js";
import { isCount, isRound } from "../names.js";

/**
 * What makes a moment of the text from `end` on, if it can be one: the year of "entro il 2021", `2/4` after "entro il".
 * Nothing need be claimed where a moment stands already; null where there can be none.
 */
export function claimMoment(reading: Reading, end: number): readonly Claim[] | null {
  const operand = operandAt(reading, end);
  if (isMomentStart(followAt(reading, end)) && reading.ambiguous[operand] !== true) return [];
  const latent = reading.latent[operand];
  if (latent?.type === Year && isRoundCount(reading, operand)) return null;
  if (latent !== undefined && latent.type !== NumberToken) return [{ at: operand, choice: latent }];
  const article = lengthAs(reading, operand, "article");
  if (article === 0 || reading.choices[operand]?.type !== null) return null;
  const claims = claimMoment(reading, operand + article);
  return claims === null ? null : [{ at: operand, choice: skipped(operand, operand + article) }, ...claims];
}

/** "oltre 2000 utenti"; with an article it is the year that it could be. */
function isRoundCount(reading: Reading, at: number): boolean {
  return isRound(reading, at) && isCount(reading, at) && lengthAs(reading, at - 1, "definite") !== 1;
}

/** How many tokens the first end of a range may take. */
const endReach = 16;

/** Where, after the first end of a range, its joint to the second one stands. */
export function secondEnd(reading: Reading, from: number): number | null {
  let at = from;
  while (at < from + endReach) {
    const choice = reading.choices[at];
    if (choice === undefined) return null;
    if (choice.type === To) return at + choice.length - 1;
    const latent = reading.latent[at];
    if (choice.type === null && latent === undefined) return null;
    if (choice.type === RelationToken || choice.type === TimingToken || choice.type === Separator) return null;
    // "from March 18, 2021 to": the month that could be claimed is less than the date that stands.
    at += Math.max(latent?.length ?? 0, choice.length);
  }
  return null;
}

import type { Doubts } from "../locale/doubts.js";
import { type Masked, marks } from "./mask.js";

/**
 * Words of a plan that bear on the figure: "12 incontri previsti", "previsto 85%". Those that tell which things were
 * counted do not: "85% delle attività previste", "nei tempi previsti", "12/12 previsti".
 */
export function findPlan(
  { text }: Masked,
  { plan, done, bound }: Doubts,
  isNamed: (word: string) => boolean,
): readonly [start: number, end: number] | null {
  if (text.search(plan) < 0) return null;
  for (const match of text.matchAll(plan)) {
    const [word] = match;
    const end = match.index + word.length;
    if (isNamed(word) || !bears(text.slice(0, match.index), text.slice(end), bound)) continue;
    // What was planned and done is done.
    return text.search(done) === -1 ? [match.index, end] : null;
  }
  return null;
}

const stops = new Set([...Object.values(marks), ..."(),;:.•–—"]);

/** Whether nothing comes between the word and the figure, or the head of its clause, but the thing that was counted. */
function bears(before: string, after: string, bound: ReadonlySet<string>): boolean {
  let start = before.length;
  while (start > 0 && !stops.has(before.charAt(start - 1))) start -= 1;
  const lead = before.slice(start);
  const words = lead.split(/[ '/-]/).filter((word) => word !== "");
  if (words.some((word) => bound.has(word.toLowerCase()))) return false;
  const head = before.charAt(start - 1);
  // "12/12 previsti", "100% attività previste", "85% (target 80%)", "12 (10 previsti)".
  if (head === marks.ratio || (head === marks.percent && words.length > 0)) return false;
  return !(head === "(" && (/\d/.test(lead) || /^[^)]{0,40}\d/.test(after)));
}

import type { Bands, Expectation } from "../ast.js";
import type { BandCriterion, Criterion, OpenCriterion } from "../criterion.js";
import type { Diagnostic } from "../diagnostic.js";
import { divideFractions, readFraction, writeFraction } from "../value/fraction.js";
import type { Context } from "./context.js";
import { open } from "./within.js";

const hundred = readFraction("100");

/** What bands (fasce) demand: the full score, which one of them gives. */
export function resolveBands(
  { span, bands }: Bands,
  context: Context,
  resolveMember: (expectation: Expectation, context: Context) => Criterion,
): Criterion {
  const literal = { ...context, literal: true };
  const resolved: BandCriterion[] = [];
  const assumptions: Diagnostic[] = [];
  for (const band of bands) {
    const criterion = resolveMember(band.condition, literal);
    if (criterion.kind !== "within") return unreadable(criterion, span);
    resolved.push({ criterion, score: writeFraction(divideFractions(readFraction(band.score), hundred)) });
    assumptions.push(...criterion.assumptions);
  }
  return { kind: "bands", span, bands: resolved, assumptions };
}

/** A table with one open condition is open, for that reason. */
function unreadable(criterion: Exclude<Criterion, { kind: "within" }>, span: Bands["span"]): OpenCriterion {
  return criterion.kind === "open" ? criterion : open({ code: "no-target" }, span);
}

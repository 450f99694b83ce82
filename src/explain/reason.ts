import { say } from "../describe/say.js";
import type { Diagnostic, DiagnosticCode } from "../diagnostic.js";
import type { Evaluation } from "../evaluation.js";
import type { Locale } from "../locale/locale.js";

/** What leaves an evaluation open, beside errors of reading. */
const decisive: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "no-such-day",
  "zero-denominator",
  "reversed-range",
  "year-required",
  "unlisted-year",
  "baseline-required",
  "tolerance-required",
  "unreadable-baseline",
  "not-a-measurement",
  "incomparable",
  "ratio-reading-required",
  "unsigned-change",
  "unanswered-members",
  "no-band",
  "overlapping-bands",
  "no-full-score",
  "nothing-to-assess",
  "imprecise-date",
  "unknown-deadline",
  "zero-target",
  "misplaced-zero",
  "missing-measurement",
  "no-target",
]);

/** Why there is no verdict or no score: the problems that stand in the way, each said once. */
export function sayReason({ diagnostics }: Evaluation, { diagnostics: sentences, explanations }: Locale): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const reasons = errors.length > 0 ? errors : diagnostics.filter(isDecisive);
  const said = new Set(reasons.map((diagnostic) => say(sentences, diagnostic).problem));
  return said.size === 0 ? explanations.nothing : [...said].join("; ");
}

function isDecisive({ code, severity, source }: Diagnostic): boolean {
  // Ends that were put in order are no hindrance; a window that runs backwards is.
  if (code === "reversed-range") return severity === "warning" && source === "expected";
  return decisive.has(code);
}

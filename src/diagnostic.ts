import type { Span } from "./ast.js";

/**
 * What the library has to say about a text: facts without prose. Sentences are rendered per locale by `describe`.
 *
 * `error` means that the text could not be read; `warning` that an answer rests on something doubtful; `info` that
 * something was read or assumed by a documented rule.
 */
export type Severity = "error" | "warning" | "info";

/** Which text the span points into. */
export type Source = "expected" | "actual";

/** Which way is good (polarità). */
export type Polarity = "higher-is-better" | "lower-is-better" | "on-target";

/** What stood where the grammar allowed something else. */
export type Wanted = "value" | "date" | "number" | "score" | "end" | "closing-bracket" | "target";

/**
 * Why a measurement is in doubt: it is no final figure ("stima"), not all of it ("in parte"), did not come about
 * ("annullati"), was lost ("perdita"), is a time too late ("di ritardo") or a plan ("previsti"); a number goes on
 * unread ("e mezza"), a unit ("µg") or a rate ("al mese") is not the target's, a year
 * is not the plan's ("nel 2019"), or two figures contradict each other.
 */
export type DoubtReason =
  | "estimate"
  | "partial"
  | "undone"
  | "loss"
  | "late"
  | "plan"
  | "number"
  | "unit"
  | "rate"
  | "year"
  | "contradiction";

/** The facts of each code. */
export type DiagnosticFacts =
  // The text could not be read
  | { readonly code: "too-long"; readonly length: number; readonly limit: number }
  | { readonly code: "unknown-symbol"; readonly found: string }
  | { readonly code: "malformed-number"; readonly found: string }
  | { readonly code: "no-such-day"; readonly found: string }
  | { readonly code: "zero-denominator"; readonly found: string }
  | { readonly code: "missing-value"; readonly after: string; readonly wanted: Wanted }
  | { readonly code: "unexpected-text"; readonly found: string; readonly wanted: Wanted }
  | { readonly code: "unclosed-bracket"; readonly found: string }
  | { readonly code: "hidden-number"; readonly found: string }
  | { readonly code: "not-a-measurement"; readonly found: string }
  | { readonly code: "doubtful-measurement"; readonly found: string; readonly reason: DoubtReason }
  // How it was read
  | { readonly code: "repaired"; readonly found: string; readonly canonical: string }
  | { readonly code: "foreign-decimal-mark"; readonly found: string; readonly value: string }
  | { readonly code: "ambiguous"; readonly found: string; readonly reading: string; readonly other: string }
  | { readonly code: "inferred-reading"; readonly reading: "ratio" | "date"; readonly words: string }
  | { readonly code: "digits-in-name"; readonly found: string }
  | { readonly code: "exact-equality"; readonly found: string }
  | { readonly code: "kind-only"; readonly found: string }
  | { readonly code: "reversed-range"; readonly found: string }
  | { readonly code: "unread-condition"; readonly found: string }
  // What was assumed or is needed to decide
  | { readonly code: "assumed-polarity"; readonly polarity: Polarity }
  | { readonly code: "inferred-polarity"; readonly polarity: Polarity; readonly words: string }
  | { readonly code: "assumed-year"; readonly year: number }
  | { readonly code: "year-required"; readonly years: readonly number[] }
  | { readonly code: "unlisted-year"; readonly year: number; readonly years: readonly number[] }
  | { readonly code: "baseline-required" }
  | { readonly code: "tolerance-required" }
  | { readonly code: "unreadable-baseline"; readonly found: string }
  // What came of the measurement
  | { readonly code: "missing-measurement" }
  | { readonly code: "incomparable"; readonly expected: string; readonly actual: string }
  | { readonly code: "assumed-unit"; readonly unit: string }
  | { readonly code: "suspicious-scale"; readonly found: string }
  | { readonly code: "ratio-reading-required"; readonly found: string }
  | { readonly code: "unsigned-change"; readonly found: string }
  | { readonly code: "unanswered-members"; readonly count: number }
  | { readonly code: "no-band"; readonly found: string }
  | { readonly code: "overlapping-bands"; readonly found: string }
  | { readonly code: "no-full-score"; readonly highest: string }
  | { readonly code: "nothing-to-assess"; readonly found: string }
  | { readonly code: "imprecise-date"; readonly found: string }
  | { readonly code: "unknown-deadline"; readonly found: string }
  | { readonly code: "zero-target" }
  | { readonly code: "misplaced-zero"; readonly zero: string; readonly target: string }
  | { readonly code: "no-target" }
  // What came of a row of a batch
  | {
      readonly code: "unreadable-row";
      readonly reason: "not-a-row" | "no-target" | "refused";
      /** What was found instead: the row's type, its fields, or why the call was refused. */
      readonly found: string;
    }
  // What came of a roll-up
  | { readonly code: "weight-missing"; readonly count: number }
  | { readonly code: "weight-not-valid"; readonly index: number; readonly found: string }
  | { readonly code: "weights-sum"; readonly sum: string }
  | { readonly code: "nothing-to-weigh" }
  | { readonly code: "member-unavailable"; readonly index: number; readonly status: string }
  | { readonly code: "required-unmet"; readonly index: number };

/** Name of a problem or remark. */
export type DiagnosticCode = DiagnosticFacts["code"];

/** Diagnostic (segnalazione): the facts of a code, how grave it is, and the stretch of which text it is about. */
export type Diagnostic = DiagnosticFacts & {
  readonly severity: Severity;
  readonly source: Source;
  readonly span: Span;
};

/** The diagnostic of some facts. On Node 20 a spread that further names follow would take twenty times as long. */
export function diagnosticOf(facts: DiagnosticFacts, severity: Severity, source: Source, span: Span): Diagnostic {
  return Object.assign({ code: facts.code, severity, source, span }, facts);
}

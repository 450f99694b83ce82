import { excerpt } from "./describe/excerpt.js";
import { say } from "./describe/say.js";
import type { Diagnostic, DiagnosticCode, Source } from "./diagnostic.js";
import { localeOf } from "./locale/locales.js";
import type { LocaleName } from "./options.js";

/** Options of `describe`. */
export interface DescribeOptions {
  /** Language of the sentences. Default `"it"`. */
  readonly locale?: LocaleName;
  /**
   * The text that the diagnostic points into; without it no line is shown. An object with both texts, such as an
   * Evaluation, gives the one that the diagnostic is about.
   */
  readonly text?: string | { readonly [Of in Source]?: string | null };
}

/** Problems of the measurement as such, which need not say that they are in its text. */
const aboutMeasurement: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "missing-measurement",
  "incomparable",
  "assumed-unit",
  "baseline-required",
  "unanswered-members",
  "no-target",
  "zero-target",
  "misplaced-zero",
  "weight-missing",
  "weight-not-valid",
  "weights-sum",
  "nothing-to-weigh",
  "member-unavailable",
  "required-unmet",
]);

/** Problems of something that is not there: the caret stands after what came before it. */
const pointsPast: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(["missing-value"]);

/**
 * Says what a diagnostic means (problema), shows the place, and says what to do about it (rimedio), each on its own
 * lines.
 *
 * @throws TypeError for an unknown locale.
 * @example
 * describe(diagnostic, { locale: "en", text: "Anno 2017: >=" })
 * // expected a value after ">="
 * //   Anno 2017: >=
 * //                ^
 * // write the value the indicator must reach, for instance ">= 80%"
 */
export function describe(diagnostic: Diagnostic, options: DescribeOptions = {}): string {
  const { diagnostics, inActual } = localeOf(options.locale);
  const { code, source, span } = diagnostic;
  const { problem, remedy } = say(diagnostics, diagnostic);
  const prefix = source === "actual" && !aboutMeasurement.has(code) ? inActual : "";
  const text = textOf(options.text, source);
  const place = text === null ? null : excerpt(text, pointsPast.has(code) ? { start: span.end, end: span.end } : span);
  return [prefix + problem, place, remedy].filter((part) => part !== null && part !== undefined).join("\n");
}

function textOf(text: DescribeOptions["text"], source: Source): string | null {
  return typeof text === "string" ? text : (text?.[source] ?? null);
}

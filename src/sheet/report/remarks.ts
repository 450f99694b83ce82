import { describe } from "../../describe.js";
import type { Diagnostic, Severity } from "../../diagnostic.js";
import type { Evaluation } from "../../evaluation.js";
import { describeScoring } from "../describe-scoring.js";
import type { RowKind, ScoringDiagnostic } from "../score/scoring-diagnostic.js";
import { plain } from "./escape.js";
import type { ReportContext } from "./report-context.js";
import type { Remark } from "./view.js";

/** What is to be said of an evaluation beside its reason; what the reason says already is not said again. */
export function remarksOf({ diagnostics }: Evaluation, reason: string, context: ReportContext): readonly Remark[] {
  const said = reason.toLowerCase();
  return diagnostics.flatMap((diagnostic) => {
    const [problem = "", remedy] = describe(diagnostic, { locale: context.name }).split("\n").map(plain);
    const isSaid = said.includes(problem.toLowerCase());
    // What was settled by a rule needs no remedy, only to be known.
    const parts =
      diagnostic.severity === "info" ? [isSaid ? undefined : problem] : [isSaid ? undefined : problem, remedy];
    const text = parts
      .filter((part) => part !== undefined)
      .map(sentence)
      .join(" ");
    return text === "" ? [] : [remarkOf(diagnostic.severity, text, context)];
  });
}

/** A diagnostic of a roll-up, under the name of what was rolled up. */
export function remarkOfRollUp(name: string, diagnostic: Diagnostic, context: ReportContext): Remark {
  const text = describe(diagnostic, { locale: context.name }).split("\n").map(sentence).join(" ");
  return remarkOf(diagnostic.severity, `${name}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`, context);
}

/** The remarks of the scoring that are about one row of the sheet. */
export function scoringRemarks(
  diagnostics: readonly ScoringDiagnostic[],
  isWanted: (diagnostic: ScoringDiagnostic) => boolean,
  context: ReportContext,
): readonly Remark[] {
  return diagnostics
    .filter(isWanted)
    .map((diagnostic) => remarkOf(diagnostic.severity, plain(describeScoring(diagnostic, context.name)), context));
}

/** Which row a remark is about; `null` where it is about the whole sheet. */
export function rowOf(diagnostic: ScoringDiagnostic): { readonly of: RowKind; readonly number: number } | null {
  switch (diagnostic.code) {
    case "unused-date":
      return { of: "indicator", number: diagnostic.number };
    case "unchecked-end":
      return { of: "phase", number: diagnostic.number };
    case "repeated-actual":
      return { of: diagnostic.of, number: diagnostic.number };
    default:
      return null;
  }
}

export function remarkOf(severity: Severity, text: string, { words }: ReportContext): Remark {
  return { severity, label: words.severities[severity], text };
}

/** A phrase as a sentence: with a capital and a full stop. */
function sentence(phrase: string): string {
  const text = plain(phrase);
  const ended = /[.!?…]$/.test(text) ? text : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

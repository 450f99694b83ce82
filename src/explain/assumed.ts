import type { Criterion } from "../criterion.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Locale } from "../locale/locale.js";

/** What the demand rests on without its words saying so, each said once. */
export function sayAssumed(
  diagnostics: readonly Diagnostic[],
  criterion: Criterion,
  { explanations }: Locale,
): readonly string[] {
  const { assumed, polarities } = explanations;
  const said = diagnostics.flatMap((diagnostic) => {
    switch (diagnostic.code) {
      case "assumed-polarity":
        return [assumed.polarity(polarities[isAboutDate(criterion, diagnostic) ? "deadline" : diagnostic.polarity])];
      case "inferred-polarity":
        return [assumed.inferred(diagnostic.words, polarities[diagnostic.polarity])];
      case "assumed-year":
        return [assumed.year(diagnostic.year)];
      case "kind-only":
        return [assumed.answer];
      case "ambiguous":
        return diagnostic.source === "expected" && (diagnostic.reading === "ratio" || diagnostic.reading === "date")
          ? [assumed.reading(diagnostic.reading)]
          : [];
      default:
        return [];
    }
  });
  return [...new Set(said)];
}

/** Whether an assumption is about a date, of which the polarity "lower" says "by". */
function isAboutDate(criterion: Criterion, diagnostic: Diagnostic): boolean {
  switch (criterion.kind) {
    case "within":
      return criterion.axis.kind === "date" && criterion.span.start === diagnostic.span.start;
    case "all-of":
    case "any-of":
      return criterion.members.some((member) => isAboutDate(member, diagnostic));
    case "bands":
      return criterion.bands.some((band) => isAboutDate(band.criterion, diagnostic));
    case "open":
    case "nothing":
      return false;
  }
}

import type { Expectation, Moment } from "./ast.js";
import type { Diagnostic } from "./diagnostic.js";
import { dayExists } from "./value/day.js";

const nothing: readonly never[] = Object.freeze([]);

/** What a finished tree shows: days that are in no calendar, and equalities that may be a lost `>=`. */
export function review(expectation: Expectation, text: string): readonly Diagnostic[] {
  switch (expectation.kind) {
    case "comparison": {
      const exact = expectation.relation === "=";
      return exact ? [{ ...at(expectation, text, "info"), code: "exact-equality" }] : nothing;
    }
    case "deadline":
      return existing(expectation.moment, text);
    case "period":
      return [...existing(expectation.from, text), ...existing(expectation.to, text)];
    case "all-of":
    case "any-of":
      return expectation.members.flatMap((member) => review(member, text));
    case "schedule":
      return expectation.entries.flatMap((entry) => review(entry.expectation, text));
    case "bands":
      return expectation.bands.flatMap(({ condition }) =>
        condition.kind === "comparison" ? nothing : review(condition, text),
      );
    case "range":
    case "answer":
    case "change":
    case "deliverable":
    case "unspecified":
      return nothing;
  }
}

function existing(moment: Moment, text: string): readonly Diagnostic[] {
  if (moment.grain !== "day") return nothing;
  // 2000 is a leap year: without a year, 29 February may exist.
  const year = typeof moment.year === "number" ? moment.year : 2000;
  return dayExists(year, moment.month, moment.day) ? nothing : [{ ...at(moment, text, "error"), code: "no-such-day" }];
}

function at({ span }: Pick<Moment, "span">, text: string, severity: Diagnostic["severity"]) {
  return { severity, source: "expected" as const, span, found: text.slice(span.start, span.end) };
}

import type { Expectation } from "../ast.js";

export type Reading = "ratio" | "date";

/** What "2/4" is as a measurement of this target: 2 April of a deadline, two in four of a percentage; `null` is open. */
export function favouredReading(expectation: Expectation): Reading | null {
  const [only = null, other] = readingsOf(expectation);
  return other === undefined ? only : null;
}

function readingsOf(expectation: Expectation): Set<Reading> {
  switch (expectation.kind) {
    case "deadline":
    case "period":
      return new Set(["date"]);
    case "comparison":
    case "range":
    case "change":
      return new Set(["ratio"]);
    case "bands":
      return union(expectation.bands.map((band) => band.condition));
    case "schedule":
      return union(expectation.entries.map((entry) => entry.expectation));
    case "all-of":
    case "any-of":
      return union(expectation.members);
    case "answer":
    case "deliverable":
    case "unspecified":
      return new Set();
  }
}

function union(expectations: readonly Expectation[]): Set<Reading> {
  return new Set(expectations.flatMap((expectation) => [...readingsOf(expectation)]));
}

import type { Expectation } from "../ast.js";

/** The words that a target is about, in lower case: those around its values, and what it is called. */
export function topicOf(expectation: Expectation): string {
  return [...wordsOf(expectation)].join("\n").toLowerCase();
}

function* wordsOf(expectation: Expectation): Generator<string> {
  switch (expectation.kind) {
    case "comparison":
    case "range":
    case "answer":
    case "change":
      if (expectation.subject !== null) yield expectation.subject;
      return;
    case "bands":
      for (const { condition } of expectation.bands) yield* wordsOf(condition);
      return;
    case "schedule":
      for (const entry of expectation.entries) yield* wordsOf(entry.expectation);
      return;
    case "all-of":
    case "any-of":
      for (const member of expectation.members) yield* wordsOf(member);
      return;
    case "deliverable":
      yield expectation.name;
      return;
    case "deadline":
    case "period":
    case "unspecified":
      return;
  }
}

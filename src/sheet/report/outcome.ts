import type { Status, Verdict } from "../../evaluation.js";
import type { RollUp } from "../../score/roll-up.js";
import type { ReportWords } from "../locale/report-words.js";
import type { Mark, Outcome } from "./view.js";

/** The sign of a mark; words stand beside it, always. */
export const signs: Readonly<Record<Mark, string>> = { met: "✓", unmet: "✗", undecided: "?", none: "·" };

/** The verdict in words, with the status where that says why there is no score. */
export function outcomeOf(
  { verdict, status }: { readonly verdict: Verdict; readonly status: Status | RollUp["status"] },
  words: ReportWords,
): Outcome {
  if (status === "scored") return { mark: verdict, text: words.verdicts[verdict] };
  const why = words.statuses[status];
  if (verdict !== "undecided") return { mark: verdict, text: `${words.verdicts[verdict]} (${why})` };
  return { mark: excused.has(status) ? "none" : "undecided", text: why };
}

const excused: ReadonlySet<Status | RollUp["status"]> = new Set(["informational", "neutralised", "not-assessable"]);

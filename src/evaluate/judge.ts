import type { Measurement } from "../measurement.js";
import { judgeBands } from "./judge/bands.js";
import { judgeCompound } from "./judge/compound.js";
import { judgeLeaf } from "./judge/leaf.js";
import { type JudgingContext, noDiagnostics } from "./judging.js";
import { infoRemark } from "./located.js";
import { type Outcome, remarked, undecided } from "./outcome.js";
import type { Prepared } from "./prepare.js";

/** Holds a measurement, which is not missing, against a criterion. */
export function judge(prepared: Prepared, measurement: Measurement, context: JudgingContext): Outcome {
  switch (prepared.kind) {
    case "leaf":
      return judgeLeaf(prepared, measurement, context);
    case "bands":
      return judgeBands(prepared, measurement, context);
    case "compound":
      return judgeCompound(prepared, measurement, context, judge);
    case "open":
      // The reason is reported with the target, once.
      return undecided("invalid", noDiagnostics, true);
    case "nothing":
      return undecided("informational", [remarked(infoRemark({ code: "no-target" }), context)], true);
  }
}

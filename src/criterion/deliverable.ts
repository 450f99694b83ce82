import type { Deliverable } from "../ast.js";
import type { Criterion } from "../criterion.js";
import { atLeast } from "./intervals.js";
import { within } from "./within.js";

/** What a deliverable (prodotto atteso) demands: that it is complete, which is 100 percent. */
export function resolveDeliverable({ span, name, when }: Deliverable): Criterion {
  return within({
    span,
    axis: { kind: "completion", when },
    intervals: [atLeast("100")],
    target: "100",
    polarity: { value: "higher-is-better", from: "written" },
    subject: name,
  });
}

import type { Answer } from "../ast.js";
import type { Criterion } from "../criterion.js";
import { inside } from "./intervals.js";
import { within } from "./within.js";

/** What an answer (risposta) demands. "Si/no" names the kind only: yes is assumed, which reading it has reported. */
export function resolveAnswer({ span, value, subject }: Answer): Criterion {
  const wanted = value ?? "yes";
  const point = wanted === "yes" ? "1" : "0";
  return within({
    span,
    axis: { kind: "answer" },
    intervals: [inside(point, point)],
    target: point,
    polarity: { value: "on-target", from: value === null ? "assumed" : "written" },
    subject,
  });
}

import type { Unit } from "../ast.js";
import type { Axis } from "../criterion.js";

/** The unit of an axis; `null` too where an axis of this kind has none. */
export function unitOf(axis: Axis): Unit | null {
  return "unit" in axis ? axis.unit : null;
}

import type { SheetLayout } from "../sheet.js";

/** The layout of a sheet, from what parts the cells of its tables. */
export function layoutOf(partedBy: readonly ("tabs" | "pipes" | "spaces" | "flow")[], inBlocks: boolean): SheetLayout {
  const cells = new Set(partedBy.filter((separator) => separator !== "flow"));
  if (cells.size > 1) return "mixed";
  const [only] = cells;
  if (inBlocks) return only === undefined ? "phase-blocks" : "mixed";
  // A wrapped cell makes a line of running text in a table of cells; the table is no less one for it.
  return only ?? (partedBy.length > 0 ? "flow" : "unknown");
}

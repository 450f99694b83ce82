import { runChild } from "../child.js";
import type { Figure } from "../figure.js";
import { libraryPath } from "../library.js";
import { median } from "../measure.js";

const section = "start";

/** From the start of a process to its first verdict, less what an empty process takes. */
export function measureStart(processes: number): Figure[] {
  const nothing: number[] = [];
  const imported: number[] = [];
  const judged: number[] = [];
  for (let count = 0; count < processes; count++) {
    nothing.push(runChild<number>("nothing.mjs"));
    imported.push(runChild<number>("import-only.mjs", libraryPath));
    judged.push(runChild<number>("first-verdict.mjs", libraryPath));
  }
  const empty = median(nothing);
  return [
    { section, name: "first verdict", value: median(judged) - empty, unit: "ms", goal: { most: 40 } },
    { section, name: "import alone", value: median(imported) - empty, unit: "ms", goal: { most: 20 } },
    { section, name: "an empty process", value: empty, unit: "ms", note: "taken off the two above" },
  ];
}

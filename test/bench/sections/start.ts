import { runChild } from "../child.js";
import type { Figure } from "../figure.js";
import { libraryPath } from "../library.js";
import { median } from "../measure.js";

const section = "start";

/** From the start of a process to its first verdict, less what an empty process takes. */
export function measureStart(processes: number): Figure[] {
  const empty: number[] = [];
  const imported: number[] = [];
  const plain: number[] = [];
  const worded: number[] = [];
  for (let count = 0; count < processes; count++) {
    empty.push(runChild<number>("nothing.mjs"));
    imported.push(runChild<number>("import-only.mjs", libraryPath));
    plain.push(runChild<number>("first-verdict.mjs", libraryPath, "> 80%", "85%"));
    worded.push(runChild<number>("first-verdict.mjs", libraryPath, "85% delle pratiche evase entro 30 giorni", "85%"));
  }
  const nothing = median(empty);
  return [
    { section, name: "first verdict", value: median(plain) - nothing, unit: "ms", goal: { most: 40 } },
    { section, name: "first verdict that takes the grammar", value: median(worded) - nothing, unit: "ms" },
    { section, name: "import alone", value: median(imported) - nothing, unit: "ms", goal: { most: 20 } },
    { section, name: "an empty process", value: nothing, unit: "ms", note: "taken off the three above" },
  ];
}

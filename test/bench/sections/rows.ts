import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChild } from "../child.js";
import type { Figure } from "../figure.js";
import { libraryPath } from "../library.js";
import { median } from "../measure.js";
import { writeRows } from "../row-file.js";

const section = "rows of a file to evaluations";

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly verdicts: Readonly<Record<"met" | "unmet" | "undecided", number>>;
}

/** Files of rows with some 300 targets between them, each read and scored by a process of its own. */
export function measureRows(sizes: readonly number[], processes: number): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-"));
  try {
    return sizes.flatMap((size) => {
      const file = join(folder, `${size}.csv`);
      writeRows(file, size);
      const runs = Array.from({ length: processes }, () => runChild<Run>("rows.mjs", libraryPath, file));
      return figuresOf(size, runs);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(size: number, runs: readonly Run[]): Figure[] {
  const rate = median(runs.map(({ milliseconds }) => (size * 1000) / milliseconds));
  const memory = median(runs.map(({ megabytes }) => megabytes));
  const { met = 0, unmet = 0, undecided = 0 } = runs[0]?.verdicts ?? {};
  const large = size >= 1_000_000;
  const count = size.toLocaleString("en");
  return [
    {
      section,
      name: `${count} rows`,
      value: rate,
      unit: "rows/s",
      ...(large ? { goal: { least: 700_000 } } : {}),
      note: `${met} met, ${unmet} unmet, ${undecided} undecided`,
    },
    {
      section,
      name: `${count} rows, peak memory`,
      value: memory,
      unit: "MB",
      ...(large ? { goal: { most: 150 } } : {}),
    },
  ];
}

import { createReadStream, statSync } from "node:fs";
import { generateRows } from "./generate.js";

/** A text that comes in pieces, and how much of it has come, from 0 to 1. */
export interface Source {
  readonly text: AsyncIterable<string> | Iterable<string>;
  readonly share: () => number;
}

/** So many generated rows, or the rows of a file. */
export function sourceOf(wanted: string): Source {
  return /^\d+$/.test(wanted) ? generatedSource(Number(wanted)) : fileSource(wanted);
}

/** @throws Error where there is no such file. */
function fileSource(path: string): Source {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile()) throw new Error(`there is no file "${path}"`);
  const { size } = stats;
  const stream = createReadStream(path, "utf8");
  return { text: stream, share: () => (size === 0 ? 1 : stream.bytesRead / size) };
}

/** Rows that are made up on the way, the same each time. */
function generatedSource(rows: number): Source {
  const made = { rows: 0 };
  return { text: generateRows(rows, made), share: () => made.rows / Math.max(rows, 1) };
}

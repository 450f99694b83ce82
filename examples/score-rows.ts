// Scores a table of any length as it is read, row by row: nothing is held but the row at hand.
//
//   npm run rows                  a million generated rows
//   npm run rows -- 20000         so many
//   npm run rows -- ROWS.csv      a file of your own: target;measurement[;indicator], UTF-8
//
// A first line that names its columns is passed over.
import { type Progress, scoreRows } from "../src/index.js";
import { progressBar } from "./score-rows/progress-bar.js";
import { rowsOf } from "./score-rows/rows.js";
import { sourceOf } from "./score-rows/source.js";
import { createSummary } from "./score-rows/summary.js";

const bar = progressBar(process.stderr);

async function scoreAll(wanted: string): Promise<string> {
  const source = sourceOf(wanted);
  const summary = createSummary();
  const onProgress = ({ rows }: Progress) => bar.show(rows, source.share());
  for await (const scored of scoreRows(rowsOf(source.text), { year: 2021, onProgress })) summary.add(scored);
  return summary.tell();
}

try {
  const [wanted = "1000000"] = process.argv.slice(2);
  const told = await scoreAll(wanted);
  bar.clear();
  console.log(told);
} catch (error) {
  bar.clear();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

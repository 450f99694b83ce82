import { writeFileSync } from "node:fs";
import type { Figure } from "./figure.js";
import { describeMachine } from "./machine.js";
import { quick, thorough } from "./measure.js";
import { pageOf, tableOf } from "./report.js";
import { countReadings, measureParse } from "./sections/parse.js";
import { measureRows } from "./sections/rows.js";
import { measureSize } from "./sections/size.js";
import { measureStart } from "./sections/start.js";
import { measureVerdicts } from "./sections/verdicts.js";

// npm run bench [-- [--quick] [--write] [SECTION …]]
const args = process.argv.slice(2);
const isQuick = args.includes("--quick");
const pace = isQuick ? quick : thorough;
const wanted = args.filter((arg) => !arg.startsWith("--"));

const sections: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  parse: () => measureParse(pace),
  readings: countReadings,
  verdicts: () => measureVerdicts(pace),
  rows: () => measureRows(isQuick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000], isQuick ? 1 : 3),
  start: () => measureStart(isQuick ? 5 : 25),
  size: measureSize,
};

const figures: Figure[] = [];
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const found = await measure();
  figures.push(...found);
  console.log(`${tableOf(found)}\n`);
}

const machine = describeMachine();
writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
if (args.includes("--write")) writeFileSync(new URL("results.md", import.meta.url), pageOf(figures, machine));

import { safeParse } from "../../src/parse.js";
import { cases, violationsOf } from "./cases.js";

/** `npm run fuzz -- [seed] [count]`: the laws over random texts; ends with 1 where one is broken. */
const [seed = Date.now() % 1_000_000_000, count = 20_000] = process.argv.slice(2).map(Number);
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  throw new TypeError("usage: npm run fuzz -- [seed] [count], both whole numbers");
}

let slowest = { text: "", milliseconds: 0 };
let violations = 0;
for (const one of cases(seed, count)) {
  const start = performance.now();
  safeParse(one.text, { locale: one.locale });
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { text: one.text, milliseconds };
  for (const problem of violationsOf(one)) {
    violations += 1;
    console.error(`${one.locale} ${JSON.stringify(one.text)} against ${JSON.stringify(one.actual)}: ${problem}`);
  }
}
console.log(`seed ${seed}, ${count} cases, ${violations} violations`);
console.log(`slowest: ${slowest.milliseconds.toFixed(2)} ms for ${JSON.stringify(slowest.text)}`);
process.exitCode = violations === 0 ? 0 : 1;

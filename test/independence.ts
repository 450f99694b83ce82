import { spawn } from "node:child_process";
import { fetchNode, lines, majorOf } from "./independence/node-lines.js";
import { surroundings } from "./independence/surroundings.js";

/**
 * `npm run independence`: the suite in all surroundings, then on the other lines of Node. `--node 22` (more than once, if
 * wanted) runs it on those lines only. Other arguments go to vitest: `npm run independence -- test/value` tries a part.
 */
const given = process.argv.slice(2);
const chosen = given.flatMap((argument, index) => (given[index - 1] === "--node" ? [argument] : []));
const forVitest = given.filter((argument, index) => argument !== "--node" && given[index - 1] !== "--node");
if (given.at(-1) === "--node" || chosen.some((line) => !/^\d+$/.test(line))) {
  throw new TypeError("usage: npm run independence -- [--node MAJOR]... [arguments of vitest]");
}

interface Outcome {
  readonly name: string;
  readonly outcome: "passes" | "fails" | "not tried";
}

function runSuite(node: string, environment: Readonly<Record<string, string>>): Promise<boolean> {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", ...forVitest];
  // One mark per test is enough, and colours would drown it.
  const env = { ...process.env, NO_COLOR: "1", ...environment };
  const child = spawn(node, vitest, { env, stdio: "inherit" });
  return new Promise((settle) => child.on("close", (code) => settle(code === 0)));
}

async function trySurroundings(environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const name = Object.entries(environment)
    .map(([variable, value]) => `${variable}=${value}`)
    .join(" ");
  console.log(`\n== ${name}`);
  return { name, outcome: (await runSuite(process.execPath, environment)) ? "passes" : "fails" };
}

async function tryLine(line: string): Promise<Outcome> {
  const node = line === majorOf(process.version) ? { path: process.execPath } : fetchNode(line);
  const name = `Node ${line}`;
  console.log(`\n== ${name}: ${"path" in node ? node.path : `could not be fetched and is not tried: ${node.problem}`}`);
  if (!("path" in node)) return { name, outcome: "not tried" };
  return { name, outcome: (await runSuite(node.path, { TZ: "UTC" })) ? "passes" : "fails" };
}

const outcomes: Outcome[] = [];
if (chosen.length === 0) for (const environment of surroundings) outcomes.push(await trySurroundings(environment));
const others = lines.filter((line) => line !== majorOf(process.version));
for (const line of chosen.length > 0 ? chosen : others) outcomes.push(await tryLine(line));

console.log("");
for (const { name, outcome } of outcomes) console.log(`${outcome.padEnd(9)}  ${name}`);
// A line that was asked for and could not be had is a failure; one that was only offered is not.
const failed = outcomes.some(({ outcome }) => outcome === "fails" || (outcome === "not tried" && chosen.length > 0));
process.exitCode = failed ? 1 : 0;

import { spawn } from "node:child_process";

/** Runs the suite at other places, in other languages and at other times: nothing may depend on the machine's own. */
const surroundings: readonly Readonly<Record<string, string>>[] = [
  { TZ: "UTC", LC_ALL: "C", LANG: "C" },
  { TZ: "America/New_York", LC_ALL: "it_IT.UTF-8", LANG: "it_IT.UTF-8" },
  { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  { TZ: "Pacific/Apia", LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8" },
  // A leap day, near midnight on either side of the date line
  { TZ: "Pacific/Apia", FROZEN_CLOCK: "2024-02-29T10:30:00Z" },
  { TZ: "America/New_York", FROZEN_CLOCK: "2024-03-01T04:30:00Z" },
  // The hour that is skipped in spring, and the one that comes twice in autumn
  { TZ: "Europe/Rome", FROZEN_CLOCK: "2024-03-31T01:00:00Z" },
  { TZ: "Europe/Rome", FROZEN_CLOCK: "2024-10-27T00:30:00Z" },
];

/** Arguments go to vitest, so that `npm run independence -- test/value` tries a part. */
function runSuite(environment: Readonly<Record<string, string>>): Promise<boolean> {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot", ...process.argv.slice(2)];
  const child = spawn(process.execPath, vitest, { env: { ...process.env, ...environment }, stdio: "inherit" });
  return new Promise((settle) => child.on("close", (code) => settle(code === 0)));
}

const failed: string[] = [];
for (const environment of surroundings) {
  const name = Object.entries(environment)
    .map(([variable, value]) => `${variable}=${value}`)
    .join(" ");
  console.log(`\n== ${name}`);
  if (!(await runSuite(environment))) failed.push(name);
}
console.log(failed.length === 0 ? "\nThe suite passes everywhere." : `\nThe suite fails at:\n${failed.join("\n")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

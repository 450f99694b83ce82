import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer, createServerModuleRunner } from "vite";
import { leftOut } from "../left-out.mjs";

const standIn = fileURLToPath(new URL("./stand-in.mjs", import.meta.url));
const fewRuns = fileURLToPath(new URL("./few-runs.mjs", import.meta.url));

/**
 * Runs the tests of all mutants in one process: Stryker's instrumented code holds every mutant, and switching one on is
 * setting a global. A worker that loads grammar and tests anew for each, as Stryker's runner for vitest has it, takes
 * ten times as long.
 */
class OneProcessRunner {
  /** Stryker asks for a fresh start where a mutant also runs as modules load; what came of that is left as it is. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.switchboard = globalThis.__stryker__ ??= {};
    this.switchboard.mutantCoverage ??= { static: {}, perTest: {} };
    this.server = await createServer({
      configFile: false,
      logLevel: "error",
      appType: "custom",
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true, include: [] },
      resolve: {
        alias: [
          { find: /^vitest$/, replacement: standIn },
          { find: /^fast-check$/, replacement: fewRuns },
        ],
      },
    });
    await this.load();
  }

  /** Imports sources and tests afresh, with nothing remembered from mutants before. */
  async load() {
    this.switchboard.activeMutant = undefined;
    await this.modules?.close();
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
    await this.modules.import("/test/setup/fixed-seed.ts");
    const { collect, collected } = await this.modules.import(standIn);
    for (const file of testFiles()) await collect(file, () => this.modules.import(`/${file}`));
    this.tests = collected();
  }

  async dryRun() {
    this.times = new Map();
    const results = [];
    for (const test of this.tests) {
      this.switchboard.currentTestId = test.id;
      const started = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - started;
      this.times.set(test.id, timeSpentMs);
      const result = { id: test.id, name: test.title, fileName: test.file, timeSpentMs };
      results.push(failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure });
    }
    this.switchboard.currentTestId = undefined;
    return { status: "complete", tests: results, mutantCoverage: this.switchboard.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const tests = this.inOrder(testFilter, relative(process.cwd(), sandboxFileName));
    const { result, failed } = await this.tryMutant(activeMutant.id, tests, hitLimit);
    const isReached = this.switchboard.hitCount > 0;
    if (failed === null ? isReached : (await failureOf(failed)) === null) return result;
    // Something is remembered: by the mutant itself, which a later one would pay for, or from before it.
    await this.load();
    const ids = new Set(tests.map(({ id }) => id));
    const again = await this.tryMutant(
      activeMutant.id,
      this.tests.filter(({ id }) => ids.has(id)),
      hitLimit,
    );
    await this.load();
    return again.result;
  }

  async tryMutant(id, tests, hitLimit) {
    this.switchboard.hitCount = 0;
    this.switchboard.hitLimit = hitLimit;
    this.switchboard.activeMutant = id;
    for (const [index, test] of tests.entries()) {
      const failureMessage = await failureOf(test);
      if (failureMessage === null) continue;
      this.switchboard.activeMutant = undefined;
      const isEndless = this.switchboard.hitCount > hitLimit;
      const result = isEndless
        ? { status: "timeout", reason: "the mutant was reached over and over" }
        : { status: "killed", killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
      return { result, failed: test };
    }
    this.switchboard.activeMutant = undefined;
    return { result: { status: "survived", nrOfTests: tests.length }, failed: null };
  }

  /** The tests of the mutated file first, then the quickest. */
  inOrder(wanted, mutated) {
    const own = `test/${mutated.replace(/^src\//, "").replace(/\.ts$/, "")}.test.ts`;
    const ids = wanted === undefined ? null : new Set(wanted);
    const cost = (test) => (test.file === own ? -1 : (this.times?.get(test.id) ?? guess(test.file)));
    return this.tests.filter(({ id }) => ids === null || ids.has(id)).sort((a, b) => cost(a) - cost(b));
  }

  async dispose() {
    await this.modules?.close();
    await this.server?.close();
  }
}

/** How long a test may take, where none was run yet: laws take long. */
function guess(file) {
  return /^test\/(?:properties|hostile)\//.test(file) ? 100 : 1;
}

async function failureOf(test) {
  try {
    await test.body();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function testFiles() {
  return readdirSync("test", { recursive: true })
    .map((path) => join("test", path))
    .filter((path) => path.endsWith(".test.ts") && !leftOut.some((start) => path.startsWith(start)))
    .sort();
}

function createRunner() {
  return new OneProcessRunner();
}
createRunner.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "one-process", factory: createRunner }];

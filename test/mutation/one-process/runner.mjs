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
    const found = await this.tryMutant(activeMutant.id, testFilter, hitLimit, sandboxFileName);
    if (found.status === "survived" && this.switchboard.hitCount > 0) return found;
    if (found.status === "killed" && (await this.isClean(found.killedBy))) return found;
    if (found.status === "timeout") {
      await this.load();
      return found;
    }
    // Something is remembered: by the mutant itself, which a later one would pay for, or from before it.
    await this.load();
    const again = await this.tryMutant(activeMutant.id, testFilter, hitLimit, sandboxFileName);
    await this.load();
    return again;
  }

  async isClean(ids) {
    for (const test of this.tests.filter(({ id }) => ids.includes(id))) {
      if ((await failureOf(test)) !== null) return false;
    }
    return true;
  }

  async tryMutant(id, testFilter, hitLimit, sandboxFileName) {
    const tests = this.inOrder(testFilter, relative(process.cwd(), sandboxFileName));
    this.switchboard.hitCount = 0;
    this.switchboard.hitLimit = hitLimit;
    this.switchboard.activeMutant = id;
    let count = 0;
    for (const test of tests) {
      count += 1;
      const failure = await failureOf(test);
      if (this.switchboard.hitCount > hitLimit) return this.settled({ status: "timeout", reason: "hit limit" });
      if (failure !== null) {
        return this.settled({ status: "killed", killedBy: [test.id], failureMessage: failure, nrOfTests: count });
      }
    }
    return this.settled({ status: "survived", nrOfTests: count });
  }

  settled(result) {
    this.switchboard.activeMutant = undefined;
    return result;
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

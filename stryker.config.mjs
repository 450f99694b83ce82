/** Mutation testing (`npm run mutation`); test/mutation/README.md says how it runs and what survives it. */
export default {
  testRunner: "one-process",
  plugins: ["./test/mutation/one-process/runner.mjs", "@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.mjs", related: false },
  mutate: [
    "grammar/**/*.ts",
    "src/**/*.ts",
    // Tables of words and sentences: a test that repeats them would be a copy of them.
    "!src/locale/{it,en}/**",
    "!src/sheet/locale/{it,en}/**",
    "!src/sheet/report/style.ts",
    // They write the published grammar, which a test compares with what lies in the repository.
    "!grammar/publish.ts",
    "!grammar/publish/**",
    "!**/*.d.ts",
  ],
  // What runs only while a module loads, mostly tables, would cost a fresh start for every mutant.
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 2000,
  timeoutFactor: 1.25,
  incremental: true,
  incrementalFile: ".stryker/incremental.json",
  tempDirName: ".stryker/tmp",
  ignorePatterns: ["dist", "coverage", ".ci"],
  disableTypeChecks: false,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".stryker/report.json" },
  htmlReporter: { fileName: ".stryker/report.html" },
};

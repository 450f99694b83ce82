import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup/fixed-seed.ts", "test/setup/frozen-clock.ts", "test/setup/decimal-defaults.ts"],
    // No test changes shared state, so files may share what they import: loading Chevrotain unbundled takes longest.
    pool: "threads",
    isolate: false,
    // A busy machine is no failure; the tests that measure time look at its growth.
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["grammar/**/*.ts", "src/**/*.ts"],
      exclude: ["grammar/publish.ts", "grammar/publish/**", "**/*.d.ts"],
      reporter: [["text", { skipFull: true }], "json"],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // No test changes shared state, so files may share what they import: loading Chevrotain unbundled takes longest.
    pool: "threads",
    isolate: false,
  },
});

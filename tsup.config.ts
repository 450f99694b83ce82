import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", sheet: "src/sheet/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  clean: true,
  splitting: true,
  // Most of the time to import goes into the number of files and their length: Chevrotain alone is 695 modules.
  // decimal.js stays outside, for its numbers are handed out.
  noExternal: ["chevrotain", "date-fns"],
  minify: true,
});

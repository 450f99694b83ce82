import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", sheet: "src/sheet/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  clean: true,
  splitting: true,
  // Chevrotain is 695 modules when imported from node_modules; bundled, it loads in a few milliseconds.
  noExternal: ["chevrotain"],
});

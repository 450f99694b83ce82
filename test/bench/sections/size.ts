import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Figure } from "../figure.js";

const section = "bundle, minified and gzipped";
const entry = fileURLToPath(new URL("../../../src/index.ts", import.meta.url));

/** What an application carries for the library: its own code, and all with Chevrotain and the run-time dependencies. */
export async function measureSize(): Promise<Figure[]> {
  const own = await sizeWithout(["chevrotain", "decimal.js", "date-fns"]);
  const whole = await sizeWithout([]);
  return [
    { section, name: "own code", value: own, unit: "kB", goal: { most: 25 } },
    { section, name: "with all it depends on", value: whole, unit: "kB", goal: { most: 75 } },
  ];
}

async function sizeWithout(external: string[]): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    external,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}

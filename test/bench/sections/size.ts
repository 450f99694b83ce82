import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type StdinOptions } from "esbuild";
import type { Figure } from "../figure.js";

const section = "bundle, minified and gzipped";
const sources = fileURLToPath(new URL("../../../src", import.meta.url));
const dependencies = ["chevrotain", "decimal.js", "date-fns"];

/** What an application carries for the library: its own code, and all with Chevrotain and the other dependencies. */
export async function measureSize(): Promise<Figure[]> {
  const everything = 'export * from "./index.js";';
  const parsing = 'export { safeParse } from "./index.js";';
  return [
    { section, name: "own code", value: await sizeOf(everything, dependencies), unit: "kB", goal: { most: 25 } },
    { section, name: "with all it depends on", value: await sizeOf(everything, []), unit: "kB", goal: { most: 75 } },
    {
      section,
      name: "own code of an application that only parses",
      value: await sizeOf(parsing, dependencies),
      unit: "kB",
    },
    { section, name: "the same with all it depends on", value: await sizeOf(parsing, []), unit: "kB" },
  ];
}

async function sizeOf(contents: string, external: string[]): Promise<number> {
  const stdin: StdinOptions = { contents, resolveDir: sources, loader: "ts" };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    external,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a program of the examples to its end, with what is typed into it. */
export function run(example: string, words: readonly string[] = [], input = ""): Promise<Ended> {
  const file = fileURLToPath(new URL(`../../examples/${example}.ts`, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, ...words]);
  let [out, error] = ["", ""];
  child.stdout.on("data", (part) => (out += part));
  child.stderr.on("data", (part) => (error += part));
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, error })));
}

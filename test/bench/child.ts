import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a program of `children/` and reads the one line of JSON it prints. */
export function runChild<Result>(program: string, ...args: readonly string[]): Result {
  const path = fileURLToPath(new URL(`children/${program}`, import.meta.url));
  // A file of extra certificates is read before any program starts, and is no part of its start.
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...args], { encoding: "utf8", env });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return JSON.parse(stdout) as Result;
}

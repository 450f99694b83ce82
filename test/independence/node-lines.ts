import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The lines of Node that the package supports. */
export const lines: readonly string[] = ["20", "22", "24"];

/** "v20.20.2" is of the line "20". */
export function majorOf(version: string): string {
  return /^v(\d+)/.exec(version)?.[1] ?? "";
}

/** Where a line of Node is, or why it could not be had. */
export type FetchedNode = { readonly path: string } | { readonly problem: string };

/** Fetches a line of Node from npm into a folder for temporary files, outside of the repository, and keeps it there. */
export function fetchNode(line: string): FetchedNode {
  const folder = join(tmpdir(), "traguardo-nodes", line);
  const path = join(folder, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!runs(path, line)) {
    mkdirSync(folder, { recursive: true });
    const npm = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
    const { status, stderr, error } = spawnSync("npm", [...npm, `node@${line}`], { encoding: "utf8" });
    if (status !== 0) return { problem: (error?.message ?? stderr.trim()) || `npm ended with ${status}` };
  }
  return runs(path, line) ? { path } : { problem: `npm brought no Node ${line} to ${folder}` };
}

function runs(path: string, line: string): boolean {
  if (!existsSync(path)) return false;
  return majorOf(spawnSync(path, ["--version"], { encoding: "utf8" }).stdout ?? "") === line;
}

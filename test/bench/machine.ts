import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, platform, totalmem } from "node:os";
import { dirname, join } from "node:path";

/** The machine and the versions, in a line each. */
export function describeMachine(): readonly string[] {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${gigabytes} GB, ${platform()}`,
    `Node.js ${process.versions.node}, V8 ${process.versions.v8}`,
    ["feelin", "mathjs", "semver", "chrono-node", "@marcbachmann/cel-js", "peggy"].map(nameAndVersion).join(", "),
  ];
}

function nameAndVersion(name: string): string {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  for (;;) {
    try {
      const manifest: { name?: string; version?: string } = JSON.parse(
        readFileSync(join(folder, "package.json"), "utf8"),
      );
      if (manifest.name === name) return `${name} ${manifest.version}`;
    } catch {
      // The manifest is further up.
    }
    if (folder === dirname(folder)) return name;
    folder = dirname(folder);
  }
}

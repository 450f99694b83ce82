import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A pattern of the sources, and where it stands. */
export interface Pattern {
  readonly file: string;
  readonly pattern: RegExp;
}

/** The sources that make the library. */
export function sourceFiles(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? below(path) : path.endsWith(".ts") ? [path] : [];
    });
  return ["grammar", "src"].flatMap((folder) => below(join(root, folder))).filter((path) => !/publish/.test(path));
}

/** Every node of a source file. */
export function* nodesIn(path: string): Iterable<ts.Node> {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    ts.forEachChild(node, (child) => void waiting.push(child));
  }
}

/** The patterns that are written out. */
export function writtenPatterns(): Pattern[] {
  return sourceFiles().flatMap((path) =>
    [...nodesIn(path)].filter(ts.isRegularExpressionLiteral).map(({ text }) => {
      const end = text.lastIndexOf("/");
      return { file: relative(root, path), pattern: new RegExp(text.slice(1, end), text.slice(end + 1)) };
    }),
  );
}

/** The patterns that are put together when a module is loaded or first used: a process of its own watches it happen. */
export function builtPatterns(): Pattern[] {
  const watch = `
    const found = [], Plain = RegExp;
    globalThis.RegExp = new Proxy(Plain, { construct(target, given) {
      const from = (new Error().stack ?? "").split("\\n")[2] ?? "";
      const built = new target(...given);
      const file = /(?:grammar|src)\\/[\\w./-]+\\.ts/.exec(from)?.[0];
      if (file !== undefined && !from.includes("node_modules")) found.push([file, built.source, built.flags]);
      return built;
    } });
    const { evaluate } = await import("./src/index.ts");
    await import("./src/sheet/index.ts");
    for (const locale of ["it", "en"]) evaluate("80%", "almost 3 of 4", { locale, indicator: "tempo medio" });
    console.log(JSON.stringify(found));`;
  const node = ["--import", "tsx", "--input-type=module", "--eval", watch];
  const { stdout, stderr } = spawnSync(process.execPath, node, { cwd: root, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const found = JSON.parse(stdout) as [string, string, string][];
  return found.map(([file, source, flags]) => ({ file, pattern: new RegExp(source, flags) }));
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const entries = [fileOf("../../src/index.ts"), fileOf("../../src/sheet/index.ts")];

function publicNames(): string[] {
  const { options } = ts.convertCompilerOptionsFromJson({ moduleResolution: "Bundler", module: "ESNext" }, ".");
  const program = ts.createProgram(entries, { ...options, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const symbol = source && checker.getSymbolAtLocation(source);
    return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name);
  });
}

it("holds for every public name that its type is tested", () => {
  const tests = readdirSync(fileOf(".")).filter((file) => file.endsWith(".test-d.ts"));
  const tested = new Set(tests.flatMap((file) => readFileSync(fileOf(file), "utf8").match(/\w+/g) ?? []));
  const names = publicNames();
  expect(names).toContain("ScoredOffice");
  expect(names.filter((name) => !tested.has(name))).toEqual([]);
});

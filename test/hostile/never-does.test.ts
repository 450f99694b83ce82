import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { nodesIn, sourceFiles } from "./patterns.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the sources may import besides each other. */
const allowed = /^(?:chevrotain|decimal\.js|date-fns\/[A-Za-z]+)$/;

/** Names through which code is run, and the world outside is reached. */
const forbidden = new Set([
  ...["eval", "Function", "require", "process", "globalThis", "window", "document", "self", "Deno", "Bun"],
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "navigator", "Worker", "SharedArrayBuffer", "WebAssembly"],
  ...["setTimeout", "setInterval", "setImmediate", "localStorage", "sessionStorage", "indexedDB"],
  // What differs from one machine, or one moment, to the next.
  ...["Intl", "performance", "crypto"],
]);

/** Methods that go by the machine's language, and calls that go by its clock or by chance. */
const local = /^(?:toLocale\w+|localeCompare)$/;

function isName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isField = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return !isMember && !isField;
}

function importOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : "?";
  }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? "a dynamic import" : null;
}

/** What a source file does that the library never does. */
function offences(path: string): string[] {
  const found: string[] = [];
  for (const node of nodesIn(path)) {
    const imported = importOf(node);
    if (imported !== null && !imported.startsWith(".") && !allowed.test(imported)) found.push(`imports ${imported}`);
    if (isName(node) && forbidden.has(node.text)) found.push(`names ${node.text}`);
    if (ts.isPropertyAccessExpression(node)) {
      const call = node.getText();
      if (local.test(node.name.text) || /^(?:Date\.now|Math\.random|Decimal\.set|Decimal\.config)$/.test(call)) {
        found.push(`uses ${call}`);
      }
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0) {
      found.push("asks for today's date");
    }
  }
  return found.map((offence) => `${relative(root, path)} ${offence}`);
}

describe("the sources", () => {
  it("run no text as code, reach for no file, network, clock or machine, and import three libraries only", () => {
    expect(sourceFiles().length).toBeGreaterThan(150);
    expect(sourceFiles().flatMap(offences)).toEqual([]);
  });
});

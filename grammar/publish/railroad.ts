import type { ISerializedGast } from "chevrotain";
import railroad from "railroad-diagrams";
import type { Production } from "./ebnf.js";

type Shape = object;

/** Draws the grammar as one self-contained page of railroad diagrams, from the parser's own productions. */
export function drawDiagrams(rules: readonly ISerializedGast[]): string {
  const figures = (rules as readonly Production[]).map((rule) => {
    const name = rule.name ?? "";
    const drawing = railroad.Diagram(...shapes(rule.definition)).toString();
    return `<section id="${name}"><h2>${name}</h2>${drawing}</section>`;
  });
  return page(figures.join("\n"));
}

function shapes(parts: readonly Production[] = []): Shape[] {
  return parts.map(shape);
}

function shape(part: Production): Shape {
  const inner = () => railroad.Sequence(...shapes(part.definition));
  switch (part.type) {
    case "Terminal":
      return railroad.Terminal(part.name ?? "");
    case "NonTerminal":
      return railroad.NonTerminal(part.name ?? "", `#${part.name}`);
    case "Alternation":
      return railroad.Choice(0, ...shapes(part.definition));
    case "Option":
      return railroad.Optional(inner());
    case "Repetition":
      return railroad.ZeroOrMore(inner());
    case "RepetitionMandatory":
      return railroad.OneOrMore(inner());
    case "Alternative":
      return inner();
    default:
      throw new TypeError(`no diagram for ${part.type}`);
  }
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The grammar of expected values</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem; color: #1a1a1a; background: #fff; }
h2 { font-size: 1rem; margin: 1.5rem 0 0; }
svg.railroad-diagram path { stroke-width: 2; stroke: #444; fill: none; }
svg.railroad-diagram text { font: 13px ui-monospace, monospace; text-anchor: middle; }
svg.railroad-diagram rect { stroke-width: 1.5; stroke: #444; fill: #eef4fb; }
svg.railroad-diagram .non-terminal rect { fill: #fff7e0; }
</style>
<h1>The grammar of expected values</h1>
<p>Rounded boxes are tokens, square boxes are rules. Generated from the parser.</p>
${body}
</html>
`;
}

import type { ISerializedGast } from "chevrotain";

/** The serialised productions Chevrotain gives, as far as this grammar uses them. */
export interface Production {
  readonly type: string;
  readonly name?: string;
  readonly definition?: readonly Production[];
}

/** Writes the grammar as EBNF, one rule per line, from the parser's own productions. */
export function writeEbnf(rules: readonly ISerializedGast[]): string {
  const lines = (rules as readonly Production[]).map(
    ({ name, definition }) => `${name} = ${stripped(sequence(definition))} ;\n`,
  );
  return `${heading}\n${lines.join("")}`;
}

const heading = `(* Generated from the parser. Names in lower case are rules; capitalised names are tokens that carry their
   meaning. Which words make a token is the vocabulary's business: forms.md shows them. *)
`;

function sequence(parts: readonly Production[] = []): string {
  return parts.map(term).join(" ");
}

function term(part: Production): string {
  const inner = () => sequence(part.definition);
  switch (part.type) {
    case "Terminal":
    case "NonTerminal":
      return part.name ?? "";
    case "Alternation":
      return alternation(part);
    case "Option":
      return `[ ${stripped(inner())} ]`;
    case "Repetition":
      return `{ ${stripped(inner())} }`;
    case "RepetitionMandatory":
      return `${inner()} { ${stripped(inner())} }`;
    case "Alternative":
      return inner();
    default:
      throw new TypeError(`no EBNF for ${part.type}`);
  }
}

function alternation(part: Production): string {
  return `( ${(part.definition ?? []).map(term).join(" | ")} )`;
}

/** Brackets need no second pair inside. */
function stripped(inner: string): string {
  const alone = inner.startsWith("( ") && inner.indexOf(" )") === inner.length - 2;
  return alone ? inner.slice(2, -2) : inner;
}

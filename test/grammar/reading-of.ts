import { safeParse } from "../../src/parse.js";
import { outline } from "../corpus/outline.js";

/** What an Italian text is read as, in one line, or why it is refused. */
export function readingOf(text: string): string {
  const result = safeParse(text);
  if (result.ok) return outline(result.expectation);
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  return `refused: ${errors.map(({ code }) => code).join(" ")}`;
}

import { escapeHtml } from "./escape.js";

/** HTML or SVG that is safe to be put into more of it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a gap of a template: text and numbers are escaped, markup is not, `null` is nothing. */
export type Gap = string | number | Markup | readonly Markup[] | null;

/** Markup from a template; no text gets into it but through the one escape function. */
export function html(strings: TemplateStringsArray, ...gaps: readonly Gap[]): Markup {
  return { markup: strings.map((part, index) => part + fill(gaps[index] ?? null)).join("") };
}

/** Trusted text of this library itself, such as a style sheet. */
export function raw(text: string): Markup {
  return { markup: text };
}

function fill(gap: Gap): string {
  if (gap === null) return "";
  if (typeof gap === "string" || typeof gap === "number") return escapeHtml(`${gap}`);
  return "markup" in gap ? gap.markup : gap.map(({ markup }) => markup).join("");
}

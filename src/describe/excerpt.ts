import type { Span } from "../ast.js";

/** Columns of text shown around a place, and before it. */
const widest = 72;
const lead = 36;

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Combining marks and invisible characters, among them those that turn the direction of writing. */
const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u;
const doubleWide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * The line of a text where a span begins, with carets under the span: cut around it with "…" where it is long, tabs as
 * one space. An empty span has one caret. `null` where the text has nothing to show.
 *
 * @example
 * excerpt("Anno 2017: >=", { start: 11, end: 13 }) // "  Anno 2017: >=\n             ^^"
 */
export function excerpt(text: string, { start, end }: Span): string | null {
  const from = Math.min(Math.max(start, 0), text.length);
  const [above = ""] = text
    .slice(Math.max(0, from - 2 * widest), from)
    .split(lineBreak)
    .reverse();
  const before = tail(above, lead);
  const [rest = ""] = text.slice(from, from + 2 * widest).split(lineBreak);
  const marked = rest.slice(0, Math.max(0, end - from));
  const after = rest.slice(marked.length);
  const shown = head(marked, widest - before.width);
  const following = shown.cut ? nothing : head(after, widest - before.width - shown.width);
  const line = `${before.cut ? "…" : ""}${before.text}${shown.text}${following.text}${shown.cut || following.cut ? "…" : ""}`;
  if (line.trim() === "") return null;
  const indent = " ".repeat(before.width + (before.cut ? 1 : 0));
  return `  ${line.trimEnd()}\n  ${indent}${"^".repeat(Math.max(1, shown.width))}`;
}

interface Shown {
  readonly text: string;
  readonly width: number;
  readonly cut: boolean;
}

const nothing: Shown = { text: "", width: 0, cut: false };

/** The beginning of a text, as much as fits. */
function head(text: string, room: number): Shown {
  let shown = "";
  let width = 0;
  for (const character of text) {
    const printed = printable(character);
    if (width + printed.width > room) return { text: shown, width, cut: true };
    shown += printed.text;
    width += printed.width;
  }
  return { text: shown, width, cut: false };
}

/** The end of a text, as much as fits. */
function tail(text: string, room: number): Shown {
  const shown: string[] = [];
  let width = 0;
  for (const character of [...text].reverse()) {
    const printed = printable(character);
    if (width + printed.width > room) return { text: shown.reverse().join(""), width, cut: true };
    shown.push(printed.text);
    width += printed.width;
  }
  return { text: shown.reverse().join(""), width, cut: false };
}

function printable(character: string): { readonly text: string; readonly width: number } {
  if (invisible.test(character)) return { text: /\p{Cf}/u.test(character) ? "" : character, width: 0 };
  if (control.test(character)) return { text: " ", width: 1 };
  return { text: character, width: doubleWide.test(character) ? 2 : 1 };
}

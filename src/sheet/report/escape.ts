/**
 * Text from a sheet made safe to show anywhere: control characters, which drive a terminal, and marks that turn the
 * direction of what follows become spaces, and runs of blanks a single one.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const htmlEntities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Text for the body of an element or a quoted attribute of HTML and SVG. */
export function escapeHtml(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => htmlEntities.get(character) ?? character);
}

/** Text for a line or a table cell of Markdown: its marks and those of HTML stand for themselves. */
export function escapeMarkdown(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]|~$]/g, "\\$&")
    .replace(/^([-+#=]|\d+(?=[.)](?:\s|$)))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(/[&<>]/g, (character) => htmlEntities.get(character) ?? character);
}

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

/** Text for the body of an element or a quoted attribute of HTML and SVG. */
export function escapeHtml(text: string): string {
  return withoutTags(plain(text)).replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}

// The ampersand first, or it would be that of the others.
function withoutTags(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text for a line or a table cell of Markdown: its marks and those of HTML stand for themselves. */
export function escapeMarkdown(text: string): string {
  const escaped = plain(text)
    .replace(/[\\`*_{}[\]|~$]/g, "\\$&")
    .replace(/^([-+#=]|\d+(?=[.)](?:\s|$)))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
  return withoutTags(escaped);
}

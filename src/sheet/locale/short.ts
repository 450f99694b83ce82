const longest = 120;

/** Text from a sheet, cut so that a sentence about it stays one. */
export function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

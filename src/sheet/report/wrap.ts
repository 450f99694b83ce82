/** Text in lines no wider than `width` characters, broken at spaces, and within a word that is wider by itself. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = 0;
  for (const word of text.split(" ")) {
    for (const piece of pieces(word, width)) {
      const needed = length === 0 ? piece.length : length + 1 + piece.length;
      if (needed > width) {
        lines.push(line.join(" "));
        line = [];
        length = 0;
      }
      length = length === 0 ? piece.length : length + 1 + piece.length;
      line.push(piece);
    }
  }
  return [...lines, line.join(" ")];
}

function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  const characters = [...word];
  const count = Math.ceil(characters.length / width);
  return Array.from({ length: count }, (_, index) => characters.slice(index * width, (index + 1) * width).join(""));
}

/** A label in a column of its own and the text beside it, wrapped; below it, if the label is too long for the column. */
export function labelled(label: string, text: string, indent: number, column: number, width: number): string {
  const margin = " ".repeat(indent + column);
  if (label.length >= column)
    return [...wrap(label, width - indent), labelled("", text, indent, column, width)].join("\n");
  const lines = wrap(text, width - indent - column);
  return lines
    .map((line, index) => (index === 0 ? " ".repeat(indent) + label.padEnd(column) : margin) + line)
    .join("\n");
}

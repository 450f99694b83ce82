import { report } from "../../sheet-diagnostic.js";
import { isShouted } from "../../text/fold.js";
import type { Line } from "../../text/lines.js";
import { type Box, fieldNamed, openField } from "./box.js";
import { type HeaderField, headerRows } from "./labels.js";

/** Reads a line of running text, "Direzione SERVIZI SOCIALI Direttore …"; words before a label continue the value above. */
export function readHeaderWords(box: Box, line: Line): void {
  const words = line.text.split(/[\s|]+/).filter((word) => word !== "" && !/^#+$/.test(word));
  let value: string[] = [];
  let labelled = false;
  let continued: HeaderField | null = box.current;
  const close = (): void => {
    if (value.length > 0 && box.current !== null) box.fields[box.current].push(value.join(" "));
    value = [];
  };
  words.forEach((word, index) => {
    const field = labelAt(box, word, index === 0, value);
    if (field === null) value.push(word);
    else {
      if (!labelled && value.length === 0) continued = null;
      close();
      openField(box, field);
      labelled = true;
    }
  });
  if (box.current === null) {
    box.diagnostics.push(report({ code: "unplaced-line", section: "head", text: line.text.trim() }, line.number));
    return;
  }
  // A line without a label after a row that had all of its own may belong to any of them.
  const filled = continued !== null && box.fields[continued].length > 0;
  if (!labelled && filled && isLastOfRow(box.current)) {
    box.diagnostics.push(report({ code: "uncertain-split", doubt: "header", text: line.text.trim() }, line.number));
  }
  close();
}

function labelAt(box: Box, word: string, first: boolean, value: readonly string[]): HeaderField | null {
  const field = fieldNamed(word.replace(/:$/, ""));
  if (field === null || box.opened.has(field)) return null;
  const capitals = isShouted(word);
  if (box.opened.size === 0) box.capitals = capitals;
  if (word.endsWith(":")) return field;
  if (capitals !== box.capitals || !/^\p{Lu}/u.test(word)) return null;
  if (follows(box.current, field) || (first && headerRows.some((row) => row[0]?.[1] === field))) return field;
  if (box.capitals) return null;
  const above = box.current === null ? [] : box.fields[box.current];
  return first || areShouted([above, value]) ? field : null;
}

// Looked at word by word and no further than the first small letter: a line may say a label a million times.
function areShouted(texts: readonly (readonly string[])[]): boolean {
  const small = texts.some((words) => words.some((word) => /\p{Ll}/u.test(word)));
  return !small && texts.some((words) => words.some(isShouted));
}

function follows(current: HeaderField | null, field: HeaderField): boolean {
  return headerRows.some((row) => {
    const at = row.findIndex(([, name]) => name === current);
    return at >= 0 && row[at + 1]?.[1] === field;
  });
}

function isLastOfRow(field: HeaderField): boolean {
  return headerRows.some((row) => row.at(-1)?.[1] === field);
}

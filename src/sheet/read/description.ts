import { leadOf } from "../text/lead.js";
import type { Line } from "../text/lines.js";
import { joinWrapped } from "../text/piece.js";

const labelWords = [/^\s*dettagliata\b[\s:|]*/i, /^\s*(?:dell['’`]\s?obiettivo(?=[\s:|]|$)|obiettivo\s*$)[\s:|]*/i];
const bullet = /^\s*(?:[-•–*·▪]\s|\(?\d{1,2}[).]\s|[a-z]\)\s)/;

/** Reads the detailed description: paragraphs parted by line breaks, the wrapping of a printed page undone. */
export function readDescription(lines: readonly Line[]): string | null {
  const body = withoutLabel(lines);
  const width = body.reduce((most, line) => Math.max(most, line.text.length), 0);
  const paragraphs: string[][] = [];
  let previous: Line | null = null;
  for (const line of body) {
    const text = line.text.replace(/^[\s|]+|(?<![\s|])[\s|]+$/g, "");
    const paragraph = paragraphs.at(-1);
    if (previous === null || paragraph === undefined || !isWrapped(previous, line, width)) paragraphs.push([text]);
    else paragraph.push(text);
    previous = line;
  }
  return paragraphs.map(joinWrapped).join("\n") || null;
}

// The label stands beside the text in a column of its own, so its later words may begin the first lines.
function withoutLabel(lines: readonly Line[]): readonly Line[] {
  const waiting = [...labelWords];
  return lines.flatMap((line, index) => {
    const label = index < 4 ? waiting.find((word) => word.test(line.text)) : undefined;
    if (label === undefined) return [line];
    const text = line.text.replace(label, "");
    waiting.splice(0, waiting.indexOf(label) + 1);
    return text.trim() === "" ? [] : [{ ...line, text, gapBefore: index === 0 }];
  });
}

// A line was wrapped if the first word of the next one had no room on it, or if its sentence goes on.
function isWrapped(line: Line, next: Line, width: number): boolean {
  if (next.gapBefore || bullet.test(next.text)) return false;
  const ended = /[.;:!?]["”»)]?\s*$/.test(line.text);
  if (!ended && /^\s*\p{Ll}/u.test(next.text)) return true;
  const word = leadOf(next.text, /^\s*\S{0,60}/).trim().length;
  // Letters differ in width, so a full line may hold a tenth fewer of them than the longest.
  const room = line.text.trimEnd().length + 1 + word <= width * 0.9;
  return !room && width <= 250;
}

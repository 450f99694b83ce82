import type { Note } from "./reading.js";

const wide = /[\uff01-\uff5e]/g;
const wideStretch = /[\uff01-\uff5e](?:[\s\S]*[\uff01-\uff5e])?/;

/** Fullwidth forms as their plain twins, one for one, so that offsets stay. */
export function foldWidth(text: string): string {
  return text.replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** What there is to report of a text that was folded: the stretch from the first fullwidth form to the last. */
export function widthNote(text: string, folded: string): Note {
  const stretch = wideStretch.exec(text);
  const start = stretch?.index ?? 0;
  const end = start + (stretch?.[0].length ?? 0);
  return {
    span: { start, end },
    severity: "info",
    facts: { code: "repaired", found: text.slice(start, end), canonical: folded.slice(start, end) },
  };
}

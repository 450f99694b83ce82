import type { Note } from "./reading.js";

const wide = /[\uff01-\uff5e]/g;

const entities: ReadonlyMap<string, string> = new Map([
  ["&ge;", "≥"],
  ["&le;", "≤"],
  ["&gt;", ">"],
  ["&lt;", "<"],
  ["&amp;", "&"],
  ["&nbsp;", " "],
  ["&euro;", "€"],
  ["&plusmn;", "±"],
]);
const entity = /&[a-z]{2,6};/gi;

/** Signs in the spelling of web pages as themselves, with spaces up to their length, so that offsets stay. */
function foldEntities(text: string): string {
  return text.includes("&")
    ? text.replace(entity, (name) => (entities.get(name.toLowerCase()) ?? name).padEnd(name.length))
    : text;
}

/** Fullwidth forms as their plain twins, one for one, so that offsets stay. */
export function foldWidth(text: string): string {
  return foldEntities(text).replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** What there is to report of a text that was folded: the stretch from the first sign that changed to the last. */
export function widthNote(text: string, folded: string): Note {
  let start = 0;
  while (text.charAt(start) === folded.charAt(start)) start += 1;
  let end = text.length;
  while (text.charAt(end - 1) === folded.charAt(end - 1)) end -= 1;
  return {
    span: { start, end },
    severity: "info",
    facts: { code: "repaired", found: text.slice(start, end), canonical: folded.slice(start, end).trimEnd() },
  };
}

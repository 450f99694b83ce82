import { fold } from "./fold.js";
import { leadOf } from "./lead.js";

const yearCode = /^(?:19|20)\d{2}(?:[_-][A-Za-z0-9]{1,20}){1,6}$/;
const label =
  /^(?:#{1,6}\s+)?(?:(?:codice|cod\.?|obiettivo|scheda)(?:\s+(?:di\s+)?obiettivo)?(?:\s+n\.)?\s*(?:[:\t|]\s*|\s))?/i;

const codeOrLabel = /^\s*(?:[#|]|(?:19|20)\d\d[_-]|cod|obiettivo|scheda)/i;

/** Whether a word is the code of an objective (codice obiettivo): a year and a reference, "2021_ZN08". */
export function isCode(word: string): boolean {
  return yearCode.test(word) && /[A-Za-z]/.test(word);
}

/** The code at the head of a text and what follows it; null if the text does not begin with a code. */
export function leadingCode(
  text: string,
): { readonly code: string; readonly rest: string; readonly at: number } | null {
  if (!codeOrLabel.test(text)) return null;
  const indent = leadOf(text, /^[\s|]{0,40}/).length;
  const from = indent + leadOf(text.slice(indent, indent + 60), label).length;
  const bar = leadOf(text.slice(from, from + 20), /^[|\s]*/).length;
  const word = leadOf(text.slice(from + bar, from + bar + 100), /^[^\s|:;,]{1,80}/);
  if (!isCode(word)) return null;
  const at = from + bar + word.length;
  return { code: word, rest: text.slice(at).replace(/^[\s|:–-]+|(?<![\s|])[\s|]+$/g, ""), at };
}

/** The code that is the only thing on a line; null if there is none or more than it. */
export function loneCode(text: string): string | null {
  if (text.length > 200) return null;
  const found = leadingCode(text);
  return found !== null && fold(found.rest) === "" ? found.code : null;
}

/** The year a code begins with. */
export function yearOfCode(code: string): number | null {
  const digits = /^(?:19|20)\d{2}/.exec(code)?.[0];
  return digits === undefined ? null : Number(digits);
}

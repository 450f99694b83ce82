/** Words for comparison: small letters without accents, everything that is no letter and no digit a single space. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a text is in capitals, as the names of people and offices are. */
export function isShouted(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

export function startsSmall(text: string): boolean {
  return /^[\p{P}\s]*\p{Ll}/u.test(text);
}

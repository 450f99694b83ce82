// Most lines hold no accent; they fold in a third of the time.
const plain = /^[\0-\x7f]*$/;

/** Words for comparison: small letters without accents, everything that is no letter and no digit a single space. */
export function fold(text: string): string {
  if (plain.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
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

/** Letters and digits that are their own key. */
const plain = /^[a-z0-9]+$/;
const marks = /[\u0300-\u036f]/g;
const apostrophes = /['’‘´`]$/;

/**
 * The form under which a word is looked up: lower case, without accents, and without the apostrophe that stands for an
 * accent or an elision (`PIU'`, `dell’`). A single letter keeps both: "è" is not "e", and "l'" is not a litre.
 */
export function keyOf(image: string): string {
  const lower = image.toLowerCase();
  if (plain.test(lower)) return lower;
  const bare = lower.replace(apostrophes, "");
  if (bare.length < 2) return bare === lower ? lower.normalize("NFC") : `${bare}'`;
  return bare.normalize("NFD").replace(marks, "");
}

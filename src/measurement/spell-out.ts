import type { Doubts } from "../locale/doubts.js";

/** Writes a worded minus, and the article of "un mese", as the grammar reads them; every place stays what it was. */
export function spellOut(text: string, { minus, one }: Doubts): string {
  return text.replace(minus, shortened("-")).replace(one, shortened("1"));
}

function shortened(sign: string) {
  return (_whole: string, blanks: string, word: string) => `${blanks}${sign.padEnd(word.length)}`;
}

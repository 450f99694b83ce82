import type { Doubts } from "../locale/doubts.js";

/** Writes the article of "un mese" as the number that the grammar reads; every place stays what it was. */
export function spellOut(text: string, { one }: Doubts): string {
  return text.replace(one, (_whole: string, blanks: string, article: string) => blanks + "1".padEnd(article.length));
}

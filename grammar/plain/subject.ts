import { keyOf } from "../key.js";
import type { PlainBook } from "./book.js";

const words = /^[a-zà-öø-ü]{2,}(?: [a-zà-öø-ü]{2,})* [a-zà-öø-ü]{3,}$|^[a-zà-öø-ü]{3,}$/i;

/** Whether what stands after a number is a name and nothing else: no word of it but "of" has a part in any phrase. */
export function isSubject(written: string, book: PlainBook): boolean {
  return words.test(written) && isName(written.split(" "), book);
}

function isName(names: readonly string[], book: PlainBook): boolean {
  let isOf = false;
  for (const name of names) {
    const key = keyOf(name);
    const wasOf = isOf;
    isOf = (book.bases().get(key) ?? key) === book.of;
    if (isOf ? wasOf : book.words().has(key)) return false;
  }
  return !isOf;
}

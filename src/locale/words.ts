import type { Vocabulary } from "../../grammar/vocabulary.js";
import type { LocaleName } from "../options.js";
import { words as en } from "./en/words.js";
import { words as it } from "./it/words.js";

const tables: Readonly<Record<LocaleName, Vocabulary>> = { it, en };

/** The words of a language; Italian unless said otherwise. */
export function wordsOf(locale: LocaleName = "it"): Vocabulary {
  return tables[locale];
}

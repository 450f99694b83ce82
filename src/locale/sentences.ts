import { checkOptions, type LocaleName } from "../options.js";
import { sentences as en } from "./en/sentences.js";
import { sentences as it } from "./it/sentences.js";
import type { Locale } from "./locale.js";

const locales: Readonly<Record<LocaleName, Locale>> = { it, en };

/**
 * The sentences of a language; Italian unless said otherwise.
 *
 * @throws TypeError for an unknown locale.
 */
export function sentencesOf(locale: LocaleName = "it"): Locale {
  checkOptions({ locale });
  return locales[locale];
}

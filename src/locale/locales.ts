import { checkOptions, type LocaleName } from "../options.js";
import { english } from "./en.js";
import { italian } from "./it.js";
import type { Locale } from "./locale.js";

/** Every language by its name, for those who have checked the name. */
export const locales: Readonly<Record<LocaleName, Locale>> = { it: italian, en: english };

/**
 * A language by its name; Italian unless said otherwise.
 *
 * @throws TypeError for an unknown locale.
 */
export function localeOf(name: LocaleName = "it"): Locale {
  checkOptions({ locale: name });
  return locales[name];
}

import { checkOptions, type LocaleName } from "../../options.js";
import { english } from "./en.js";
import { italian } from "./it.js";
import type { SheetLocale } from "./sheet-locale.js";

const locales: Readonly<Record<LocaleName, SheetLocale>> = { it: italian, en: english };

/**
 * What is said of sheets in a language, by its name.
 *
 * @throws TypeError for an unknown locale.
 */
export function sheetLocaleOf(name: LocaleName): SheetLocale {
  checkOptions({ locale: name });
  return locales[name];
}

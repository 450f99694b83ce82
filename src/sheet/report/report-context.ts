import type { Locale } from "../../locale/locale.js";
import { localeOf } from "../../locale/locales.js";
import type { LocaleName } from "../../options.js";
import { sheetLocaleOf } from "../locale/locales.js";
import type { ReportWords } from "../locale/report-words.js";

/** A language with all that a report needs of it. */
export interface ReportContext {
  readonly name: LocaleName;
  readonly words: ReportWords;
  readonly locale: Locale;
}

/** @throws TypeError for an unknown locale. */
export function reportContext(name: LocaleName): ReportContext {
  return { locale: localeOf(name), name, words: sheetLocaleOf(name).report };
}

import type { Locale } from "../../locale/locale.js";
import { sentencesOf } from "../../locale/sentences.js";
import type { LocaleName } from "../../options.js";
import { englishReport } from "../locale/en/report.js";
import { italianReport } from "../locale/it/report.js";
import type { ReportWords } from "../locale/report-words.js";

/** A language with all that a report needs of it. */
export interface ReportContext {
  readonly name: LocaleName;
  readonly words: ReportWords;
  readonly locale: Locale;
}

const words: Readonly<Record<LocaleName, ReportWords>> = { it: italianReport, en: englishReport };

/** @throws TypeError for an unknown locale. */
export function reportContext(name: LocaleName): ReportContext {
  return { locale: sentencesOf(name), name, words: words[name] };
}

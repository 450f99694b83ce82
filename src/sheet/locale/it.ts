import { reading } from "./it/reading.js";
import { report } from "./it/report.js";
import { scoring } from "./it/scoring.js";
import type { SheetLocale } from "./sheet-locale.js";

/** Italian (italiano). */
export const italian: SheetLocale = { reading, scoring, report };

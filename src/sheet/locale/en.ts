import { reading } from "./en/reading.js";
import { report } from "./en/report.js";
import { scoring } from "./en/scoring.js";
import type { SheetLocale } from "./sheet-locale.js";

/** English (inglese). */
export const english: SheetLocale = { reading, scoring, report };

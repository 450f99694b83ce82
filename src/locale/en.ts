import { cues } from "./en/cues.js";
import { diagnostics } from "./en/diagnostics.js";
import { doubts } from "./en/doubts.js";
import { explanations } from "./en/explanations.js";
import { literals } from "./en/literals.js";
import { marks } from "./en/marks.js";
import { printing } from "./en/printing.js";
import { words } from "./en/words.js";
import type { Locale } from "./locale.js";

/** English (inglese). */
export const english: Locale = {
  words,
  literals,
  cues,
  doubts,
  marks,
  printing,
  explanations,
  diagnostics,
  inActual: "in the measurement: ",
};

import { cues } from "./it/cues.js";
import { diagnostics } from "./it/diagnostics.js";
import { doubts } from "./it/doubts.js";
import { explanations } from "./it/explanations.js";
import { literals } from "./it/literals.js";
import { marks } from "./it/marks.js";
import { printing } from "./it/printing.js";
import { words } from "./it/words.js";
import type { Locale } from "./locale.js";

/** Italian (italiano). */
export const italian: Locale = {
  words,
  literals,
  cues,
  doubts,
  marks,
  printing,
  explanations,
  diagnostics,
  inActual: "nel consuntivo: ",
};

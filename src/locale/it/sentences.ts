import type { Locale } from "../locale.js";
import { diagnostics } from "./diagnostics.js";
import { explanations } from "./explanations.js";
import { marks } from "./marks.js";
import { printing } from "./printing.js";

export const sentences: Locale = {
  marks,
  diagnostics,
  inActual: "nel consuntivo: ",
  printing,
  explanations,
};

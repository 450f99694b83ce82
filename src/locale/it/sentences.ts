import type { Locale } from "../locale.js";
import { diagnostics } from "./diagnostics.js";
import { marks } from "./marks.js";

export const sentences: Locale = {
  marks,
  diagnostics,
  inActual: "nel consuntivo: ",
};

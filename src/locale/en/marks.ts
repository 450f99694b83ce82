import type { NumberMarks } from "../locale.js";

export const marks: NumberMarks = { decimal: ".", group: "," };

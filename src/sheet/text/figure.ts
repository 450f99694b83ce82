import type { DecimalText } from "../../ast.js";

const italianNumber = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const plainNumber = /^([+-]?)(\d+)\.(\d{1,2}|\d{4,})$/;

/** A weight or an amount as written in the sheets ("30,00", "1.250,50 €", "50%"), as canonical decimal text; null if it is none. */
export function figureOf(written: string): DecimalText | null {
  if (written.length > 60) return null;
  const bare = written.replace(/^(?:€|euro)\s*/i, "").replace(/(?<!\s)\s*(?:€|euro|%)$/i, "");
  const found = italianNumber.exec(bare) ?? plainNumber.exec(bare);
  if (found === null) return null;
  const [, sign = "", whole = "", decimals = ""] = found;
  const units = whole.replaceAll(".", "").replace(/^0+(?=\d)/, "");
  const fraction = decimals.replace(/(?<!0)0+$/, "");
  const size = fraction === "" ? units : `${units}.${fraction}`;
  return sign === "-" && size !== "0" ? `-${size}` : size;
}

import type { DecimalText, Relation } from "../ast.js";
import type { NumberMarks } from "./locale.js";

const decimalText = /^-?\d+(?:\.\d+)?$/;

/** Canonical decimal text with the marks of a locale: "1100.5" is "1.100,5" in Italian. */
export function writeNumber(value: DecimalText, { decimal, group }: NumberMarks): string {
  const [whole = "", fraction] = value.split(".");
  const sign = whole.startsWith("-") ? 1 : 0;
  const first = sign + ((whole.length - sign - 1) % 3) + 1;
  const grouped = whole.slice(0, first) + whole.slice(first).replace(/\d{3}/g, `${group}$&`);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A fact that is decimal text or "numerator/denominator" gets the locale's marks; any other text stays. */
export function writeFact(fact: string, marks: NumberMarks): string {
  const parts = fact.split("/");
  const isFigure = parts.length <= 2 && parts.every((part) => decimalText.test(part));
  return isFigure ? parts.map((part) => writeNumber(part, marks)).join("/") : fact;
}

/** A relation as its symbol. */
export function printRelation(relation: Relation): string {
  return relation === "!=" ? "≠" : relation;
}

/** A day in digits, "07/03/2021"; without a year "07/03", whose zeros keep it from being a ratio. */
export function writeDate(day: number, month: number, year: number | null): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  const digits = `${two(day)}/${two(month)}`;
  return year === null ? digits : `${digits}/${`${year}`.padStart(4, "0")}`;
}

const longest = 60;

/** Text as it was found, in quotes; a long one is cut. */
export function quote(found: string): string {
  const flat = found.replace(/\s+/g, " ").trim();
  const points = [...flat.slice(0, 2 * longest + 2)];
  return points.length > longest ? `"${points.slice(0, longest).join("")}…"` : `"${flat}"`;
}

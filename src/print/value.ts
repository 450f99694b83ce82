import type { DecimalText, Quantity, Ratio, Relation, Unit, Value } from "../ast.js";
import { printRelation, writeNumber } from "../locale/figures.js";
import type { Hand } from "./hand.js";

/** The words and marks of a language: all that a value needs. Guarded, its number comes first. */
export type Pen = Pick<Hand, "words" | "marks"> & Partial<Pick<Hand, "style">>;

export function printQuantity({ value, unit }: Pick<Quantity, "value" | "unit">, hand: Pen): string {
  const number = writeNumber(unit?.kind === "currency" ? withCents(value) : value, hand.marks);
  if (unit === null) return number;
  if (unit.kind === "percent") return `${number}%`;
  const sign = unit.kind === "currency" ? hand.words.currencies.get(unit.code) : undefined;
  if (sign !== undefined && hand.words.currencyFirst && hand.style !== "guarded") {
    return number.startsWith("-") ? `-${sign}${number.slice(1)}` : `${sign}${number}`;
  }
  return `${number} ${printUnit(unit, value, hand)}`;
}

/** Ten cents are written "0,10". */
function withCents(value: DecimalText): DecimalText {
  return /\.\d$/.test(value) ? `${value}0` : value;
}

function printUnit(unit: Exclude<Unit, { kind: "percent" }>, value: string, { words }: Pen): string {
  const number = value === "1" ? "one" : "many";
  switch (unit.kind) {
    case "percentage-point":
      return words.percentagePoints[number];
    case "currency":
      return words.currencies.get(unit.code) ?? unit.code;
    case "time":
      return words.time[unit.name][number];
    case "measure":
      return words.measures.get(unit.symbol) ?? unit.symbol;
  }
}

/** A ratio with its bar; after it with words, for one that the bar would make a date: 30/6. */
function printRatio({ numerator, denominator }: Ratio, { words, marks }: Pen): readonly string[] {
  const [done, planned] = [writeNumber(numerator, marks), writeNumber(denominator, marks)];
  return [`${done}/${planned}`, `${done} ${words.outOf} ${planned}`];
}

export function printValue(value: Value, hand: Pen): readonly string[] {
  return value.kind === "quantity" ? [printQuantity(value, hand)] : printRatio(value, hand);
}

/** A value with its relation before it, if one is written. */
export function related(relation: Relation | null, value: string): string {
  return relation === null ? value : `${printRelation(relation)} ${value}`;
}

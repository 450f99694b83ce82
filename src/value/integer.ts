/**
 * A whole number of any size: a `number` while it is safe, a `bigint` beyond. Comparisons between the two are exact in
 * JavaScript as they stand; only arithmetic has to choose.
 */
export type Integer = number | bigint;

export function multiplyIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
}

export function addIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

/** The integer of a run of digits with an optional minus. */
export function readInteger(digits: string): Integer {
  return digits.length <= 15 ? Number(digits) : BigInt(digits);
}

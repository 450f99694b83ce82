import { Decimal } from "decimal.js";
import { afterAll, expect } from "vitest";

// Applications share decimal.js's global configuration: whatever a file of tests calls, it must stay as it came.
afterAll(() => {
  expect({ ...Decimal }).toMatchObject({
    precision: 20,
    rounding: Decimal.ROUND_HALF_UP,
    toExpNeg: -7,
    toExpPos: 21,
    minE: -9e15,
    maxE: 9e15,
    modulo: Decimal.ROUND_DOWN,
    crypto: false,
  });
});

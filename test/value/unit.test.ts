import { describe, expect, it } from "vitest";
import type { TimeUnit, Unit } from "../../src/ast.js";
import { writeFraction } from "../../src/value/fraction.js";
import { conversion, nameUnit } from "../../src/value/unit.js";

const time = (name: TimeUnit): Unit => ({ kind: "time", name });
const percent: Unit = { kind: "percent" };
const factor = (from: Unit | null, to: Unit | null) => {
  const found = conversion(from, to);
  return found === null ? null : writeFraction(found);
};

describe("units", () => {
  it("of time convert where that is exact", () => {
    expect(factor(time("week"), time("day"))).toBe("7");
    expect(factor(time("hour"), time("day"))).toBe("1/24");
    expect(factor(time("year"), time("month"))).toBe("12");
  });

  it("of time do not convert where it is not", () => {
    expect(factor(time("month"), time("day"))).toBeNull();
    expect(factor(time("working-day"), time("day"))).toBeNull();
    expect(factor(time("day"), time("working-day"))).toBeNull();
  });

  it("of other kinds must be the same", () => {
    const euro: Unit = { kind: "currency", code: "EUR" };
    expect(factor(euro, { kind: "currency", code: "EUR" })).toBe("1");
    expect(factor(euro, { kind: "currency", code: "USD" })).toBeNull();
    expect(factor({ kind: "measure", symbol: "MW" }, { kind: "measure", symbol: "MW" })).toBe("1");
    expect(factor({ kind: "measure", symbol: "MW" }, { kind: "measure", symbol: "kW" })).toBeNull();
    expect(factor(percent, { kind: "percent" })).toBe("1");
    expect(factor(percent, { kind: "percentage-point" })).toBeNull();
  });

  it("are not the same as none", () => {
    expect(factor(null, null)).toBe("1");
    expect(factor(percent, null)).toBeNull();
    expect(factor(null, percent)).toBeNull();
  });

  it("have a name", () => {
    const units: (Unit | null)[] = [percent, { kind: "currency", code: "EUR" }, time("day"), null];
    expect([...units, { kind: "measure", symbol: "MW" } as const].map(nameUnit)).toEqual([
      "percent",
      "EUR",
      "day",
      "number",
      "MW",
    ]);
  });
});

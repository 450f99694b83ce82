import { describe, expect, it } from "vitest";
import type { Change } from "../../src/ast.js";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import { assumed, demands, within } from "../builders/criterion.js";

const lower = { polarity: "lower-is-better" } as const;

describe("a change demands, as a signed change", () => {
  it.each([
    ["+10%", "[10, ∞)"],
    ["-5%", "(-∞, -5]"],
    ["riduzione del 10%", "(-∞, -10]"],
    ["riduzione non inferiore al 10%", "(-∞, -10]"],
    ["riduzione superiore al 10%", "(-∞, -10)"],
    ["riduzione non superiore al 10%", "[-10, ∞)"],
    ["incremento non superiore al 5%", "(-∞, 5]"],
    ["incremento di 5 punti percentuali", "[5, ∞)"],
    ["mantenimento", "[0, ∞)"],
  ])("%s: %s", (text, intervals) => {
    expect(demands(text)).toBe(intervals);
  });

  it("the way that is written, whatever the polarity given", () => {
    expect(demands("-5%", lower)).toBe("(-∞, -5]");
    expect(demands("-5%", { polarity: "higher-is-better" })).toBe("(-∞, -5]");
    expect(demands("+10%", lower)).toBe("[10, ∞)");
  });

  it("just that much if on-target is given or an equality is written", () => {
    expect(demands("riduzione del 10%", { polarity: "on-target" })).toBe("[-10, -10]");
    const exact: Change = { ...(parse("riduzione del 10%") as Change), relation: "=" };
    expect(resolve(exact)).toMatchObject({ intervals: [{ lower: { at: "-10" }, upper: { at: "-10" } }] });
    expect(resolve({ ...exact, relation: "!=" })).toMatchObject({ target: null });
  });

  it("no change for the worse, for what is to be kept", () => {
    expect(demands("mantenimento", lower)).toBe("(-∞, 0]");
    expect(demands("mantenimento", { polarity: "on-target" })).toBe("[0, 0]");
    expect(demands("mantenimento", { indicator: "Numero reclami" })).toBe("(-∞, 0]");
  });

  it("any change that way without an amount", () => {
    expect(demands("riduzione dei consumi rispetto al 2019")).toBe("(-∞, 0)");
  });

  it("an improvement by the polarity", () => {
    expect(demands("miglioramento del 5%")).toBe("[5, ∞)");
    expect(demands("miglioramento del 5%", lower)).toBe("(-∞, -5]");
    expect(demands("peggioramento non superiore al 5%")).toBe("[-5, ∞)");
  });

  it("the level it must lead to, by the polarity where the word tells no way", () => {
    expect(demands("miglioramento all'80%")).toBe("[80, ∞)");
    expect(demands("miglioramento all'80%", lower)).toBe("(-∞, 80]");
    expect(demands("riduzione al 5%")).toBe("(-∞, 5]");
  });

  it("the level it must lead to, where one is written", () => {
    expect(within("+20 enti per un totale di almeno 200")).toMatchObject({
      axis: { kind: "number" },
      intervals: [{ lower: { at: "200" }, upper: null }],
    });
  });

  it("from the baseline given", () => {
    expect(within("riduzione del 10%", { baseline: "200" })).toMatchObject({
      axis: { kind: "change", unit: { kind: "percent" } },
      target: "-10",
      baseline: { value: "200", unit: null },
      polarity: { value: "lower-is-better", from: "written" },
    });
  });

  it("nothing decidable for `about` without a tolerance", () => {
    expect(demands("incremento di circa il 10%")).toBe("open: tolerance-required");
    expect(demands("incremento di circa il 10%", { policy: { tolerance: 1 } })).toBe("[9, 11]");
  });
});

describe("a change for the worse", () => {
  it("that is allowed is a limit, whichever way is good", () => {
    expect(demands("peggioramento del 5%", { polarity: "higher-is-better" })).toBe("[-5, ∞)");
    expect(demands("peggioramento del 5%", lower)).toBe("(-∞, 5]");
  });
});

describe("a change of nothing", () => {
  it("is no rise and no fall", () => {
    expect(demands("-0%")).toBe("(-∞, 0]");
    expect(demands("+0%")).toBe("[0, ∞)");
  });

  it("is measured from the size, however its sign was written", () => {
    expect(demands("riduzione del -10%")).toBe("(-∞, -10]");
  });
});

describe("which way a change is good", () => {
  it.each([
    ["+10%", "higher-is-better"],
    ["riduzione superiore al 10%", "lower-is-better"],
    ["riduzione non inferiore al 10%", "lower-is-better"],
    ["riduzione inferiore al 10%", "higher-is-better"],
    ["riduzione non superiore al 10%", "higher-is-better"],
    ["incremento superiore al 5%", "higher-is-better"],
    ["incremento inferiore al 5%", "lower-is-better"],
    ["riduzione pari al 10%", "on-target"],
    ["riduzione", "lower-is-better"],
    ["incremento", "higher-is-better"],
  ])("of %s: %s, as it is written", (text, value) => {
    expect(within(text).polarity).toEqual({ value, from: "written" });
  });

  it("is no level of its own where no amount is named: no change is the point it starts from", () => {
    expect([within("riduzione").target, within("mantenimento").target]).toEqual(["0", "0"]);
  });

  it("is reported where it is assumed", () => {
    expect(assumed("miglioramento del 5%")).toEqual(["assumed-polarity"]);
    expect(assumed("riduzione del 5%")).toEqual([]);
    expect(assumed("riduzione del 5%", { polarity: "on-target" })).toEqual([]);
  });
});

it("takes `about` for any change that way where no amount is named", () => {
  const about: Change = { ...(parse("riduzione dei consumi rispetto al 2019") as Change), relation: "~" };
  expect(resolve(about)).toMatchObject({ intervals: [{ lower: null, upper: { at: "0", closed: false } }] });
});

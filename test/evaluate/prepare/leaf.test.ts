import { describe, expect, it } from "vitest";
import { prepareLeaf } from "../../../src/evaluate/prepare/leaf.js";
import { settlePolicy } from "../../../src/score/settle.js";
import { within } from "../../builders/criterion.js";
import { told } from "../../builders/fractions.js";

const leaf = (text: string, policy = {}) => prepareLeaf(within(text), settlePolicy(policy));

describe("a prepared leaf", () => {
  it("keeps the terms of a ratio", () => {
    const { planned, target } = leaf("≥ 3/4");
    expect([told(planned?.numerator ?? null), told(planned?.denominator ?? null), told(target)]).toEqual([
      "3",
      "4",
      "0.75",
    ]);
    expect(leaf("> 80%").planned).toBeNull();
  });

  it("knows what scores nothing", () => {
    expect(leaf("almeno 20").zero).toBe("0");
    expect(leaf("al massimo 20").zero).toBe("40");
    expect(leaf("> -5").zero).toBe("-10");
    expect(leaf("< -5").zero).toBe("0");
    expect(leaf("almeno 20", { zeroAt: 5 }).zero).toBe("5");
    expect(leaf("SI").zero).toBeNull();
  });

  it("knows its method and its unit", () => {
    expect(leaf("SI")).toMatchObject({ method: "binary", unit: null });
    expect(leaf("> 80%")).toMatchObject({ method: "linear", unit: { kind: "percent" } });
  });
});

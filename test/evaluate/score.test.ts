import { describe, expect, it } from "vitest";
import { prepareLeaf } from "../../src/evaluate/leaf.js";
import { scoreOf } from "../../src/evaluate/score.js";
import type { Policy } from "../../src/score/policy.js";
import { settlePolicy } from "../../src/score/settle.js";
import { within } from "../builders/criterion.js";
import { exact, told } from "../builders/fractions.js";

const scored = (text: string, actual: number, policy: Policy = {}) => {
  const leaf = prepareLeaf(within(text), settlePolicy(policy));
  const { attainment, score, status, problem } = scoreOf(
    leaf,
    { value: exact(actual), met: false, relative: null },
    null,
  );
  return { attainment: told(attainment), score: told(score), status, problem: problem?.code ?? null };
};

describe("scoreOf", () => {
  it("clamps the attainment", () => {
    expect(scored("almeno 10", 15)).toMatchObject({ attainment: "1.5", score: "1" });
    expect(scored("almeno 10", -5)).toMatchObject({ attainment: "-0.5", score: "0" });
  });

  it("tells why there is no score", () => {
    expect(scored("almeno 10", 5, { zeroAt: "baseline" })).toMatchObject({
      status: "invalid",
      problem: "baseline-required",
    });
    expect(scored("almeno 10", 5, { zeroAt: 30 })).toMatchObject({ status: "invalid", problem: "misplaced-zero" });
    expect(scored("almeno 0", 5, { zeroTarget: "not-assessable" })).toMatchObject({ status: "not-assessable" });
  });

  it("keeps the attainment where no band holds the value", () => {
    const policy: Policy = { method: "bands", bands: [{ from: 8, score: 1 }] };
    expect(scored("almeno 10", 5, policy)).toEqual({
      attainment: "0.5",
      score: null,
      status: "invalid",
      problem: "no-band",
    });
  });
});

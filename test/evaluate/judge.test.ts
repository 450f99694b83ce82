import { describe, expect, it } from "vitest";
import { judge } from "../../src/evaluate/judge.js";
import { prepare } from "../../src/evaluate/prepare.js";
import type { Measurement } from "../../src/measurement.js";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import { settlePolicy } from "../../src/score/settle.js";

const five: Measurement = { kind: "quantity", value: "5", unit: null };
const context = { year: null, percentScale: "percent", ratioReading: null, asOf: null, text: "5" } as const;
const judged = (text: string) => judge(prepare(resolve(parse(text)), settlePolicy()), five, context);

describe("judge", () => {
  it.each([
    ["almeno 3", "met", "scored"],
    [">= 3 e <= 4", "unmet", "scored"],
    ["=6->100 / <6->0", "unmet", "scored"],
    ["circa 5", "undecided", "invalid"],
    ["n.d.", "undecided", "informational"],
  ])("finds 5 against %s %s", (text, verdict, status) => {
    expect(judged(text)).toMatchObject({ verdict, status });
  });

  it("tells the reason of an open target with the target, once", () => {
    expect(judged("circa 5").diagnostics).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { at, atRatio, info, notComparable, nothingToAssess, undecidable, warning } from "../../src/evaluate/located.js";
import { exact } from "../builders/fractions.js";

describe("where a measurement lies", () => {
  it("is a point, with its terms if it is a ratio", () => {
    expect(at(exact(3))).toMatchObject({ found: "at", ratio: null, remark: null });
    const terms = { numerator: exact(3), denominator: exact(4) };
    expect(atRatio(exact(0.75), terms).ratio).toBe(terms);
    expect(at(exact(3), info({ code: "assumed-unit", unit: "day" })).remark?.severity).toBe("info");
  });

  it("may be nowhere, because it is of another kind, because something is not known, or because nothing was due", () => {
    expect(notComparable("date", "answer")).toMatchObject({ status: "invalid", otherKind: true });
    expect(undecidable({ code: "baseline-required" })).toMatchObject({ status: "invalid", otherKind: false });
    expect(nothingToAssess("0/0")).toMatchObject({ status: "not-assessable", otherKind: false });
    expect(warning({ code: "baseline-required" }).severity).toBe("warning");
  });
});

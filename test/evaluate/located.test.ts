import { describe, expect, it } from "vitest";
import {
  infoRemark,
  locatedAt,
  locatedChange,
  locatedRatio,
  locatedThrough,
  notComparable,
  nothingToAssess,
  undecidable,
  warningRemark,
} from "../../src/evaluate/located.js";
import { exact } from "../builders/fractions.js";

describe("where a measurement lies", () => {
  it("is a point, with its terms if it is a ratio", () => {
    expect(locatedAt(exact(3))).toMatchObject({ found: "at", ratio: null, remark: null });
    const terms = { numerator: exact(3), denominator: exact(4) };
    expect(locatedRatio(exact(0.75), terms)).toMatchObject({ found: "at", ratio: terms });
    expect(locatedThrough(exact(3), exact(4))).toMatchObject({ found: "at", until: exact(4) });
    expect(locatedChange(exact(3), null, null)).toMatchObject({ found: "at", until: null, relative: null });
    expect(locatedAt(exact(3), infoRemark({ code: "assumed-unit", unit: "day" })).remark?.severity).toBe("info");
  });

  it("may be nowhere, because it is of another kind, because something is not known, or because nothing was due", () => {
    expect(notComparable("date", "answer")).toMatchObject({ status: "invalid", otherKind: true });
    expect(undecidable({ code: "baseline-required" })).toMatchObject({ status: "invalid", otherKind: false });
    expect(nothingToAssess("0/0")).toMatchObject({ status: "not-assessable", otherKind: false });
    expect(warningRemark({ code: "baseline-required" }).severity).toBe("warning");
  });
});

import { describe, expect, it } from "vitest";
import { within } from "../builders/criterion.js";

describe("an answer demands", () => {
  it("what is written", () => {
    expect(within("SI")).toMatchObject({ target: "1", polarity: { from: "written" } });
    expect(within("NO")).toMatchObject({ target: "0", polarity: { from: "written" } });
  });

  it("yes where only the kind is named, whatever the polarity", () => {
    expect(within("si/no", { polarity: "lower-is-better" })).toMatchObject({
      target: "1",
      polarity: { from: "assumed" },
    });
  });
});

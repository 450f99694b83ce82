import { describe, expect, it } from "vitest";
import { demands, within } from "../builders/criterion.js";

describe("a deliverable demands", () => {
  it("that it is complete", () => {
    expect(demands("Pubblicazione graduatoria definitiva")).toBe("[100, ∞)");
    expect(within("Pubblicazione graduatoria definitiva")).toMatchObject({
      axis: { kind: "completion" },
      polarity: { value: "higher-is-better", from: "written" },
      subject: "Pubblicazione graduatoria definitiva",
    });
  });
});

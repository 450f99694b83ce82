import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("one out of several", () => {
  it.each([
    ["one in four", "Number[one] RatioBar[in] Number[four]"],
    ["one in 4", "Number[one] RatioBar[in] Number[4]"],
  ])("may be spelled: %s is %s", (text, tokens) => {
    expect(told(text, "en")).toBe(tokens);
  });
});

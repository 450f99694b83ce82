import { expect, it } from "vitest";
import { leadOf } from "../../../src/sheet/text/lead.js";

it("gives what stands at the head of a text, or nothing", () => {
  expect(leadOf("Note: rinviata", /^note:\s*/i)).toBe("Note: ");
  expect(leadOf("rinviata", /^note:\s*/i)).toBe("");
});

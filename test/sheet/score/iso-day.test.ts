import { expect, it } from "vitest";
import { isoDay } from "../../../src/sheet/score/iso-day.js";

it("is the day as it was written, or the local day of a Date", () => {
  expect(isoDay("2022-06-30")).toBe("2022-06-30");
  expect(isoDay(new Date(2022, 5, 30, 23, 59))).toBe("2022-06-30");
});

it("is none where none was given, and none in a year that no plan is for", () => {
  expect(isoDay(undefined)).toBeNull();
  expect(isoDay(new Date(12_000, 0, 1))).toBeNull();
});

import { expect, it } from "vitest";
import { yearOf } from "../../../src/sheet/read/year.js";
import { phaseOf } from "../../builders/sheets.js";

it("is that of the code before all others", () => {
  expect(yearOf("2021_BL05", [phaseOf("2022-12-31")], [])).toMatchObject({ year: 2021, yearFrom: "code" });
});

it("is that in which all phases end, else that in which all begin", () => {
  expect(yearOf(null, [phaseOf("2022-06-30"), phaseOf("2022-12-31")], [])).toMatchObject({ year: 2022 });
  expect(yearOf(null, [phaseOf("2022-06-30"), phaseOf("2023-12-31")], [])).toMatchObject({
    year: 2022,
    yearFrom: "phases",
    diagnostics: [],
  });
});

it("is that of the links where there are no dates", () => {
  const link = { level: "operational-objective", code: "2022_5_2", title: null, line: 3 } as const;
  expect(yearOf(null, [], [link, { ...link, code: null }])).toMatchObject({ year: 2022, yearFrom: "links" });
});

it("is none where nothing tells it, or several do", () => {
  expect(yearOf(null, [], []).diagnostics).toMatchObject([{ code: "no-year" }]);
  const long = { ...phaseOf("2023-12-31"), start: { written: "1/1/2021", day: { year: 2021, month: 1, day: 1 } } };
  expect(yearOf(null, [phaseOf("2022-12-31"), long], []).diagnostics).toMatchObject([
    { code: "several-years", years: [2021, 2022, 2023] },
  ]);
});

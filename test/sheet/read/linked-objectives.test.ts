import { expect, it } from "vitest";
import { readSheet } from "../../../src/sheet/index.js";

const read = (lines: string) => readSheet(`2022_BL05\nOBIETTIVI COLLEGATI\n${lines}\n`);

it("knows the table by a code and a description too", () => {
  expect(read("Codice\tDescrizione\n2022_BL06\tVerde pubblico").linkedObjectives).toMatchObject([
    { code: "2022_BL06", title: "Verde pubblico", revenue: null, expenditure: null },
  ]);
});

it("puts an objective together whose title goes on in the next row, with its amounts and its other cells", () => {
  const lines =
    "Codice\tTitolo\tEntrata\tSpesa\tNote\n2022_BL06\tVerde pubblico\t\t\t\n\te parchi\t1.000,00\t2.000,00\tda confermare";
  expect(read(lines).linkedObjectives).toMatchObject([
    {
      title: "Verde pubblico e parchi",
      revenue: "1000",
      expenditure: "2000",
      others: [{ label: "Note", text: "da confermare" }],
    },
  ]);
});

it("says of two amounts in one row's place that they are none", () => {
  const lines = "Codice\tTitolo\tEntrata\tSpesa\n2022_BL06\tVerde\t1.000,00\t2.000,00\n\te parchi\t3.000,00\t";
  const sheet = read(lines);
  expect(sheet.linkedObjectives).toMatchObject([{ title: "Verde e parchi", revenue: null, expenditure: "2000" }]);
  expect(sheet.diagnostics).toContainEqual(
    expect.objectContaining({ code: "malformed-amount", found: "1.000,00 3.000,00" }),
  );
});

import { describe, expect, it } from "vitest";
import { readSheet } from "../../../src/sheet/index.js";
import { headingAt } from "../../../src/sheet/read/heading.js";

const table = "Descrizione\tTipo\tValore Atteso\nAiuole\tRISULTATO\t1\n";

describe("headings", () => {
  it("are none below the last line", () => {
    expect(headingAt([], 0, "head")).toBeNull();
  });

  it("may be in small letters above a table, but not within a sentence", () => {
    expect(readSheet(`2022_BL05\n\nindicatori\n${table}`).indicators).toHaveLength(1);
    const sentence = readSheet(
      `2022_BL05\nDescrizione dettagliata\nMisura con gli\nindicatori\ndel piano\nINDICATORI\n${table}`,
    );
    expect(sentence.description).toBe("Misura con gli indicatori del piano");
    const paragraph = readSheet(
      `2022_BL05\nDescrizione dettagliata\nMisura con gli\n\nindicatori\ndel piano\nINDICATORI\n${table}`,
    );
    expect(paragraph.description).toContain("indicatori del piano");
  });

  it("may stand on a line with those of the columns", () => {
    const { linkedObjectives } = readSheet(
      "2022_BL05\nOBIETTIVI COLLEGATI Codice Titolo Entrata Spesa\n2022_BL06 Verde 1.000,00 2.000,00\n",
    );
    expect(linkedObjectives).toMatchObject([{ code: "2022_BL06", revenue: "1000", expenditure: "2000" }]);
  });

  it("may stand on a line with the first link", () => {
    const { links } = readSheet(
      `2022_BL05\nCollegato a Indirizzo strategico del DUP: Città verde\nObiettivo operativo del DUP: 5.2.1 Parchi\nINDICATORI\n${table}`,
    );
    expect(links).toMatchObject([
      { level: "strategic-line", title: "Città verde" },
      { level: "operational-objective", code: "5.2.1", title: "Parchi" },
    ]);
  });
});

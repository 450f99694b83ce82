import { describe, expect, it } from "vitest";
import { columnNamed, columnsInWords, tableWith } from "../../../../src/sheet/read/table/columns.js";

describe("columns", () => {
  it.each([
    ["Valore Atteso (2021)", "expected"],
    ["Responsabiltà", "other"],
    ["Centro di Responsabiltà", "centre"],
    ["Data di scadenza", "end"],
    ["N. Descrizione dell'indicatore", "description"],
    [`Valore atteso ${" ".repeat(60)}`, "other"],
  ])("are known by their headings: %s", (heading, column) => {
    expect(columnNamed(heading)).toBe(column);
  });

  it("make a table", () => {
    expect(tableWith(["description", "start", "end"])).toBe("phases");
    expect(tableWith(["type", "expected"])).toBe("indicators");
    expect(tableWith(["code", "description"])).toBe("linked-objectives");
    expect(tableWith(["code", "type"])).toBeNull();
  });

  it("are read from heading words alone, of which a line holds no more than a handful", () => {
    expect(columnsInWords("Inizio Previsto Fine Prevista")).toEqual(["start", "end"]);
    expect(columnsInWords("Inizio dei lavori")).toBeNull();
    expect(columnsInWords("Peso ".repeat(50))).toBeNull();
  });
});

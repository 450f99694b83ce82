import { describe, expect, it } from "vitest";
import { furnitureIn } from "../../../src/sheet/read/furniture.js";
import { linesOf } from "../../../src/sheet/text/lines.js";

const found = (text: string): readonly string[] => [...furnitureIn(linesOf(text))].map((line) => line.text);
const page = (words: string, number: number): string =>
  `${words}\n${number === 1 ? "Aiuole" : "Parchi"}\nPagina ${number} di 2\n\f`;

describe("what the page prints", () => {
  it("is a page number, and what stands beside one on every page", () => {
    expect(found(page("COMUNE DI BORGO", 1) + page("COMUNE DI BORGO", 2))).toEqual([
      "Pagina 1 di 2",
      "Pagina 2 di 2",
      "COMUNE DI BORGO",
      "COMUNE DI BORGO",
    ]);
  });

  it("is no line that stands elsewhere too", () => {
    const text = page("Comune di Borgo", 1) + page("Comune di Borgo", 2);
    expect(found(`${text}fine\nComune di Borgo\nfine`)).not.toContain("Comune di Borgo");
  });

  it("is no line that is longer than a header", () => {
    const long = `Comune di Borgo ${"e dintorni ".repeat(20)}`;
    expect(found(page(long, 1) + page(long, 2))).toEqual(["Pagina 1 di 2", "Pagina 2 di 2"]);
  });

  it("is only the page number where a form feed alone parts it from a heading", () => {
    expect(found("Aiuole\nPagina 1\fINDICATORI")).toEqual(["Pagina 1"]);
  });
});

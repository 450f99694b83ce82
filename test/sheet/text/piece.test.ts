import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/sheet/text/lines.js";
import { joinPieces, joinWrapped, pieceOf } from "../../../src/sheet/text/piece.js";

/** The words of the first line of a text, and the stretch of the text that they stand in. */
function wordsOf(text: string): readonly [string | undefined, string] {
  const piece = linesOf(text).map((line) => pieceOf(line))[0];
  return [piece?.text, text.slice(piece?.span.start, piece?.span.end)];
}

describe("pieceOf", () => {
  it.each([
    ["  > 80%  ", "> 80%", "> 80%"],
    ["**> 80%**", "> 80%", "> 80%"],
    ["&gt; 80&#37;", "> 80%", "&gt; 80&#37;"],
    ["\\> 80\\%", "> 80%", "\\> 80\\%"],
    ["Ricerca &amp; Sviluppo R&amp;", "Ricerca & Sviluppo R&", "Ricerca &amp; Sviluppo R&amp;"],
    ["R&D", "R&D", "R&D"],
  ])("finds the words of %j and all that stands for them", (text, words, written) => {
    expect(wordsOf(text)).toEqual([words, written]);
  });

  it("finds none between two places with nothing but blanks between them", () => {
    const [line] = linesOf("a   b");
    expect(line === undefined ? undefined : pieceOf(line, 1, 4)).toBeNull();
  });
});

describe("joining", () => {
  it("takes no pieces for none", () => {
    expect(joinPieces([])).toBeNull();
    expect(joinPieces([null])).toBeNull();
  });

  it("stretches from the first piece to the last, in whatever order they come", () => {
    const [first, second] = linesOf("entro il\n31 ottobre").map((line) => pieceOf(line));
    expect(joinPieces([second ?? null, null, first ?? null])).toEqual({
      text: "31 ottobre entro il",
      span: { start: 0, end: 19 },
      line: 2,
    });
  });

  it("closes up a word parted by its hyphen, but not a dash or a name", () => {
    expect(joinWrapped(["inserimento socio-", "lavorativo"])).toBe("inserimento socio-lavorativo");
    expect(joinWrapped(["Emilia-", "Romagna"])).toBe("Emilia- Romagna");
    expect(joinWrapped(["prestiti -", "libri"])).toBe("prestiti - libri");
  });
});

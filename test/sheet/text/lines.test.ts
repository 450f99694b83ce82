import { describe, expect, it } from "vitest";
import { lineFrom, linesOf, rawPlace } from "../../../src/sheet/text/lines.js";

const texts = (text: string): readonly string[] => linesOf(text).map((line) => line.text);

describe("linesOf", () => {
  it("counts lines as an editor does, whatever ends them", () => {
    const lines = linesOf("uno\r\ndue\rtre\nquattro\u2028cinque\u000bsei\fsette");
    expect(lines.map(({ text, number }) => `${number} ${text}`)).toEqual([
      "1 uno",
      "2 due",
      "3 tre",
      "4 quattro",
      "5 cinque",
      "5 sei",
      "5 sette",
    ]);
  });

  it("remembers a blank line and a page break before a line", () => {
    const [first, second, third] = linesOf("uno\n\ndue\n\ftre");
    expect([first?.gapBefore, second?.gapBefore, third?.gapBefore]).toEqual([true, true, true]);
    expect([first?.pageBefore, second?.pageBefore, third?.pageBefore]).toEqual([false, false, true]);
  });

  it.each(["-----", "=====", "| --- | :--- |", "--- | ---", "---|---|", "|  |  |"])(
    "passes over the rule %j",
    (rule) => {
      expect(texts(`sopra\n${rule}\nsotto`)).toEqual(["sopra", "sotto"]);
    },
  );

  it.each(["-", "- a", "| - | a |"])("keeps %j, which is no rule", (line) => {
    expect(texts(`sopra\n${line}\nsotto`)).toHaveLength(3);
  });
});

describe("places", () => {
  it("are those of the raw line, where marks were removed too", () => {
    const [line] = linesOf("**peso** &gt; 5");
    if (line === undefined) throw new Error("no line");
    expect(line.text).toBe("peso > 5");
    expect(rawPlace(line, 0)).toBe(2);
    expect(rawPlace(line, line.text.indexOf(">"))).toBe(line.raw.indexOf("&"));
    expect(rawPlace(line, line.text.length)).toBe(line.raw.length);
  });

  it("stay right in the rest of a line", () => {
    for (const text of ["Note: rinviata", "**Note:** rinviata"]) {
      const [line] = linesOf(text);
      if (line === undefined) throw new Error("no line");
      const rest = lineFrom(line, 6);
      expect(rest.text).toBe("rinviata");
      expect(text.slice(rest.start + rawPlace(rest, 0))).toBe("rinviata");
    }
  });
});

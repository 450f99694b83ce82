import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("two things with a date each", () => {
  it.each([
    [
      "Bando entro il 31/03, graduatoria entro il 30/06",
      '"Bando" Timing[entro] Date[31/03] Separator[,] "graduatoria" Timing[entro] Date[30/06]',
    ],
  ])("are parted by a joint or a comma: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([["Bando, graduatoria entro il 30/06", '"Bando, graduatoria" Timing[entro] Date[30/06]']])(
    "are one where the first has none: %s is %s",
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );

  it("are not sought further than forty words away", () => {
    const far = `bando entro il 31/03 e ${"atti ".repeat(41)}entro il 30/06`;
    expect(told(far)).not.toContain("And");
    expect(told(far.replace("atti ".repeat(2), ""))).toContain("And[e]");
  });
});

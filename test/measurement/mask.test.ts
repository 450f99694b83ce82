import { describe, expect, it } from "vitest";
import { italian } from "../../src/locale/it.js";
import { marks, mask, placeOf } from "../../src/measurement/mask.js";
import { parse } from "../../src/parse.js";

/** The masked text, with a letter for every mark. */
function masked(text: string): string {
  const names = Object.entries(marks).map(([name, mark]) => [mark, `<${name}>`] as const);
  return names.reduce(
    (shown, [mark, name]) => shown.replaceAll(mark, name),
    mask(text, parse(text), italian.doubts.half).text,
  );
}

describe("a masked text", () => {
  it.each([
    ["n. 12 incontri", "n. <count> incontri"],
    ["85% dei\n  casi", "<percent> dei casi"],
    ["+5 punti percentuali", "<percent>"],
    ["5 gg di ritardo", "<time> di ritardo"],
    ["€ 100 l’anno", "<unit> l'anno"],
    ["10 kg raccolti", "<unit> raccolti"],
    ["12 incontri annullati su 12", "<ratio> incontri annullati su <ratio>"],
    ["17/20 (85%)", "<ratio> (85%)"],
    ["100% al 31/12/2020", "<percent> al <moment>"],
    ["2 ore e mezza circa", "<time> circa"],
    ["2,5 ore in media", "<time> in media"],
    ["15 ore e mezza", "<time>"],
    ["8 e mezzo", "<count>"],
    ["calo dei reclami", "calo dei reclami"],
    ["SI (bozza)", "SI (bozza)"],
    ["1) 85% (stima) 2) 12", "1) <percent> (stima) 2) <count>"],
  ])("of %j is %j", (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  it("has no marks where nothing is measured", () => {
    for (const text of [
      "tra 3 e 5",
      "dal 1/3/2021 al 30/6/2021",
      "n.d.",
      "Anno 2015: 3",
      ">= 3 -> 100%",
      "3 o 5 corsi",
    ]) {
      expect(masked(text)).toBe(text);
    }
  });

  it("knows where its characters come from", () => {
    const text = "n.  12   incontri";
    const whole = mask(text, parse(text), italian.doubts.half);
    expect(placeOf(whole, 3, 4)).toEqual({ start: 4, end: 6 });
    expect(placeOf(whole, 5, whole.text.length)).toEqual({ start: 9, end: 17 });
  });
});

import { describe, expect, it } from "vitest";
import { clean } from "../../../src/sheet/text/clean.js";

describe("clean", () => {
  it.each([
    ["**2022\\_BL04**", "2022_BL04"],
    ["<b>CULTURA</b>", "CULTURA"],
    ['<span class="x">CULTURA</span>', "CULTURA"],
    ["&gt;= 80&#37;", ">= 80%"],
    ["\\>= 80%", ">= 80%"],
    ["<td>uno</td><td>due</td>", "uno\tdue\t"],
    ["entro il<br/>31 ottobre", "entro il 31 ottobre"],
    ["tra\u00adsporto\u200b", "trasporto"],
    ["=6->100 / <4->0", "=6->100 / <4->0"],
    ["< 4 e > 2", "< 4 e > 2"],
    ["R&D; A&unknown;", "R&D; A&unknown;"],
    ["“\\città”", "“\\città”"],
    ["* punto *", "* punto *"],
    ["&#0;&#xD800;", "&#0;\ud800"],
  ])("reads %j as %j", (raw, text) => {
    expect(clean(raw).text).toBe(text);
  });

  it("remembers where each character stood", () => {
    const { text, offsets } = clean("**a**\\_b");
    expect(text).toBe("a_b");
    expect(offsets).toEqual([2, 5, 7]);
  });
});

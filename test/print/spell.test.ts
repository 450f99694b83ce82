import { describe, expect, it } from "vitest";
import type { Expectation } from "../../src/ast.js";
import { parse } from "../../src/parse.js";
import { isSameTree } from "../../src/print/same.js";
import { print } from "../../src/print.js";

/** Both languages, each read back as the same tree. */
function printed(text: string): readonly string[] {
  const expectation: Expectation = parse(text);
  return (["it", "en"] as const).map((locale) => {
    const written = print(expectation, { locale });
    expect(isSameTree(parse(written, { locale }), expectation), written).toBe(true);
    return written;
  });
}

describe("canonical text", () => {
  it.each([
    ["riduzione dei costi tra il 5% e il 10% rispetto al 2019", "riduzione tra 5% e 10% costi rispetto al 2019"],
    [
      "incremento degli iscritti tra il 5% e il 10% entro il 30/06/2021",
      "aumento tra 5% e 10% iscritti entro il 30/06/2021",
    ],
    ["riduzione della spesa da 100 a 80", "riduzione della spesa da 100 a 80"],
    ["migliaia 5", "5 «migliaia»"],
    ["£ 10", "10 £"],
    ["+10%->100 / +5%->50", "aumento del 10% -> 100 / aumento del 5% -> 50"],
    ["almeno 5 «a b»", ">= 5 a b"],
    ["«a» «b»", "«a» «b»"],
    ["in corso d'anno", "nel corso dell'anno"],
    ["(>= 90% e <= 95%) o SI", ">= 90% e <= 95% o SI"],
    ["2,5 €", "2,50 €"],
  ])("of %s is %j", (text, canonical) => {
    expect(printed(text)[0]).toBe(canonical);
  });
});

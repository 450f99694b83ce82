import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("references to the past", () => {
  it.each([
    ["incremento del 10% rispetto al 2019", "Direction[incremento del] Number[10] Unit[%] Reference[rispetto al 2019]"],
    ["rispetto alla media, almeno 5", "Reference[rispetto alla media] Relation[almeno] Number[5]"],
    [
      "+5% rispetto alla media degli ultimi 3 anni",
      "Sign[+] Number[5] Unit[%] Reference[rispetto alla media degli ultimi 3 anni]",
    ],
    [
      "incremento, rispetto alla baseline, di 450",
      'Direction[incremento] Reference[rispetto alla baseline,] "di" Number[450]',
    ],
  ])("run to the end of their clause: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["+5% sul 2018", "Sign[+] Number[5] Unit[%] Reference[sul 2018]"],
    ["lavori sul territorio", '"lavori sul territorio"'],
  ])("need a year or a level after a weak opener: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});

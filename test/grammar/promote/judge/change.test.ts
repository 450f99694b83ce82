import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("words of change", () => {
  it.each([
    ["riduzione del 10%", "Direction[riduzione del] Number[10] Unit[%]"],
    ["incremento del 10% rispetto al 2019", "Direction[incremento del] Number[10] Unit[%] Reference[rispetto al 2019]"],
    ["riduzione dei costi del 5%", 'Direction[riduzione dei] "costi del" Number[5] Unit[%]'],
    ["un aumento di 3", "Direction[aumento di] Number[3]"],
  ])("count at the head of a member: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["Piano di riduzione", '"Piano di riduzione"'],
    ["Progetto di crescita", '"Progetto di crescita"'],
  ])("are words inside a name: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["10% in più", "Number[10] Unit[%] DirectionAfter[in più]"],
    ["5% di riduzione", "Number[5] Unit[%] DirectionAfter[di riduzione]"],
  ])("count after their amount: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["+20 enti per un totale di 200", 'Sign[+] Number[20] "enti" Total[per un totale di] Number[200]'],
    ["per un totale di 200", '"per un totale di" Number[200]'],
  ])("lead to a level: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["rispetto al 2019", "Reference[rispetto al 2019]"],
    ["rispetto alla media storica", "Reference[rispetto alla media storica]"],
  ])("refer to the past: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});

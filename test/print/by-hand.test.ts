import { describe, expect, it } from "vitest";
import type { Answer, Change, Comparison, Deliverable, Expectation } from "../../src/ast.js";
import { print } from "../../src/print.js";

const span = { start: 0, end: 0 };
const change: Change = {
  kind: "change",
  span,
  direction: "increase",
  relation: null,
  amount: null,
  reference: null,
  total: null,
  subject: null,
};
const five: Comparison = {
  kind: "comparison",
  span,
  relation: ">=",
  value: { kind: "quantity", span, value: "5", unit: null },
  subject: null,
};
const yes: Answer = { kind: "answer", span, value: "yes", subject: null };
const named = (name: string): Deliverable => ({ kind: "deliverable", span, name, when: null });
const both = (...members: readonly Expectation[]): Expectation => ({ kind: "all-of", span, join: "and", members });

/** Trees that no text is read as are written as closely as the language allows. */
describe("a tree made by hand", () => {
  it.each<[string, Expectation, string, string]>([
    [
      "a change of no size, by a relation that says nothing of one",
      { ...change, direction: "none", relation: "<" },
      "< il mantenimento",
      "< the unchanged",
    ],
    [
      "a least and a greatest change of no size",
      both({ ...change, relation: ">=" }, { ...change, relation: "<=" }),
      ">= l'aumento e <= l'aumento",
      ">= the increase and <= the increase",
    ],
    [
      "a subject that is a target of its own",
      { ...five, subject: "entro il 31/12/2021 -> 5" },
      ">= 5 «entro il 31/12/2021 -> 5»",
      ">= 5 «entro il 31/12/2021 -> 5»",
    ],
    [
      "a currency without a sign",
      { ...five, value: { ...five.value, unit: { kind: "currency", code: "CHF" } } } as Comparison,
      ">= 5 CHF",
      ">= 5 CHF",
    ],
    [
      "a unit that is read as words",
      { ...five, value: { ...five.value, unit: { kind: "measure", symbol: "pratiche evase" } } } as Comparison,
      ">= 5 pratiche evase",
      ">= 5 pratiche evase",
    ],
    [
      "a change of a size in a target of its own",
      { ...change, direction: "decrease", amount: { kind: "quantity", span, value: "5", unit: null }, subject: "-> 5" },
      "riduzione di 5 -> 5",
      "decrease of 5 -> 5",
    ],
    ["an answer about a target", { ...yes, subject: "-> 5" }, "SI, -> 5", "YES, -> 5"],
    ["a name with a lone guillemet", named("relazione « finale"), "relazione « finale", "relazione « finale"],
    [
      "names that are tied within an alternative",
      { kind: "any-of", span, members: [both(named("bando"), named("graduatoria")), yes] },
      "bando e graduatoria o SI",
      "bando and graduatoria or YES",
    ],
    [
      "a rise of no size beside a name",
      both(named("bando"), { ...change, relation: ">=" }),
      "bando e >= l'aumento",
      "bando and >= the increase",
    ],
  ])("of %s", (_, tree, italian, english) => {
    expect([print(tree), print(tree, { locale: "en" })]).toEqual([italian, english]);
  });
});

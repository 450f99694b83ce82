import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain.js";

it.each([
  ["=6->100 / =5->75", "un punteggio per fasce, pieno con esattamente 6"],
  ["SI->100 / NO->0", "un punteggio per fasce, pieno con SI"],
  ["=5->75 / =4->50", "un punteggio per fasce, mai pieno e al massimo 75% con esattamente 5"],
  [">= 90 -> 120 / >= 80 -> 100", "un punteggio per fasce, pieno con almeno 90 o almeno 80"],
  ["+10%->100 / +5%->50", "un punteggio per fasce, pieno con un aumento: esattamente 10%"],
  ["Bilancio; 1/3", "tutte le condizioni: la realizzazione di «Bilancio»; almeno 1/3"],
  ["(>= 90% e <= 95%) o SI", "almeno una delle condizioni: tutte le condizioni: almeno 90%; al massimo 95%; SI"],
])("%s demands %j", (text, said) => {
  expect(explain(evaluate(text, null))).toContain(`Valore atteso: ${said}`);
});

it("says in English too what bands give at most", () => {
  expect(explain(evaluate("=5->75 / =4->50", null), { locale: "en" })).toContain(
    "Target: a score by bands, never full and at most 75% with exactly 5.",
  );
});

import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain.js";

it.each([
  ["=6->100 / =5->75", "un punteggio per fasce, pieno con esattamente 6"],
  ["SI->100 / NO->0", "un punteggio per fasce, pieno con SI"],
  ["+10%->100 / +5%->50", "un punteggio per fasce, pieno con un aumento: esattamente 10%"],
  ["Bilancio; 1/3", "tutte le condizioni: la realizzazione di «Bilancio»; almeno 1/3"],
  ["(>= 90% e <= 95%) o SI", "almeno una delle condizioni: tutte le condizioni: almeno 90%; al massimo 95%; SI"],
])("%s demands %j", (text, said) => {
  expect(explain(evaluate(text, null))).toContain(`Valore atteso: ${said}`);
});

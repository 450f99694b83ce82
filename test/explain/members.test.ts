import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain.js";

it("tells in one word that all conditions are met, or none is", () => {
  expect(explain(evaluate("1) +10% 2) +5%", ["+12%", "+7%"]))).toContain(
    "Consuntivo +12%; +7%: tutte le condizioni sono raggiunte, punteggio 100%, valore atteso raggiunto.",
  );
  expect(explain(evaluate(">= 80% e 30/06/2021", ["70%", "30/08/2021"]), { locale: "en" })).toContain(
    "Measured 70%; 30 August 2021: no condition is met, score 0%, target not met.",
  );
});

it("tells a condition that cannot be settled by what it lacks", () => {
  expect(explain(evaluate("circa 100 e 30/06/2021", ["99", "30/06/2021"]))).toContain(
    "da decidere la condizione 1 («circa» non dice quanto il risultato possa scostarsi dal valore atteso)",
  );
});

it("tells what is met already before the last day, and what is waited for", () => {
  const early = evaluate("80% entro il 31/12/2022", ["85%", null], { asOf: "2022-06-01" });
  expect(early.status).toBe("pending");
  expect(explain(early)).toContain(
    "raggiunta la condizione 1 (almeno 80%), da decidere la condizione 2 (entro il 31/12/2022)",
  );
});

import { expect, it } from "vitest";
import { diagnosticOf } from "../../../src/diagnostic.js";
import { remarkOfRollUp } from "../../../src/sheet/report/remarks.js";
import { reportContext } from "../../../src/sheet/report/report-context.js";

const about = (status: string) =>
  diagnosticOf({ code: "member-unavailable", index: 1, status }, "warning", "actual", { start: 0, end: 0 });

it("is a sentence, with one full stop", () => {
  const said = (status: string) => remarkOfRollUp("Fasi", about(status), reportContext("it")).text;
  expect(said("missing")).toMatch(/^Fasi: l'elemento 2 non ha un punteggio: manca il consuntivo\.(?: |$)/);
  expect(said("sospeso d'ufficio.")).toMatch(/^Fasi: l'elemento 2 non ha un punteggio: sospeso d'ufficio\.(?: |$)/);
  expect(remarkOfRollUp("Phases", about("on hold…"), reportContext("en")).text).toMatch(/: on hold…(?: |$)/);
});

import { describe, expect, it } from "vitest";
import { readActuals, readSheets } from "../../src/sheet/index.js";
import { quickest } from "../builders/quickest.js";

const repeated = (text: string, length = 200_000): string => text.repeat(Math.ceil(length / text.length));
const flow = "INDICATORI\nDescrizione Tipo Valore Atteso\n\nAiuole RISULTATO entro il\n";
const phases = "FASI\nDescrizione Peso Inizio Previsto Fine Prevista Responsabile Centro di Responsabilità\n\n";

describe("long texts", () => {
  // Four times the text may take some four times as long; sixteen times would betray a square.
  it.each([
    ["one line", repeated("a <b &amp; ** ")],
    ["pipes", repeated("| a ")],
    ["wrapped lines without an end", flow + repeated("del\n")],
    ["type words", flow + repeated("PERFORMANCE ")],
    ["lines of no phase", phases + repeated("VENTONERO LIA\n\n")],
    ["phases", phases + repeated("Lavori 01/01/2022 31/12/2022 VENTONERO LIA SERVIZIO STRADE\n\nSERVIZIO\n\n")],
    ["blocks without rows", `FASI\n${repeated("FASE lavori\n")}`],
    ["codes", repeated("2022_BL05\n")],
    ["labels in a row of offices", `2022_BL05\nDirezione LAVORI Direttore\n${repeated("x Tipologia ")}`],
    [
      "amounts of one linked objective",
      `OBIETTIVI COLLEGATI\nCodice\tTitolo\tEntrata\tSpesa\n2022_BL06\ta\t1,00\t2,00\n${repeated("\t\t3,00\n")}`,
    ],
    [
      "a centre of many lines among many phases",
      `${phases}${repeated("01/01/2022 31/12/2022 VENTONERO LIA SERVIZIO\nA\n\nB\n\n", 25_000)}${repeated("Servizio A\n")}`,
    ],
    ["titles and codes", `2022_BL05\n${repeated("Aiuole\n", 25_000)}INDICATORI\n${repeated("2022_BL05\n")}`],
    ["page marks", repeated("Comune di Borgo Lagoscuro\nPagina 1\n\f")],
  ])("are read in time that grows with their length: %s", (_, text) => {
    const long = quickest(() => readSheets(text), 2);
    const short = quickest(() => readSheets(text.slice(0, 50_000)), 2);
    expect(long).toBeLessThan(12 * short + 250);
  });

  it("are read from separated values too", () => {
    expect(readActuals(`indicatore;consuntivo\n${repeated('1;"a""b"\n')}`).actuals).toHaveLength(22_223);
  });
});

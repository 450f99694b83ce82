import type { BlockName, RowKind, ScoringDiagnosticFacts } from "../../score/scoring-diagnostic.js";
import type { LineSentences } from "../line-sentences.js";
import { short } from "../short.js";

const theRow: Readonly<Record<RowKind, string>> = { indicator: "l'indicatore", phase: "la fase" };
const noRow: Readonly<Record<RowKind, string>> = { indicator: "nessun indicatore", phase: "nessuna fase" };
const theRows: Readonly<Record<RowKind, string>> = { indicator: "gli indicatori", phase: "le fasi" };

const blockNames: Readonly<Record<BlockName, string>> = {
  phases: "fasi",
  indicators: "indicatori",
  linked: "obiettivi collegati",
};

export const scoring: LineSentences<ScoringDiagnosticFacts> = {
  atLine: (line, sentence) => `Consuntivi, riga ${line}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  sentences: {
    "no-actuals": ({ objectives }) =>
      `I consuntivi riguardano altri obiettivi (${short(objectives.join(", "))}): verificare il codice della scheda.`,
    "unpaired-actual": ({ of, name }) =>
      `La scheda non ha ${noRow[of]} "${short(name)}": correggere il numero o la descrizione.`,
    "ambiguous-actual": ({ of, name, numbers }) =>
      `"${short(name)}" può essere ${theRows[of]} ${numbers.join(", ")}: indicare il numero.`,
    "repeated-actual": ({ of, number, agree }) =>
      agree
        ? `Il consuntivo per ${theRow[of]} ${number} è ripetuto uguale.`
        : `I consuntivi per ${theRow[of]} ${number} sono diversi tra loro e non ne è stato usato alcuno: lasciare quello giusto.`,
    "unpaired-setting": ({ name }) =>
      `Le impostazioni per "${short(name)}" non corrispondono a una sola riga della scheda e non sono state usate.`,
    "unused-date": ({ number, found }) =>
      `La data "${short(found)}" dell'indicatore ${number} non serve al suo valore atteso e non è stata usata.`,
    "unchecked-end": ({ number }) =>
      `La fase ${number} è valutata sul completamento: senza la fine effettiva non si sa se sia nei tempi.`,
    "split-required": ({ blocks }) =>
      `Non è detto quanto contino ${list(blocks)}: indicare la ripartizione (opzione split), ad esempio 40 e 60.`,
    "block-left-out": ({ block }) => `La ripartizione non assegna alcuna quota a ${blockNames[block]}.`,
    "links-not-given": ({ count }) =>
      count === 1
        ? "L'obiettivo collegato non è stato valutato: il punteggio è della sola scheda."
        : `I ${count} obiettivi collegati non sono stati valutati: il punteggio è della sola scheda.`,
    "unscored-link": ({ name }) => `L'obiettivo collegato "${short(name)}" non è tra quelli valutati.`,
    "unlinked-objective": ({ name }) =>
      `L'obiettivo valutato "${short(name)}" non è collegato alla scheda e non è stato usato.`,
    "repeated-objective": ({ name }) => `L'obiettivo "${short(name)}" è presente più volte.`,
  },
};

function list(blocks: readonly BlockName[]): string {
  return blocks.map((block) => blockNames[block]).join(" e ");
}

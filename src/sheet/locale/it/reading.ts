import type { ActualsColumn, Doubt, SectionName, SheetDiagnosticFacts } from "../../sheet-diagnostic.js";
import type { LineSentences } from "../line-sentences.js";
import { short } from "../short.js";

const sections: Readonly<Record<SectionName, string>> = {
  head: "nell'intestazione",
  links: 'in "Collegato a"',
  description: "nella descrizione",
  gantt: "nel GANTT",
  phases: "nelle FASI",
  indicators: "negli INDICATORI",
  "linked-objectives": "negli OBIETTIVI COLLEGATI",
};

const doubts: Readonly<Record<Doubt, string>> = {
  "description-or-expected": "non è certo dove finisca la descrizione e cominci il valore atteso",
  type: "la parola del tipo compare più volte o non è in maiuscolo",
  row: "non è certo a quale riga appartenga il testo andato a capo",
  column: "le celle non corrispondono alle intestazioni delle colonne",
  "owner-or-centre": "non è certo dove finisca il responsabile e cominci il centro di responsabilità",
  weight: "il numero prima delle date può essere il peso o parte della descrizione",
  header: "non è certo a quale voce appartenga il testo andato a capo",
};

const columns: Readonly<Record<ActualsColumn, string>> = {
  indicator: "indicatore",
  actual: "consuntivo",
  phase: "fase",
  "actual-end": "fine effettiva",
  completion: "completamento",
};

export const reading: LineSentences<SheetDiagnosticFacts> = {
  atLine: (line, sentence) => `Riga ${line}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  sentences: {
    "empty-sheet": () => "La scheda è vuota: fornire il testo della scheda obiettivo.",
    "binary-content": ({ found }) =>
      `Il contenuto non è testo (${found}): estrarre il testo dal documento e fornire quello.`,
    "too-long": ({ length, limit }) =>
      `Il testo è di ${length} caratteri e il massimo è ${limit}: suddividerlo in più file.`,
    "unknown-layout": () =>
      'Il testo non ha la forma di una scheda obiettivo: mancano codice, intestazione e sezioni come "INDICATORI".',
    "no-indicators": () => 'La scheda non ha indicatori: verificare che la sezione "INDICATORI" sia completa.',
    "no-year": () => "L'anno del piano non risulta né dal codice né dalle date delle fasi: indicarlo a parte.",
    "several-years": ({ years }) =>
      `Le date della scheda sono di più anni (${years.join(", ")}): indicare a parte l'anno del piano.`,
    "missing-expected": ({ text }) => `L'indicatore "${short(text)}" non ha un valore atteso: indicarlo nella scheda.`,
    "missing-description": ({ text }) => `Manca la descrizione di "${short(text)}": completarla nella scheda.`,
    "assumed-columns": ({ section }) =>
      `Mancano le intestazioni delle colonne ${sections[section]}: sono state assunte quelle consuete.`,
    "other-sheet": ({ title }) =>
      `Comincia un'altra scheda, "${short(title)}", che non è stata letta: leggere il file come raccolta di schede.`,
    "unplaced-line": ({ section, text }) =>
      `Il testo "${short(text)}" ${sections[section]} non appartiene ad alcuna voce riconosciuta: verificare se è un dato della scheda.`,
    "page-furniture": ({ text }) => `"${short(text)}" è stato letto come intestazione o piè di pagina.`,
    "uncertain-split": ({ doubt, text }) =>
      `Lettura dubbia, ${doubts[doubt]}: "${short(text)}". Confrontare con l'originale.`,
    "repeated-field": ({ text }) =>
      `L'intestazione ripetuta dice "${short(text)}", diversamente dalla prima: verificare quale valga.`,
    "malformed-date": ({ found }) => `"${short(found)}" non è una data esistente: scriverla come "31/12/2021".`,
    "malformed-weight": ({ found }) => `Il peso "${short(found)}" non è un numero: scriverlo come "30,00".`,
    "malformed-amount": ({ found }) => `L'importo "${short(found)}" non è un numero: scriverlo come "1.250,00".`,
    "reversed-dates": ({ start, end }) =>
      `L'inizio ${start} è successivo alla fine ${end}: correggere le date della fase.`,
    "assumed-encoding": ({ encoding }) => `Il file non è in UTF-8: è stato letto come ${encoding}.`,
    "empty-actuals": () => "Il file dei consuntivi è vuoto.",
    "missing-column": ({ columns: missing }) =>
      `Nel file dei consuntivi manca ${list(missing.map((column) => `"${columns[column]}"`))}: aggiungere la colonna alla prima riga.`,
    "unknown-column": ({ found }) => `La colonna "${short(found)}" non è prevista e non è stata usata.`,
    "repeated-column": ({ found }) => `La colonna "${short(found)}" compare due volte: è stata usata la prima.`,
    "row-without-name": ({ text }) =>
      `La riga "${short(text)}" non dice a quale indicatore o fase si riferisca: completarla.`,
    "row-with-two-names": ({ text }) =>
      `La riga "${short(text)}" si riferisce insieme a un indicatore e a una fase: dividerla in due righe.`,
    "surplus-cells": ({ text }) => `La riga ha più celle delle colonne e "${short(text)}" non è stato usato.`,
    "unclosed-quote": () => "Le virgolette aperte in questa riga non sono chiuse: chiuderle.",
    "malformed-completion": ({ found }) =>
      `Il completamento "${short(found)}" non è una percentuale da 0 a 100: scriverlo come "75%".`,
  },
};

function list(names: readonly string[]): string {
  return names.join(" e ");
}

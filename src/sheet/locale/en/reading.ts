import type { ActualsColumn, Doubt, SectionName, SheetDiagnosticFacts } from "../../sheet-diagnostic.js";
import type { LineSentences } from "../line-sentences.js";
import { short } from "../short.js";

const sections: Readonly<Record<SectionName, string>> = {
  head: "in the head of the sheet",
  links: 'under "Collegato a"',
  description: "in the description",
  gantt: "under GANTT",
  phases: "under FASI",
  indicators: "under INDICATORI",
  "linked-objectives": "under OBIETTIVI COLLEGATI",
};

const doubts: Readonly<Record<Doubt, string>> = {
  "description-or-expected": "the description and the expected value cannot be told apart for certain",
  type: "the word of the type occurs more than once or is not in capitals",
  row: "it is not certain which row the wrapped text belongs to",
  column: "the cells do not match the column headings",
  "owner-or-centre": "the owner and the responsibility centre cannot be told apart for certain",
  weight: "the number before the dates may be the weight or part of the description",
  header: "it is not certain which entry the wrapped text belongs to",
};

const columns: Readonly<Record<ActualsColumn, string>> = {
  indicator: "indicator",
  actual: "actual",
  phase: "phase",
  "actual-end": "actual end",
  completion: "completion",
};

export const reading: LineSentences<SheetDiagnosticFacts> = {
  atLine: (line, sentence) => `Line ${line}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  sentences: {
    "empty-sheet": () => "The sheet is empty; give the text of an objective sheet.",
    "binary-content": ({ found }) =>
      `The content is no text (${found}); extract the text of the document and give that.`,
    "too-long": ({ length, limit }) =>
      `The text has ${length} characters and at most ${limit} are read; divide it into several files.`,
    "unknown-layout": () =>
      'The text does not have the form of an objective sheet: it has no code, no head and no section such as "INDICATORI".',
    "no-indicators": () => 'The sheet has no indicators; check that its section "INDICATORI" is complete.',
    "no-year": () => "Neither the code nor the dates of the phases tell the year of the plan; give it separately.",
    "several-years": ({ years }) =>
      `The dates of the sheet are of several years (${years.join(", ")}); give the year of the plan separately.`,
    "missing-expected": ({ text }) => `The indicator "${short(text)}" has no expected value; set one in the sheet.`,
    "missing-description": ({ text }) => `The description of "${short(text)}" is missing; complete it in the sheet.`,
    "assumed-columns": ({ section }) =>
      `There are no column headings ${sections[section]}; the usual ones were assumed.`,
    "other-sheet": ({ title }) =>
      `Another sheet begins, "${short(title)}", and was not read; read the file as a collection of sheets.`,
    "unplaced-line": ({ section, text }) =>
      `The text "${short(text)}" ${sections[section]} belongs to nothing that is known; check whether it is part of the sheet.`,
    "page-furniture": ({ text }) => `"${short(text)}" was taken for the header or the footer of a page.`,
    "uncertain-split": ({ doubt, text }) =>
      `Doubtful reading, ${doubts[doubt]}: "${short(text)}". Compare it with the original.`,
    "repeated-field": ({ text }) => `The repeated head says "${short(text)}", unlike the first; check which one holds.`,
    "malformed-date": ({ found }) => `"${short(found)}" is no existing date; write it as "31/12/2021".`,
    "malformed-weight": ({ found }) => `The weight "${short(found)}" is not a number; write it as "30,00".`,
    "malformed-amount": ({ found }) => `The amount "${short(found)}" is not a number; write it as "1.250,00".`,
    "reversed-dates": ({ start, end }) =>
      `The start ${start} comes after the end ${end}; correct the dates of the phase.`,
    "assumed-encoding": ({ encoding }) => `The file is not in UTF-8; it was read as ${encoding}.`,
    "empty-actuals": () => "The file of actuals is empty.",
    "missing-column": ({ columns: missing }) =>
      `The file of actuals lacks ${missing.map((column) => `"${columns[column]}"`).join(" and ")}; add the column to its first line.`,
    "unknown-column": ({ found }) => `The column "${short(found)}" is not known and was not used.`,
    "repeated-column": ({ found }) => `The column "${short(found)}" occurs twice; the first was used.`,
    "row-without-name": ({ text }) =>
      `The row "${short(text)}" does not say which indicator or phase it is about; complete it.`,
    "row-with-two-names": ({ text }) =>
      `The row "${short(text)}" is about an indicator and a phase at once; divide it into two rows.`,
    "surplus-cells": ({ text }) => `The row has more cells than there are columns, and "${short(text)}" was not used.`,
    "unclosed-quote": () => "The quotation mark opened on this line is not closed; close it.",
    "malformed-completion": ({ found }) =>
      `The completion "${short(found)}" is not a percentage from 0 to 100; write it as "75%".`,
  },
};

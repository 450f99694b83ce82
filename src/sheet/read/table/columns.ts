import { fold } from "../../text/fold.js";

/** A column of one of the three tables, or one that has no meaning for us (`other`). */
export type ColumnName =
  | "description"
  | "type"
  | "expected"
  | "weight"
  | "start"
  | "end"
  | "owner"
  | "centre"
  | "note"
  | "code"
  | "title"
  | "revenue"
  | "expenditure"
  | "other";

/** The three tables of a sheet. */
export type TableName = "phases" | "indicators" | "linked-objectives";

// Patterns are held against the folded heading: "Valore Atteso (2021)" is "valore atteso 2021".
const headings: readonly (readonly [ColumnName, RegExp])[] = [
  ["type", /^(tipo|tipologia)( di)?( indicatore)?$/],
  [
    "expected",
    /^(valore|valori|risultato|risultati|target)( (atteso|attesi|previsto|previsti|target|programmato))?( (anno )?\d{4})?$/,
  ],
  ["weight", /^peso( (fase|indicatore|percentuale))?$/],
  ["start", /^(data )?(di )?inizio( (previsto|prevista))?$/],
  ["end", /^(data )?(di )?(fine|termine|scadenza|conclusione)( (prevista|previsto))?$/],
  ["owner", /^responsabile( (della )?fase)?$/],
  // Misspelled in many published sheets: "Responsabiltà".
  ["centre", /^(centro( di)?( responsab[a-z]*)?|cdr)$/],
  ["note", /^note$/],
  ["code", /^(codice|cod)( (dell )?obiettivo)?$/],
  ["title", /^(titolo|denominazione)( (dell )?obiettivo)?$/],
  ["revenue", /^entrat[ae]( (prevista|previste))?( euro)?$/],
  ["expenditure", /^spes[ae]( (prevista|previste))?( euro)?$/],
  [
    "description",
    /^(n )?(descrizione|indicatore|indicatori|fase|fasi|attivita)( (dell |della |del )?(indicatore|fase|attivita))?$/,
  ],
];

/** The column that a heading names; `other` for one that is not known. */
export function columnNamed(heading: string): ColumnName {
  if (heading.length > 60) return "other";
  const folded = fold(heading);
  return headings.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
}

/** The table that a row of column headings belongs to; null if these are no such headings. */
export function tableWith(columns: readonly ColumnName[]): TableName | null {
  const has = (name: ColumnName): boolean => columns.includes(name);
  if (has("start") && has("end")) return "phases";
  if (has("expected") && (has("description") || has("type"))) return "indicators";
  if (has("code") && (has("title") || has("description"))) return "linked-objectives";
  return null;
}

/** The columns in the order the published sheets print them, for a table whose headings are missing. */
export const usualColumns: Readonly<Record<TableName, readonly ColumnName[]>> = {
  phases: ["description", "weight", "start", "end", "owner", "centre", "note"],
  indicators: ["description", "type", "expected"],
  "linked-objectives": ["code", "title", "revenue", "expenditure"],
};

const headingWords: ReadonlyMap<string, ColumnName | null> = new Map([
  ["descrizione", "description"],
  ["indicatore", "description"],
  ["fase", "description"],
  ["tipo", "type"],
  ["valore", "expected"],
  ["target", "expected"],
  ["atteso", null],
  ["peso", "weight"],
  ["inizio", "start"],
  ["fine", "end"],
  ["previsto", null],
  ["prevista", null],
  ["responsabile", "owner"],
  ["centro", "centre"],
  ["di", null],
  ["responsabilita", null],
  ["responsabilta", null],
  ["note", "note"],
  ["codice", "code"],
  ["titolo", "title"],
  ["entrata", "revenue"],
  ["spesa", "expenditure"],
]);

/**
 * The columns that a line of nothing but heading words names, in its order ("Descrizione Peso Inizio Previsto …"); null
 * if another word is in it. A wrapped heading gives its columns line by line, some lines none.
 */
export function columnsInWords(text: string): readonly ColumnName[] | null {
  if (text.length > 200) return null;
  const words = fold(text).split(" ");
  const columns: ColumnName[] = [];
  for (const word of words) {
    const column = headingWords.get(word);
    if (column === undefined) return null;
    if (column !== null && !columns.includes(column)) columns.push(column);
  }
  return columns;
}

import type { ReportWords } from "../report-words.js";

/** Italian (italiano): what a report says. */
export const report: ReportWords = {
  language: "it",
  objective: (code) => (code === null ? "Scheda obiettivo" : `Scheda obiettivo ${code}`),
  office: "Struttura",
  untitled: "Obiettivo senza titolo",
  year: "Anno",
  asOf: "Situazione al",
  header: {
    directorate: "Direzione",
    director: "Direttore",
    classification: "Classificazione",
    service: "Servizio",
    manager: "Dirigente",
    kind: "Tipologia",
  },

  score: "Punteggio",
  coverage: "Copertura",
  between: (least, most) => `tra ${least} e ${most}`,
  unscored: "non valutato",
  noScore: "non ancora calcolabile",
  blocks: { phases: "Fasi", indicators: "Indicatori", linked: "Obiettivi collegati" },
  captions: {
    phases: "Fine prevista e fine effettiva di ogni fase, con il motivo dell'esito",
    indicators: "Valore atteso e consuntivo di ogni indicatore, con il motivo dell'esito e ciò che si è inteso",
    linked: "Punteggio degli obiettivi che compongono l'insieme",
  },
  parts: "Punteggio per parte",
  part: "Parte",
  share: "Quota",
  objectives: "Obiettivi",

  phase: "Fase",
  indicator: "Indicatore",
  objectiveName: "Obiettivo",
  number: "N.",
  weight: "Peso",
  planned: "Periodo previsto",
  plannedStart: "Inizio previsto",
  plannedEnd: "Fine prevista",
  actualEnd: "Fine effettiva",
  completion: "Completamento",
  note: "Note",
  expected: "Valore atteso",
  readAs: "letto come",
  actual: "Consuntivo",
  attainment: "Grado di raggiungimento",
  outcome: "Esito",
  reason: "Motivo",
  required: "obbligatorio",
  remarks: "Osservazioni",
  none: "—",

  verdicts: { met: "raggiunto", unmet: "non raggiunto", undecided: "non decidibile" },
  statuses: {
    scored: "valutato",
    pending: "non ancora scaduto",
    missing: "manca il consuntivo",
    "not-assessable": "non valutabile",
    neutralised: "neutralizzato",
    informational: "senza valore atteso",
    invalid: "dati da correggere",
    incomplete: "incompleto",
  },
  severities: { error: "Errore", warning: "Attenzione", info: "Nota" },
  kinds: {
    comparison: "confronto",
    range: "intervallo",
    deadline: "scadenza",
    period: "periodo",
    answer: "risposta sì/no",
    change: "variazione",
    bands: "fasce di punteggio",
    schedule: "valori per anno",
    "all-of": "tutte le condizioni",
    "any-of": "almeno una condizione",
    deliverable: "prodotto atteso",
    unspecified: "non definito",
  },

  gantt: {
    title: "Diagramma di Gantt delle fasi",
    months: ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"],
    planned: "periodo previsto",
    done: "svolto",
    late: "oltre la fine prevista",
    ended: "fine effettiva",
    phase: (number, start, end, actual) =>
      `Fase ${number}: prevista ${span(start, end)}; ${actual === null ? "fine effettiva non indicata" : `fine effettiva ${actual}`}.`,
    nothing: "Nessuna fase ha date da rappresentare.",
  },
  attainmentOf: (share) => `grado di raggiungimento ${share}`,
  footer: "Prodotto con traguardo. I dati mancanti o dubbi sono indicati accanto a ciascun valore.",
};

function span(start: string | null, end: string | null): string {
  if (start === null) return end === null ? "senza date" : `entro il ${end}`;
  return end === null ? `dal ${start}` : `dal ${start} al ${end}`;
}

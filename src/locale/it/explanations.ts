import type { Explanations } from "../explanations.js";
import { list } from "./words-of-facts.js";

const days = (count: number) => (count === 1 ? "1 giorno" : `${count} giorni`);
const inBrackets = (parts: readonly string[]) => (parts.length === 0 ? "" : ` (${parts.join("; ")})`);
const conditions = (members: readonly string[], one: string, many: string) =>
  members.length === 1 ? `${one} ${members[0]}` : `${many} ${list(members)}`;

/** What came of an evaluation, for those who read the plan. */
export const explanations: Explanations = {
  expected: (demand, year, assumed) =>
    `Valore atteso${year === null ? "" : ` per il ${year}`}: ${demand}${inBrackets(assumed)}.`,
  actual: (measured, findings) => `Consuntivo ${measured}: ${findings.join(", ")}.`,
  unreadable: {
    expected: (reason) => `Il valore atteso non si può leggere: ${reason}.`,
    actual: (reason) => `Il consuntivo non si può leggere: ${reason}.`,
  },
  undecided: (reason) => `Non si può decidere: ${reason}.`,
  notAssessable: (reason) => `Non valutabile: ${reason}.`,
  missing: "Manca il consuntivo, quindi non si può decidere.",
  pending: "Il consuntivo non c'è ancora e il termine non è trascorso.",
  neutralised: "Neutralizzato: escluso dalla valutazione.",
  informational: "Non c'è nulla da valutare.",

  bounds: {
    atLeast: (value) => `almeno ${value}`,
    moreThan: (value) => `più di ${value}`,
    atMost: (value) => `al massimo ${value}`,
    lessThan: (value) => `meno di ${value}`,
    exactly: (value) => `esattamente ${value}`,
    otherThan: (value) => `un valore diverso da ${value}`,
    between: (lower, upper, excluded) => {
      const ends = { none: "", lower: ", il primo escluso", upper: ", il secondo escluso", both: ", estremi esclusi" };
      return `tra ${lower} e ${upper}${ends[excluded]}`;
    },
    either: (bounds) => bounds.join(" o "),
  },
  dates: {
    by: (day) => `entro il ${day}`,
    from: (day) => `dal ${day} in poi`,
    on: (day) => `il ${day}`,
    during: (first, last) => `dal ${first} al ${last}`,
  },
  changes: {
    rise: (size) => (size === null ? "un aumento" : `un aumento: ${size}`),
    fall: (size) => (size === null ? "una riduzione" : `una riduzione: ${size}`),
    noFall: "nessuna diminuzione",
    noRise: "nessun aumento",
    change: (size) => `una variazione: ${size}`,
  },
  deliverable: (name) => `la realizzazione di «${name}»`,
  about: (demand, subject) => (subject.includes("…") ? `${demand} («${subject}»)` : `${demand} ${subject}`),
  every: (members) => `tutte le condizioni: ${members.join("; ")}`,
  some: (members) => `almeno una delle condizioni: ${members.join("; ")}`,
  byBands: (best, most) =>
    `un punteggio per fasce, ${most === null ? "pieno" : `mai pieno e al massimo ${most}`} con ${best}`,
  nothing: "non definito",

  assumed: {
    polarity: (word) => `in assenza di indicazioni si è inteso «${word}»`,
    inferred: (words, word) => `per le parole «${words}» della descrizione si è inteso «${word}»`,
    year: (year) => `in assenza dell'anno si è inteso il ${year}`,
    answer: "in assenza di indicazioni si è inteso SI",
    reading: (reading) => `inteso come ${reading === "ratio" ? "rapporto" : "data"}`,
  },
  polarities: {
    "higher-is-better": "almeno",
    "lower-is-better": "al massimo",
    "on-target": "esattamente",
    deadline: "entro",
  },

  outOf: (measured, target) => `${measured} su ${target}`,
  changed: (level, change, baseline) => `${level} (variazione ${change} rispetto a ${baseline})`,
  dated: (value, day) => `${value} il ${day}`,

  attainment: (share) => `grado di raggiungimento ${share}`,
  score: (share) => `punteggio ${share}`,
  inversely: "in proporzione inversa",
  fromBaseline: (baseline) => `misurato dal valore di partenza ${baseline}`,
  interpolated: "per interpolazione",
  band: (number, condition) => (condition === null ? `fascia ${number}` : `fascia ${number} (${condition})`),
  noScore: (reason) => `senza punteggio perché ${reason}`,

  met: "valore atteso raggiunto",
  unmet: "valore atteso non raggiunto",
  belowMinimum: "sotto il minimo richiesto",
  aboveMaximum: "sopra il massimo ammesso",
  atExcludedLimit: "pari al limite, che è escluso: valore atteso non raggiunto",
  outsideRange: (distance) => `fuori dall'intervallo richiesto di ${distance}`,
  daysBefore: (count) => `${days(count)} prima della scadenza`,
  onLastDay: "nell'ultimo giorno utile",
  daysLate: (count) => `${days(count)} dopo la scadenza`,
  daysEarly: (count) => `${days(count)} prima del termine iniziale`,
  daysOutside: (count) => `a ${days(count)} dal periodo richiesto`,

  allMet: "tutte le condizioni sono raggiunte",
  noneMet: "nessuna condizione è raggiunta",
  membersMet: (members) => conditions(members, "raggiunta la condizione", "raggiunte le condizioni"),
  membersUnmet: (members) => conditions(members, "non raggiunta la condizione", "non raggiunte le condizioni"),
  membersOpen: (members) => conditions(members, "da decidere la condizione", "da decidere le condizioni"),
  member: (number, demand) => `${number} (${demand})`,
  caution: (problem) => `Attenzione: ${problem}.`,
};

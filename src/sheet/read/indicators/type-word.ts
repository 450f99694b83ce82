import { opensLikeTarget } from "./target-shape.js";

/** Where the type of an indicator stands in a line of running text. */
export interface TypeWord {
  readonly start: number;
  readonly end: number;
  /** Whether another place of the line could be meant. */
  readonly doubtful: boolean;
}

const compound =
  "EFFICACIA (?:QUANTITATIVA|QUALITATIVA|TEMPORALE|EROGATA|PERCEPITA)|EFFICIENZA (?:TECNICA|ECONOMICA|TEMPORALE|PRODUTTIVA)|QUALIT(?:À|A['’]) (?:PERCEPITA|EROGATA)|CUSTOMER SATISFACTION";
const single =
  "PERFORMANCE|RISULTATO|EFFICACIA|EFFICIENZA|ECONOMICIT(?:À|A['’]?)|OUTCOME|OUTPUT|INPUT|IMPATTO|QUALIT(?:À|A['’]?)|QUANTIT(?:À|A['’]?)|QUANTITATIVO|QUALITATIVO|TEMPORALE|TEMPESTIVIT(?:À|A['’]?)|FINANZIARIO|ECONOMICO|PROCESSO|STRATEGICO|GESTIONALE";
const capitals = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${compound}|${single})(?![\\p{L}\\p{N}_])`, "gu");
const capitalised =
  /(?<![\p{L}\p{N}_])(?:Performance|Risultato|Efficacia|Efficienza|Economicità|Outcome|Output|Impatto|Qualità|Quantità)(?![\p{L}\p{N}_])/gu;

// Most lines hold no name of a type; to look for one at every letter of them would take a tenth of the reading.
const anyName = /[A-Z]{5}|Performance|Risultato|Effic|Economicità|Out|Impatto|Qualità|Quantità/;

const whole = new RegExp(`^(?:${compound}|${single})$`, "iu");

/** Whether a cell holds the name of a type and nothing else. */
export function isTypeName(text: string): boolean {
  return text.length <= 40 && whole.test(text);
}

/**
 * Finds the type word that parts description and expected value: the last one in capitals that leaves a plausible
 * value. A capitalised one ("Risultato") counts only before something that looks like a target.
 */
export function typeWordIn(text: string): TypeWord | null {
  if (!anyName.test(text)) return null;
  const found = [...text.matchAll(capitals)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const plausible = found.filter(({ end }) => isPlausible(text.slice(end).trim()));
  const valued = plausible.filter(({ end }) => text.slice(end).trim() !== "");
  const chosen = valued.at(-1) ?? plausible.at(-1);
  if (chosen !== undefined) return { ...chosen, doubtful: plausible.length > 1 };
  const softer = [...text.matchAll(capitalised)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => start > 0 && opensLikeTarget(text.slice(end).trim()))
    .at(-1);
  return softer === undefined ? null : { ...softer, doubtful: true };
}

// "PERFORMANCE DEL SERVIZIO" and "il RISULTATO di esercizio" are phrases of a description.
const phraseGoesOn =
  /^(?:(?:d(?:i|ei?|el|ello|ella|egli|elle)|e|o)(?![\p{L}\p{N}.])|(?:dell|all|nell|sull)['’]|[,;:.)!?])/iu;
const phraseInCapitals = /^(?:IN|PER|CON|AL?|AI|ALLA|NEL|NELLA|SUL|SULLA|DA|DAL|DALLA)(?![\p{L}\p{N}.])/u;

function isPlausible(value: string): boolean {
  return !phraseGoesOn.test(value) && !phraseInCapitals.test(value);
}

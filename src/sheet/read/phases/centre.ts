import { fold } from "../../text/fold.js";
import type { Piece } from "../../text/piece.js";

/** Where the responsibility centre begins in words that name the owner first; `certain` if the sheet names it elsewhere. */
export interface CentrePlace {
  readonly at: number;
  readonly certain: boolean;
}

const office =
  /(?<=\s)(?:SERVIZIO|DIREZIONE|DIREZ\.|SETTORE|AREA|UFFICIO|DIPARTIMENTO|SEGRETERIA|CORPO|Servizio|Direzione|Settore|Area|Ufficio|Dipartimento)(?=[\s.]|$)/g;
const shortestCut = 8;

/** Finds a centre of responsibility at the end of an owner's words, first by the folded names of offices that the sheet knows. */
export function centreIn(words: Piece, known: readonly string[]): CentrePlace | null {
  const text = words.text.slice(0, 400);
  const starts = [...text.matchAll(/(?<=\s)\p{Lu}/gu)].map((match) => match.index);
  // A printed cell is cut off at its width: "SERVIZIO SOCIALE AMMINISTRATIV".
  const at = starts.find((start) => {
    const rest = fold(text.slice(start));
    return rest.length >= shortestCut && known.some((name) => name.startsWith(rest));
  });
  if (at !== undefined) return { at, certain: true };
  const last = [...text.matchAll(office)].at(-1);
  return last === undefined ? null : { at: last.index, certain: false };
}

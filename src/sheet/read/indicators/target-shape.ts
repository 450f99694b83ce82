/**
 * What an expected value looks like from outside. Reading it is the grammar's work; here it only has to be told from
 * the description that stands on the same line of a page.
 */

const opening =
  /^(?:[<>=≤≥≠±+~€]|-\s?\d|\d|n[.°]?\s?\d|(?:s[iì]['’`]?|no|on|off|n\.?d\.?|da definire|entro|almeno|maggior\w*|minor\w*|superior\w*|inferior\w*|non (?:meno|pi[uù]|oltre|inferiore|superiore)|pi[uù] d\w+|meno d\w+|oltre|fino a\w*|tra|fra|da|dal\w*|prima|dopo|pari|uguale|circa|minimo|massimo|incremento|riduzione|aumento|diminuzione|mantenimento|i{1,3}|iv|anno|euro)(?![\p{L}\p{N}]))/iu;

/** Whether a text begins as targets do: an operator, a number, SI, "entro", "almeno", … */
export function opensLikeTarget(text: string): boolean {
  return opening.test(text);
}

/** Whether a text could be a whole target: it opens like one and holds a figure or an answer. */
export function looksLikeTarget(text: string): boolean {
  return opensLikeTarget(text) && (/\d/.test(text) || /^(?:s[iì]['’`]?|no|on|off)(?![\p{L}\p{N}])/iu.test(text));
}

const open =
  /(?:^|[\s(])(?:il|lo|la|i|gli|le|un|uno|una|di|a|ad|da|in|con|su|per|tra|fra|e|ed|o|od|non|del|dello|della|dei|degli|delle|al|allo|alla|ai|agli|alle|dal|dallo|dalla|dai|dagli|dalle|nel|nello|nella|nei|negli|nelle|sul|sullo|sulla|sui|sugli|sulle|oltre|entro|almeno|maggiore|minore|superiore|inferiore|uguale|pari|pi[uù]|meno|circa|fino|prima|dopo|n\.|art\.|l['’]|d['’]|dell['’]|all['’]|nell['’]|dall['’]|sull['’])$|[,:;(/<>=≤≥+€–-]$/i;

/** Whether a text cannot end where it ends: "entro e non oltre il", "progetti per la". */
export function endsOpen(text: string): boolean {
  return open.test(text.slice(-20));
}

const months = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";
const monthAtEnd = new RegExp(`(?:${months})$`, "i");
const monthAtStart = new RegExp(`^(?:${months})(?![\\p{L}\\p{N}])`, "iu");
const unit =
  /^(?:giorni|giorno|gg\.?|mesi|mese|ore|ora|minuti|settimane|anni|anno|euro|punti|percentuali|lavorativi|utenti|incontri|eventi|report|progetti|rispetto|%)(?![\p{L}\p{N}])/u;

/** Whether a line goes on where a target broke off: its month, its year, its unit, the limit after its operator. */
export function continuesTarget(target: string, next: string): boolean {
  if (monthAtEnd.test(target) && /^\d{4}(?!\d)/.test(next)) return true;
  if (/\b\d{1,2}[°º]?$/.test(target) && monthAtStart.test(next)) return true;
  if (/^[<>=≤≥/%]/.test(next)) return true;
  if (endsOpen(target) && opensLikeTarget(next)) return true;
  return /[\d%]$/.test(target) && unit.test(next);
}

const relation =
  "(?:(?:[<>=≤≥]{1,2}|(?:maggiore|minore|superiore|inferiore)(?: o uguale)?(?: d(?:i|el|ello|ella)| a(?:l|llo|lla)?)?|non (?:meno|pi[uù]|inferiore|superiore) (?:d(?:i|el)|a(?:l|ll['’])?)|pari a(?:l)?|almeno(?: il| l['’])?|entro(?: e non oltre)?(?: il| l['’])?|oltre(?: il)?|prima del)\\s*)?";
const day = "\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?";
const namedDay = `(?:(?:il )?\\d{1,2}[°º]? )?(?:${months})(?: \\d{4})?`;
const figure =
  "(?:n[.°]\\s?|€\\s?)?\\d[\\d.,]*(?:\\s?/\\s?\\d[\\d.,]*)?(?:\\s?(?:%|€|euro|gg\\.?|giorni|mesi|ore|incontri|eventi|report))?";
const trailing = new RegExp(`(?<=\\s)(?:${relation}(?:${day}|${namedDay}|${figure})|S[IÌ]['’]?|NO)$`, "iu");

/** Where the target at the end of a text begins; -1 if the text does not end with one. Only its last hundred characters count. */
export function trailingTarget(text: string): number {
  const from = Math.max(0, text.length - 100);
  const found = trailing.exec(text.slice(from));
  return found === null ? -1 : from + found.index;
}

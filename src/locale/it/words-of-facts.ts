/** Statuses as a diagnostic names them. */
export const statusNames: ReadonlyMap<string, string> = new Map([
  ["scored", "valutato"],
  ["pending", "non ancora scaduto"],
  ["missing", "manca il consuntivo"],
  ["not-assessable", "non valutabile"],
  ["neutralised", "neutralizzato"],
  ["informational", "senza valore atteso"],
  ["invalid", "dati non leggibili o non confrontabili"],
  ["incomplete", "incompleto"],
]);

const things: ReadonlyMap<string, string> = new Map([
  ["percent", "una percentuale"],
  ["percentage-point", "punti percentuali"],
  ["number", "un numero"],
  ["quantity", "un numero"],
  ["measure", "una misura"],
  ["currency", "un importo"],
  ["time", "una durata"],
  ["ratio", "un rapporto"],
  ["date", "una data"],
  ["dated", "un valore con la sua data"],
  ["answer", "una risposta sì/no"],
  ["completion", "un prodotto da realizzare"],
  ["change", "una variazione"],
  ["list", "un elenco di valori"],
  ["longer list", "un elenco più lungo"],
  ["missing", "assente"],
  ["second", "una durata in secondi"],
  ["minute", "una durata in minuti"],
  ["hour", "una durata in ore"],
  ["day", "una durata in giorni"],
  ["working-day", "una durata in giorni lavorativi"],
  ["week", "una durata in settimane"],
  ["month", "una durata in mesi"],
  ["year", "una durata in anni"],
]);

/** What a diagnostic calls a kind of value or a unit, with its article; a unit's own symbol stays as it is. */
export function nameThing(fact: string): string {
  const change = /^change in (.+)$/.exec(fact)?.[1];
  if (change !== undefined) return `una variazione (${nameThing(change)})`;
  const members = /^list of (\d+)$/.exec(fact)?.[1];
  if (members !== undefined) return `un elenco di ${members} condizioni`;
  return things.get(fact) ?? `un valore in ${fact}`;
}

/** "1 condizione è rimasta", "2 condizioni sono rimaste". */
export function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

/** "2015, 2016 e 2017" */
export function list(items: readonly (string | number)[]): string {
  const head = items.slice(0, -1).join(", ");
  return head === "" ? items.join("") : `${head} e ${items.at(-1)}`;
}

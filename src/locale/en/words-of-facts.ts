/** Statuses as a diagnostic names them. */
export const statusNames: ReadonlyMap<string, string> = new Map([
  ["scored", "scored"],
  ["pending", "not due yet"],
  ["missing", "the measurement is missing"],
  ["not-assessable", "not assessable"],
  ["neutralised", "neutralised"],
  ["informational", "no target was set"],
  ["invalid", "unreadable or not comparable"],
  ["incomplete", "incomplete"],
]);

const things: ReadonlyMap<string, string> = new Map([
  ["percent", "a percentage"],
  ["percentage-point", "percentage points"],
  ["number", "a number"],
  ["quantity", "a number"],
  ["measure", "a measure"],
  ["currency", "an amount of money"],
  ["time", "a duration"],
  ["ratio", "a ratio"],
  ["date", "a date"],
  ["dated", "a value with its date"],
  ["answer", "a yes or no"],
  ["completion", "something to be delivered"],
  ["change", "a change"],
  ["list", "a list of values"],
  ["longer list", "a longer list"],
  ["missing", "missing"],
  ["second", "a duration in seconds"],
  ["minute", "a duration in minutes"],
  ["hour", "a duration in hours"],
  ["day", "a duration in days"],
  ["working-day", "a duration in working days"],
  ["week", "a duration in weeks"],
  ["month", "a duration in months"],
  ["year", "a duration in years"],
]);

/** What a diagnostic calls a kind of value or a unit, with its article; a unit's own symbol stays as it is. */
export function nameThing(fact: string): string {
  const change = /^change in (.+)$/.exec(fact)?.[1];
  if (change !== undefined) return `a change (${nameThing(change)})`;
  const members = /^list of (\d+)$/.exec(fact)?.[1];
  if (members !== undefined) return `a list of ${members} conditions`;
  return things.get(fact) ?? `a value in ${fact}`;
}

/** "1 condition has", "2 conditions have". */
export function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}

/** "2015, 2016 and 2017" */
export function list(items: readonly (string | number)[]): string {
  const head = items.slice(0, -1).join(", ");
  return head === "" ? items.join("") : `${head} and ${items.at(-1)}`;
}

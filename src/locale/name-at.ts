/** The name at a place counted from 1, as months and quarters are; the number itself where there is no such name. */
export function nameAt(names: readonly string[], place: number): string {
  return names[place - 1] ?? `${place}`;
}

/** The entry at an index that the list is known to have: a RangeError where it has none, not an `undefined` that goes on. */
export function entryAt<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return entry;
}

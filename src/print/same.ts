/** Whether two trees are the same but for where they stand in their texts. */
export function isSameTree(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [ours, theirs] = [fieldsOf(left), fieldsOf(right)];
  return (
    ours.size === theirs.size &&
    [...ours].every(([key, value]) => theirs.has(key) && isSameTree(value, theirs.get(key)))
  );
}

function fieldsOf(node: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(node).filter(([key]) => key !== "span"));
}

/**
 * Freezes plain data all the way down. What is frozen already is taken to be so all the way.
 *
 * By `for … in`, which V8 answers from the shape of the object: `Object.values` would take twice as long as the freezing.
 */
export function deepFreeze<Data>(data: Data): Data {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const name in data) deepFreeze(data[name]);
  }
  return data;
}

/**
 * Refuses an option that takes one of a few words and has another.
 *
 * @throws TypeError that lists the valid words.
 */
export function checkWord(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) refuseOption(name, value, `one of ${allowed.map((word) => `"${word}"`).join(", ")}`);
}

/** @throws TypeError that says what the option is and what it must be. */
export function refuseOption(name: string, value: unknown, wanted: string): never {
  throw new TypeError(
    `option "${name}" is ${typeof value === "string" ? `"${value}"` : String(value)}; it must be ${wanted}`,
  );
}

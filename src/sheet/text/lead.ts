/** What a pattern finds at the head of a text; empty where it finds nothing. */
export function leadOf(text: string, pattern: RegExp): string {
  const [found] = pattern.exec(text) ?? [""];
  return found;
}

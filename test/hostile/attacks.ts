/** What a class of characters is represented by. */
const classes: Readonly<Record<string, string>> = { d: "1", s: " ", S: "x", w: "a", D: "x", W: "-", b: " " };

/** Characters that a pattern speaks of: its literals, one of each class, one that it does not know. */
export function alphabetOf(pattern: RegExp): string[] {
  const found = new Set<string>(["\u0001", " ", "a", "1"]);
  const source = pattern.source.replace(/\\[pP]\{Lu\}/g, "A").replace(/\\[pP]\{[^}]*\}/g, "a");
  for (const [, escaped, code, plain] of source.matchAll(/\\([^u])|\\u\{?([0-9a-f]{4,6})\}?|([^\\])/gi)) {
    if (code !== undefined) found.add(String.fromCodePoint(Number.parseInt(code, 16)));
    else if (escaped !== undefined) found.add(classes[escaped] ?? escaped);
    else if (plain !== undefined && !/[(){}?*+[\]|^$]/.test(plain)) found.add(plain);
  }
  return [...found];
}

/** As many of them as are tried, marks and spaces before letters: the middle of a long word tells nothing new. */
const most = 14;

/** Texts of a length that repeat what a pattern speaks of, after and before something that breaks it off. */
export function* attacksOn(pattern: RegExp, length: number): Iterable<string> {
  const alphabet = alphabetOf(pattern);
  const isLetter = (mark: string) => /\p{L}/u.test(mark);
  const marks = [...alphabet.filter((mark) => !isLetter(mark)), ...alphabet.filter(isLetter)].slice(0, most);
  for (const unit of marks) {
    for (const head of marks) {
      yield `${head + unit.repeat(length)}\u0001`;
      yield `${(unit + head).repeat(length / 2)}\u0001`;
    }
  }
}

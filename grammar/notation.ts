/**
 * Expands the notation of vocabulary forms: "(maggiore|superiore) [o uguale] a" stands for four phrases.
 * `(a|b)` is a choice, `[a]` may be left out; both nest.
 */
export function expand(form: string): readonly string[] {
  if (endOfPlain(form, 0) === form.length) return [form];
  const { phrases } = alternatives(form, 0);
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, " ").trim()))];
}

interface Expansion {
  readonly phrases: string[];
  readonly end: number;
}

function alternatives(form: string, start: number): Expansion {
  const phrases: string[] = [];
  let at = start;
  for (;;) {
    const { phrases: some, end } = sequence(form, at);
    phrases.push(...some);
    if (form[end] !== "|") return { phrases, end };
    at = end + 1;
  }
}

function sequence(form: string, start: number): Expansion {
  let phrases = [""];
  let at = start;
  while (at < form.length && !"|)]".includes(form.charAt(at))) {
    const opened = form.charAt(at);
    if (opened === "(" || opened === "[") {
      const inner = alternatives(form, at + 1);
      const choices = opened === "[" ? [...inner.phrases, ""] : inner.phrases;
      phrases = phrases.flatMap((head) => choices.map((choice) => head + choice));
      at = inner.end + 1;
    } else {
      const plain = form.slice(at, endOfPlain(form, at));
      phrases = phrases.map((head) => head + plain);
      at += plain.length;
    }
  }
  return { phrases, end: at };
}

/** Where the next sign of the notation stands. */
function endOfPlain(form: string, start: number): number {
  let at = start;
  while (at < form.length && !"()[]|".includes(form.charAt(at))) at += 1;
  return at;
}

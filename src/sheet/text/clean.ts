/** A line without the marks of its markup; `offsets[i]` is where character `i` stood, null where nothing was removed. */
export interface CleanText {
  readonly text: string;
  readonly offsets: readonly number[] | null;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["gt", ">"],
  ["lt", "<"],
  ["ge", "≥"],
  ["le", "≤"],
  ["amp", "&"],
  ["nbsp", "\u00a0"],
  ["quot", '"'],
  ["apos", "'"],
  ["rsquo", "’"],
  ["euro", "€"],
  ["deg", "°"],
  ["plusmn", "±"],
  ["ndash", "–"],
  ["agrave", "à"],
  ["egrave", "è"],
  ["eacute", "é"],
  ["igrave", "ì"],
  ["ograve", "ò"],
  ["ugrave", "ù"],
  ["Agrave", "À"],
  ["Egrave", "È"],
]);

const tag =
  /<\/?(b|strong|i|em|u|br|hr|span|sup|sub|font|p|div|small|table|thead|tbody|tr|td|th)(?:\s[^<>]{0,200})?\s?\/?>/iy;
const entity = /&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,6});/iy;
const backslashed = /\\[!-/:-@[-`{-~]/y;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const anyMark = /[*<&\\\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Removes bold marks, HTML tags, entities and backslash escapes, remembering where each character stood. */
export function clean(raw: string): CleanText {
  if (!anyMark.test(raw)) return { text: raw, offsets: null };
  const kept: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  while (at < raw.length) {
    const mark = markAt(raw, at);
    for (const character of mark.text) {
      kept.push(character);
      for (let unit = 0; unit < character.length; unit++) offsets.push(at);
    }
    at += mark.length;
  }
  return { text: kept.join(""), offsets };
}

/** How many characters of a line stand for the one, or the mark, at a place: an entity or an escape takes several. */
export function lengthAt(raw: string, at: number): number {
  return markAt(raw, at).length;
}

interface Mark {
  readonly text: string;
  readonly length: number;
}

function markAt(raw: string, at: number): Mark {
  const character = raw.charAt(at);
  if (character === "*" && raw.charAt(at + 1) === "*") return { text: "", length: 2 };
  if (character === "<") return tagAt(raw, at);
  if (character === "&") return entityAt(raw, at);
  if (character === "\\" && matchAt(backslashed, raw, at) !== null) return { text: raw.charAt(at + 1), length: 2 };
  return { text: invisible.test(character) ? "" : character, length: 1 };
}

function tagAt(raw: string, at: number): Mark {
  const found = matchAt(tag, raw, at);
  if (found === null) return { text: "<", length: 1 };
  const [whole, name = ""] = found;
  const closesCell = whole.startsWith("</") && /^t[dh]$/i.test(name);
  return { text: closesCell ? "\t" : /^br$/i.test(name) ? " " : "", length: whole.length };
}

function entityAt(raw: string, at: number): Mark {
  const found = matchAt(entity, raw, at);
  if (found === null) return { text: "&", length: 1 };
  const [whole, name = ""] = found;
  const text = name.startsWith("#") ? characterOf(name.slice(1)) : entities.get(name);
  return text === undefined ? { text: "&", length: 1 } : { text, length: whole.length };
}

function characterOf(digits: string): string | undefined {
  const point = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return point >= 32 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

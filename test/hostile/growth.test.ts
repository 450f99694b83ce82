import { describe, expect, it } from "vitest";
import { type Phrase, phraseBook } from "../../grammar/phrases.js";
import { locales } from "../../src/locale/locales.js";
import type { LocaleName } from "../../src/options.js";
import { defaultMaxLength, safeParse } from "../../src/parse.js";

/** Stretches that are repeated: a token of every class, and what opens, joins, nests or cites. */
const stretches = [
  ...["1", "12 ", "1.", "1.000.", "1,5 ", "1/", "9/9/", "1-1-", "2/4 ", "30/06 ", "31/12/2020 ", "2021 ", "2021/", "0"],
  ...[">", "> ", ">= 5 ", "=>", "-> ", "> 5 -> 5 / ", "%", "5% ", "€ 5 ", "±", "5 ± ", "+", "+5 ", "-", "- ", "— "],
  ...["(", ")", "(5", "(5) ", "[", "((((", "«", "«a» ", '"', "'", "’", ",", "5, ", ";", "5; ", ".", ". ", ":", "/ 5 "],
  ...[
    "pratiche ",
    "a",
    "aa ",
    "x ",
    "SI ",
    "NO o ",
    "e ",
    "e 5 ",
    "o ",
    "di ",
    "dei 5 ",
    "il ",
    "un ",
    "due ",
    "5 mila ",
  ],
  ...[
    "almeno ",
    "almeno 5 ",
    "massimo ",
    "non ",
    "circa ",
    "entro ",
    "entro il ",
    "entro il 30/06 e bando ",
    "dal 5 al ",
  ],
  ...[
    "tra 5 e ",
    "giugno ",
    "30 giugno ",
    "anno 2021 ",
    "Anno 2021: 5 ",
    "5 nel 2021 ",
    "III trimestre ",
    "ore 12 del ",
  ],
  ...[
    "1) 5 ",
    "a) ",
    "di cui 5 ",
    "su 5 ",
    "n. 5 ",
    "art. 5, ",
    "fasi 1 e ",
    "rispetto a x ",
    "vs . ",
    "fine ",
    "mila ",
  ],
  ...[
    "riduzione di ",
    "per un totale di ",
    "mantenimento ",
    "superiore al livello ",
    "punti percentuali ",
    "la metà di ",
  ],
  ...[
    "1° ",
    "é",
    "\u0301",
    "\u200b",
    "\n",
    "漢",
    "😀",
    "\ud800",
    "５ ",
    "@",
    "{",
    "\\",
    "5 km/h ",
    "n.d. ",
    "5 < x < ",
  ],
];

function textOf(stretch: string, length: number): string {
  return stretch.repeat(Math.ceil(length / stretch.length)).slice(0, length);
}

function timeOf(text: string, locale: LocaleName): number {
  const start = performance.now();
  safeParse(text, { locale, maxLength: Number.MAX_SAFE_INTEGER });
  return performance.now() - start;
}

/** A text that is slow every time: a busy machine makes any text slow now and then. */
function isSlow(text: string, locale: LocaleName, limit: number): boolean {
  for (let run = 0; run < 40; run++) if (timeOf(text, locale) <= limit) return false;
  return true;
}

/** Milliseconds that no text of the usual greatest length may take: some ten times what the worst one takes. */
const limit = 40;

describe.each(["it", "en"] as const)("a text as long as is read (%s)", (locale) => {
  it("takes a few milliseconds, whatever it repeats", () => {
    const slow = stretches.filter((stretch) => isSlow(textOf(stretch, defaultMaxLength), locale, limit));
    expect(slow).toEqual([]);
  });

  it("takes a few milliseconds, whatever phrase it repeats", () => {
    const walk = ({ next, meanings }: Phrase, path: string): string[] => [
      ...(meanings.length > 0 ? [`${path} `] : []),
      ...[...next].flatMap(([key, phrase]) => walk(phrase, path === "" ? key : `${path} ${key}`)),
    ];
    const phrases = walk(phraseBook(locales[locale].words).root, "").filter((_, index) => index % 7 === 0);
    expect(phrases.filter((phrase) => isSlow(textOf(phrase, defaultMaxLength), locale, limit))).toEqual([]);
  });
});

/** How much longer four times the text takes, at best: both are looked at in turn, so that both meet the same machine. */
function growthOf(stretch: string, runs: number): number {
  const [short, long] = [textOf(stretch, 2000), textOf(stretch, 8000)];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < runs; run++) {
    least = Math.min(least, timeOf(short, "it"));
    most = Math.min(most, timeOf(long, "it"));
  }
  return most / Math.max(least, 0.2);
}

describe("reading", () => {
  it("takes four times as long for four times the text, not sixteen", () => {
    const steep = stretches.filter((stretch) => [1, 4, 20, 30, 40].every((runs) => growthOf(stretch, runs) > 10));
    expect(steep).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadingContext } from "../../src/measurement/context.js";
import { readThroughGrammar } from "../../src/measurement/read-text.js";
import { scanMeasurement } from "../../src/measurement/scan.js";
import type { LocaleName } from "../../src/options.js";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${length}}$`));
const marks: Readonly<Record<LocaleName, { readonly group: string; readonly decimal: string }>> = {
  it: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};
const unitWords: Readonly<Record<LocaleName, readonly string[]>> = {
  it: ["%", " %", "€", " €", " euro", " giorni", " gg", " gg.", " ore", " mesi", " anni", " giorno"],
  en: ["%", " %", "€", " €", " euros", " days", " hours", " months", " years", " day"],
};

function numbers(locale: LocaleName): fc.Arbitrary<string> {
  const { group, decimal } = marks[locale];
  const grouped = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.array(fc.stringMatching(/^[0-9]{3}$/), { minLength: 1, maxLength: 3 }))
    .map(([head, groups]) => [head, ...groups].join(group));
  const whole = fc.oneof(digits(6), grouped);
  const decimals = fc.oneof(
    fc.constant(""),
    digits(4).map((text) => decimal + text),
  );
  const sign = fc.constantFrom("", "", "", "+", "-", "+ ");
  const unit = fc.oneof(fc.constant(""), fc.constantFrom(...unitWords[locale]));
  const plain = fc.tuple(sign, whole, decimals, unit).map((parts) => parts.join(""));
  const priced = fc.tuple(fc.constantFrom("€", "€ "), whole, decimals).map((parts) => parts.join(""));
  return fc.oneof(plain, priced);
}

const dayLike = fc.integer({ min: 0, max: 40 }).map(String);
const padded = fc.integer({ min: 0, max: 32 }).map((day) => `${day}`.padStart(2, "0"));
const part = fc.oneof(dayLike, padded);
const ratios = fc
  .tuple(fc.oneof(digits(3), part), fc.constantFrom("/", " / "), fc.oneof(digits(3), part))
  .map((parts) => parts.join(""));
const dates = fc.oneof(
  fc
    .tuple(part, fc.constantFrom("/", "."), part, fc.integer({ min: 1900, max: 2100 }))
    .map(([day, mark, month, year]) => [day, month, year].join(mark)),
  fc.tuple(fc.integer({ min: 1900, max: 2100 }), padded, padded).map((parts) => parts.join("-")),
);
const answers = fc.constantFrom("SI", "sì", "Sì", "no", "NO", "on", "off", "Off");

describe("scanning", () => {
  for (const locale of ["it", "en"] as const) {
    for (const favoured of ["ratio", "date", null] as const) {
      for (const dateOrder of ["day-first", "month-first"] as const) {
        const context: ReadingContext = { locale, favoured, dateOrder, maxLength: 2000, memory: null };
        it(`agrees with the grammar on whatever both read (${locale}, ${favoured ?? "open"}, ${dateOrder})`, () => {
          fc.assert(
            fc.property(fc.oneof(numbers(locale), ratios, dates, answers), (text) => {
              const scanned = scanMeasurement(text, context);
              if (scanned === null) return;
              const result = readThroughGrammar(text, context);
              // Nothing done, of ten or of nothing, is a measurement that nobody writes as a target.
              if (!result.ok) expect(text).toMatch(/^0 ?\//);
              if (!result.ok) return;
              expect(result.measurement).toEqual(scanned);
            }),
            { numRuns: 300 },
          );
        });
      }
    }
  }
});

import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { words } from "../../src/locale/it/words.js";
import { parse } from "../../src/parse.js";
import { outline } from "../corpus/outline.js";

/** Every day of six years, two of them leap years. */
function* days(): Iterable<{ year: number; month: number; day: number; iso: string }> {
  const end = Date.UTC(2025, 0, 1);
  for (let time = Date.UTC(2019, 0, 1); time < end; time += 86_400_000) {
    const date = new Date(time);
    const iso = date.toISOString().slice(0, 10);
    yield { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), iso };
  }
}

const twoDigits = (number: number) => `${number}`.padStart(2, "0");

describe("every day from 2019 to 2024", () => {
  it("is read as itself in digits, in dots with two digits of the year, and in words", () => {
    const wrong: string[] = [];
    for (const { year, month, day, iso } of days()) {
      const spellings = [
        `entro il ${twoDigits(day)}/${twoDigits(month)}/${year}`,
        `entro il ${day}.${month}.${year % 100}`,
        `entro il ${day === 1 ? "1°" : day} ${words.months[month - 1]?.[0]} ${year}`,
      ];
      for (const text of spellings) if (outline(parse(text)) !== `deadline by ${iso}`) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it("is the last on which a deadline is met, whatever the spelling of the measurement", () => {
    const wrong: string[] = [];
    let previous: string | null = null;
    for (const { year, month, day, iso } of days()) {
      const actual = `${day}/${month}/${year}`;
      if (evaluate(`entro il ${actual}`, iso).verdict !== "met") wrong.push(iso);
      if (previous !== null && evaluate(`entro il ${previous}`, actual).verdict !== "unmet")
        wrong.push(`after ${previous}`);
      previous = actual;
    }
    expect(wrong).toEqual([]);
  });
});

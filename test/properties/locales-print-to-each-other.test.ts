import { describe, expect, it } from "vitest";
import type { LocaleName } from "../../src/options.js";
import { parse } from "../../src/parse.js";
import { print } from "../../src/print.js";
import { accepted } from "../corpus/accepted.js";
import { outline } from "../corpus/outline.js";

const locales: readonly LocaleName[] = ["it", "en"];

describe.each(locales)("what is read in %s", (locale) => {
  const rows = Object.values(accepted).flatMap((byLocale) => byLocale[locale]);

  it("prints to a text of its own language and of the other, and is read from both as it was", () => {
    const lost: string[] = [];
    for (const { text, context, reads } of rows) {
      const expectation = parse(text, { ...context, locale });
      for (const other of locales) {
        const printed = print(expectation, { locale: other });
        const again = outline(parse(printed, { locale: other }));
        if (again !== reads) lost.push(`"${text}" prints as "${printed}", which is read as ${again}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it("prints to the same text once it has been printed and read", () => {
    for (const { text, context } of rows) {
      const canonical = print(parse(text, { ...context, locale }), { locale });
      expect(print(parse(canonical, { locale }), { locale })).toBe(canonical);
    }
  });
});

import { describe, expect, it } from "vitest";
import type { ResolveOptions } from "../src/options.js";
import { parse } from "../src/parse.js";
import { resolve } from "../src/resolve.js";

const texts = [
  "> 80%",
  "tra 10 e 20",
  "entro il 30 Giugno",
  "1 giugno - 30 settembre",
  "SI",
  "-5%",
  "=6->100 / <6->0",
  "Anno 2015: >= 90%",
  "100% entro il 31/12/2020",
  "SI o 3/3",
  "Report finale",
  "n.d.",
];

describe("resolve", () => {
  it("gives plain frozen data that survives JSON, for every kind", () => {
    for (const text of texts) {
      const criterion = resolve(parse(text), { year: 2015 });
      expect(Object.isFrozen(criterion)).toBe(true);
      expect(JSON.parse(JSON.stringify(criterion))).toEqual(criterion);
    }
  });

  it("leaves the expectation as it was", () => {
    const expectation = parse("100% entro il 31/12/2020");
    const before = JSON.stringify(expectation);
    resolve(expectation, { polarity: "lower-is-better", year: 2015 });
    expect(JSON.stringify(expectation)).toBe(before);
  });

  it("reports an unreadable baseline with the assumptions", () => {
    const { assumptions } = resolve(parse("24000"), { baseline: "boh" });
    expect(assumptions.map(({ code }) => code)).toEqual(["unreadable-baseline", "assumed-polarity"]);
  });

  it("demands nothing where no target was set", () => {
    expect(resolve(parse("n.d."))).toMatchObject({ kind: "nothing", assumptions: [] });
  });

  it("refuses unknown option values", () => {
    const options = { polarity: "up" } as unknown as ResolveOptions;
    expect(() => resolve(parse("5"), options)).toThrow(/"higher-is-better", "lower-is-better", "on-target"/);
  });
});

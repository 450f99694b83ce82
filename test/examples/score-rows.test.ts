import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barOf } from "../../examples/score-rows/progress-bar.js";
import { type FileRow, rowsOf } from "../../examples/score-rows/rows.js";
import { run } from "./run.js";

const slow = { timeout: 60_000 };

async function rows(...pieces: readonly string[]): Promise<FileRow[]> {
  const read: FileRow[] = [];
  for await (const row of rowsOf(pieces)) read.push(row);
  return read;
}

describe("the lines of a table", () => {
  it("are target, measurement and indicator, with the line they stand on", async () => {
    expect(await rows("> 80%;85%\r\n2/4;2/4;pratiche evase/pratiche ricevute\n\nSI\n")).toEqual([
      { line: 1, expected: "> 80%", actual: "85%" },
      { line: 2, expected: "2/4", actual: "2/4", options: { indicator: "pratiche evase/pratiche ricevute" } },
      { line: 4, expected: "SI", actual: "" },
    ]);
  });

  it("may hold semicolons in quotation marks, and doubled marks", async () => {
    expect(await rows('"80%; SI";"85%; ""SI"""')).toEqual([{ line: 1, expected: "80%; SI", actual: '85%; "SI"' }]);
  });

  it("are passed over where they name the columns", async () => {
    expect(await rows("\ufeffValore atteso;Consuntivo\n8;9")).toEqual([{ line: 2, expected: "8", actual: "9" }]);
    expect(await rows("target;measurement")).toEqual([]);
    expect(await rows("8;9\ntarget;measurement")).toHaveLength(2);
  });

  it("come out alike wherever the text is cut into pieces", async () => {
    const text = 'valore atteso;consuntivo\n> 80%;85%\r\n"a;b";c\n\nSI;NO';
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length)), async (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), text.length];
        const pieces = places.slice(1).map((end, at) => text.slice(places[at], end));
        expect(await rows(...pieces)).toEqual(await rows(text));
      }),
    );
  });
});

describe("the progress bar", () => {
  it("tells how far, how fast and how long still", () => {
    expect(barOf(300_000, 0.3, 0.5)).toBe(
      `[${"#".repeat(9)}${"-".repeat(21)}]  30%  300,000 rows  600,000 rows/s  2 s left`,
    );
    expect(barOf(0, 0, 0)).toBe(`[${"-".repeat(30)}]   0%  0 rows  0 rows/s`);
    expect(barOf(10, 7, 1)).toContain("100%");
  });
});

describe.concurrent("scoring a table of any length", () => {
  it("scores generated rows and sums them up, the undecided with their reasons", slow, async () => {
    const { code, out, error } = await run("score-rows", ["3000"]);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/^3,000 rows in [\d.]+ s, [\d,]+ a second, [\d,]+ MB at most\nverdicts: {3}/);
    const verdicts = [...out.matchAll(/([\d,]+) (?:met|unmet|undecided)/g)].map(([, rows = ""]) =>
      rows.replace(",", ""),
    );
    expect(verdicts.map(Number).reduce((sum, some) => sum + some)).toBe(3000);
    expect(out).toMatch(/undecided, missing-measurement: \d+ rows\n {4}line \d+: /);
  });

  it("scores a file, and drops no row of it", slow, async () => {
    const folder = mkdtempSync(join(tmpdir(), "traguardo-"));
    try {
      const file = join(folder, "rows.csv");
      writeFileSync(file, "valore atteso;consuntivo\n> 80%;85%\n> 80%;75%\n80% %;80%\n");
      const { out } = await run("score-rows", [file]);
      expect(out).toContain("3 rows in");
      expect(out).toContain("verdicts:   1 met, 1 unmet, 1 undecided");
      expect(out).toContain("    line 4: 80% % <- 80%: ");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("says that there is no such file", slow, async () => {
    expect(await run("score-rows", ["missing.csv"])).toEqual({
      code: 1,
      out: "",
      error: 'there is no file "missing.csv"\n',
    });
  });
});

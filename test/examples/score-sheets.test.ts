import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readArguments } from "../../examples/score-sheets/arguments.js";
import { listTargets } from "../../examples/score-sheets/list-targets.js";
import { readActualsFile, readSheetFile } from "../../examples/score-sheets/read-file.js";
import { samples } from "../../examples/score-sheets/samples.js";
import { run } from "./run.js";

const slow = { timeout: 60_000 };
const folder = mkdtempSync(join(tmpdir(), "traguardo-test-"));
const library = "examples/sheets/2022_BL04-biblioteca.txt";

const fileOf = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent("npm start", () => {
  it("tells every target of the sample sheets, and writes a page", slow, async () => {
    const { code, out, error } = await run("score-sheets");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    for (const { sheet } of samples()) {
      for (const { expected } of sheet.indicators) expect(out.replace(/\s+/g, " ")).toContain(expected);
    }
    expect(out).toContain("=>4 · letto come >= 4 · confronto");
    expect(out).toContain("15 giorni dopo la");
    const page = /^HTML: (.+)$/m.exec(out)?.[1] ?? "";
    expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    rmSync(dirname(page), { recursive: true });
  });

  it("lists the targets of a sheet without actuals", slow, async () => {
    const { code, out } = await run("score-sheets", [library, "--locale", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("entro 5 giorni   =>   <= 5 days   [comparison]");
    expect(out.match(/=> {3}/g)).toHaveLength(8);
  });

  it("says what is the matter and ends with 1, without a stack", slow, async () => {
    const { code, out, error } = await run("score-sheets", [join(folder, "none.txt")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toBe(`${join(folder, "none.txt")}: there is no such file\n`);
  });

  it("ends with 1 for a wrong argument", slow, async () => {
    const { code, error } = await run("score-sheets", ["--locale", "de"]);
    expect(code).toBe(1);
    expect(error).toMatch(/^--locale must be one of it, en, not "de"\nusage: /);
  });
});

describe("the arguments", () => {
  const problem = (...words: string[]) => {
    const given = readArguments(words);
    return "problem" in given ? given.problem : null;
  };

  it("have a default for everything, and a split for the samples alone", () => {
    expect(readArguments([])).toMatchObject({ file: null, settings: { locale: "it", format: "text" } });
    expect(readArguments([])).toMatchObject({ settings: { scoring: { split: { phases: 40, indicators: 60 } } } });
    expect(readArguments(["a.txt"])).toMatchObject({ file: "a.txt", actuals: null, settings: { scoring: {} } });
  });

  it("are refused in a sentence", () => {
    expect(problem("--format", "pdf")).toBe('--format must be one of text, markdown, html, not "pdf"');
    expect(problem("--year", "next")).toContain("year");
    expect(problem("--as-of", "2022-02-30")).toContain("2022-02-30");
    expect(problem("--split", "0/0")).toContain("40/60");
    expect(problem("--nonsense")).toContain("--nonsense");
    expect(problem("a", "b", "c")).toBe("too many files: c");
    expect(problem("a", "b", "--split", "1/2", "--year", "2022")).toBeNull();
  });
});

describe("a file that cannot be used", () => {
  const sheetProblems = (file: string) => {
    const read = readSheetFile(file, "en");
    return "problems" in read ? read.problems.join("\n") : "";
  };
  const actualsProblems = (file: string) => {
    const read = readActualsFile(file, "en");
    return "problems" in read ? read.problems.join("\n") : "";
  };

  it("is named with the reason", () => {
    expect(sheetProblems(folder)).toContain("it is a folder");
    expect(sheetProblems(fileOf("empty.txt", ""))).toMatch(/empty/);
    expect(sheetProblems(fileOf("binary.bin", new Uint8Array([1, 0, 2, 0, 255])))).toMatch(/no text/);
    expect(sheetProblems(fileOf("letter.txt", "Gentile direttore,\nbuongiorno."))).toMatch(/sheet/);
    const phases =
      "2021_AB01\nTitolo\n\nFASI\nDescrizione\tPeso\tInizio Previsto\tFine Prevista\nA\t1\t01/01/2021\t31/12/2021\n";
    expect(sheetProblems(fileOf("phases.txt", phases))).toMatch(/no indicators/);
    expect(actualsProblems(fileOf("columns.csv", "a;b\n1;2\n"))).toMatch(/"indicator" and "actual"/);
    expect(actualsProblems(fileOf("empty.csv", ""))).toMatch(/empty/);
    expect(actualsProblems(folder)).toContain("it is a folder");
  });

  it("is not one that only has doubts", () => {
    expect(readActualsFile(fileOf("doubt.csv", "indicatore;consuntivo;boh\n1;2;3\n"), "en")).toMatchObject({
      warnings: [expect.stringContaining("boh")],
    });
  });
});

describe("listTargets", () => {
  it("shows the place of what cannot be read", () => {
    const [sample] = samples();
    const given = readArguments([]);
    if (sample === undefined || "problem" in given) throw new Error("no sample");
    const [indicator] = sample.sheet.indicators;
    if (indicator === undefined) throw new Error("no indicator");
    const sheet = { ...sample.sheet, indicators: [{ ...indicator, expected: "Anno 2017: >=" }] };
    expect(listTargets([sheet], given.settings)).toMatch(/=> {3}\?\n.*dopo ">="[\s\S]*\^/);
  });
});

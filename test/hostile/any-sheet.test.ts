import { describe, expect, it } from "vitest";
import { decodeSheet, readActuals, readSheet, readSheets } from "../../src/sheet/index.js";
import { longestText } from "../../src/sheet/text/refusal.js";

const sheet =
  "2022_BL05\nCittà più verde\n\nINDICATORI\nDescrizione\tTipo\tValore Atteso\nPrestiti\tRISULTATO\t≥ 900\n";
const actuals = "indicatore;consuntivo\n1;più di 900\n2;€ 5\n";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabytes = (part: string, size = 50_000_000): string => part.repeat(Math.ceil(size / part.length));

/** What is read, by whatever road: the targets of a sheet, the measurements of a file of actuals. */
const expected = (text: string): readonly string[] => readSheet(text).indicators.map((indicator) => indicator.expected);
const measured = (text: string): readonly (string | null)[] => readActuals(text).actuals.map(({ actual }) => actual);

describe("files of fifty megabytes", () => {
  it.each([
    ["sheets", megabytes(sheet)],
    ["one line", megabytes("a ")],
    ["blank lines", megabytes("\n")],
    ["NUL characters", megabytes("\0")],
  ])("are refused with their length and the greatest: %s", (_, text) => {
    const refusal = { code: "too-long", length: text.length, limit: longestText, severity: "error", line: null };
    expect(readSheets(text)).toMatchObject([{ layout: "unknown", indicators: [], diagnostics: [refusal] }]);
    expect(readSheet(text).diagnostics).toEqual([refusal]);
    expect(readActuals(text)).toEqual({ actuals: [], phaseActuals: [], diagnostics: [refusal] });
  });

  it("are told from what is no text by their bytes already", () => {
    expect(decodeSheet(new Uint8Array(50_000_000)).diagnostics).toMatchObject([
      { code: "binary-content", found: "NUL" },
    ]);
    const document = new Uint8Array(50_000_000).fill(0x41);
    document.set([0x25, 0x50, 0x44, 0x46, 0x2d]);
    expect(decodeSheet(document).diagnostics).toMatchObject([{ code: "binary-content", found: "PDF" }]);
  });

  it("are decoded even where every byte has to be looked up", () => {
    const decoded = decodeSheet(new Uint8Array(50_000_000).fill(0x80));
    expect(decoded.encoding).toBe("windows-1252");
    expect(decoded.text.length).toBe(50_000_000);
    expect(decoded.text.slice(-3)).toBe("€€€");
  });
});

describe("bytes of every encoding", () => {
  const windows1252 = (text: string): Uint8Array => {
    const typographic = new Map(
      [..."€‚„…’“”–≥"].map((sign, index) => [sign, [0x80, 0x82, 0x84, 0x85, 0x92, 0x93, 0x94, 0x96, 0x3e][index]]),
    );
    return new Uint8Array([...text].map((sign) => typographic.get(sign) ?? sign.charCodeAt(0)));
  };

  it.each([
    ["UTF-8", bytesOf(sheet), "≥ 900", []],
    ["UTF-8 with its mark", bytesOf(`\ufeff${sheet}`), "≥ 900", []],
    ["Windows-1252", windows1252(sheet.replace("≥ 900", "“900” – €")), "“900” – €", ["assumed-encoding"]],
    [
      "UTF-16",
      new Uint8Array([
        0xff,
        0xfe,
        ...[...sheet].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
      ]),
      "≥ 900",
      [],
    ],
  ])("give the same sheet: %s", (_, bytes, target, codes) => {
    const { text, diagnostics } = decodeSheet(bytes);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(readSheet(text)).toMatchObject({ code: "2022_BL05", title: "Città più verde", diagnostics: [] });
    expect(expected(text)).toEqual([target]);
  });

  it("give the same actuals", () => {
    for (const bytes of [bytesOf(actuals), bytesOf(`\ufeff${actuals}`), windows1252(actuals)]) {
      expect(measured(decodeSheet(bytes).text)).toEqual(["più di 900", "€ 5"]);
    }
  });

  it("are refused where they are cut in the middle of a character, or hold NUL bytes", () => {
    expect(decodeSheet(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x42])).diagnostics).toMatchObject([
      { code: "binary-content", found: "utf-16le" },
    ]);
    expect(decodeSheet(bytesOf(sheet.replace("Tipo", "Ti\0po"))).text).toBe("");
    const cut = decodeSheet(bytesOf(sheet).slice(0, bytesOf("2022_BL05\nCitt").length + 1));
    expect(cut).toMatchObject({ text: "2022_BL05\nCittÃ", encoding: "windows-1252" });
  });
});

describe("texts that no one would write", () => {
  it("are refused for a NUL character anywhere in them", () => {
    for (const text of [`\0${sheet}`, sheet.replace("RISULTATO", "RISUL\0TATO"), `${sheet}\0`]) {
      expect(readSheet(text).diagnostics).toMatchObject([{ code: "binary-content", found: "NUL", severity: "error" }]);
    }
    expect(readActuals(`${actuals}\0`).diagnostics).toMatchObject([{ code: "binary-content", found: "NUL" }]);
  });

  it("keep lone surrogates where they stand", () => {
    const text = sheet.replace("Prestiti", "\ud83d Pre\udc00stiti").replace("≥ 900", "> 9\ud800");
    const [indicator] = readSheet(text).indicators;
    expect(indicator).toMatchObject({ description: "\ud83d Pre\udc00stiti", expected: "> 9\ud800" });
    expect(text.slice(indicator?.expectedSpan?.start, indicator?.expectedSpan?.end)).toBe("> 9\ud800");
    expect(measured(actuals.replace("€ 5", "5\udfff"))).toEqual(["più di 900", "5\udfff"]);
  });

  it("are read alike with every kind of line end, and with all of them mixed", () => {
    const ends = ["\r\n", "\r", "\n", "\u2028", "\u2029"];
    let next = 0;
    const mixed = (text: string) => text.replaceAll("\n", () => ends[next++ % ends.length] ?? "\n");
    for (const end of ends) expect(expected(sheet.replaceAll("\n", end))).toEqual(["≥ 900"]);
    expect(readSheet(mixed(sheet)).diagnostics).toEqual([]);
    expect(expected(mixed(sheet))).toEqual(["≥ 900"]);
    const rows = readActuals("indicatore;consuntivo\r\n1;5\r2;6\n3;7\r\n\r\r4;8");
    expect(rows.actuals.map(({ actual, line }) => [actual, line])).toEqual([
      ["5", 2],
      ["6", 3],
      ["7", 4],
      ["8", 7],
    ]);
  });

  it("are read alike with byte order marks, at the beginning and where files were put together", () => {
    expect(expected(`\ufeff${sheet}`)).toEqual(["≥ 900"]);
    const both = readSheets(`\ufeff${sheet}\ufeff${sheet.replace("2022_BL05", "2022_BL06")}`);
    expect(both.map(({ code }) => code)).toEqual(["2022_BL05", "2022_BL06"]);
    expect(both.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(measured(`\ufeff${actuals}`)).toEqual(["più di 900", "€ 5"]);
    expect(measured("\ufeffsep=,\nindicatore,consuntivo\n1,5\n")).toEqual(["5"]);
  });
});

import { describe, expect, it } from "vitest";
import { decodeSheet } from "../../src/sheet/index.js";

const text = "Città: 12 €";
const utf8 = [...new TextEncoder().encode(text)];
const utf16 = [...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]);
const swapped = utf16.map((_, index) => utf16[index ^ 1] ?? 0);

describe("decodeSheet", () => {
  it.each([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...utf8], "utf-8"],
    ["little-endian UTF-16", [0xff, 0xfe, ...utf16], "utf-16le"],
    ["big-endian UTF-16", [0xfe, 0xff, ...swapped], "utf-16be"],
    ["nothing", [], "utf-8"],
  ])("reads %s", (name, bytes, encoding) => {
    const said = name === "nothing" ? "" : text;
    expect(decodeSheet(new Uint8Array(bytes))).toEqual({ text: said, encoding, diagnostics: [] });
  });

  it("reads Windows-1252 where the bytes are no UTF-8, and says so", () => {
    const decoded = decodeSheet(new Uint8Array([0x43, 0x69, 0x74, 0x74, 0xe0, 0x20, 0x80]));
    expect(decoded.text).toBe("Città €");
    expect(decoded.diagnostics).toEqual([
      { code: "assumed-encoding", encoding: "windows-1252", severity: "info", line: null },
    ]);
  });

  it.each([
    ["a NUL byte", [0x41, 0x00, 0x42], "NUL"],
    ["a NUL in UTF-16", [0xff, 0xfe, 0x00, 0x00], "NUL"],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], "PDF"],
    ["a ZIP", [0x50, 0x4b, 0x03, 0x04], "ZIP"],
    ["an odd number of UTF-16 bytes", [0xff, 0xfe, 0x41], "utf-16le"],
  ])("refuses %s", (_, bytes, found) => {
    const decoded = decodeSheet(new Uint8Array(bytes));
    expect(decoded.text).toBe("");
    expect(decoded.encoding).toBeNull();
    expect(decoded.diagnostics).toEqual([{ code: "binary-content", found, severity: "error", line: null }]);
  });
});

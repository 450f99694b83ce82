import { report, type SheetDiagnostic } from "./sheet-diagnostic.js";

/** How a file says its text in bytes (codifica). */
export type SheetEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What the bytes say; `text` is empty and `encoding` null where they are no text. */
export interface DecodedSheet {
  readonly text: string;
  readonly encoding: SheetEncoding | null;
  readonly diagnostics: readonly SheetDiagnostic[];
}

/**
 * Reads the bytes of a file as text: UTF-8 or UTF-16 by their marks, else UTF-8, else Windows-1252 (reported as
 * `assumed-encoding`). Bytes that are no text are refused as `binary-content`. A byte order mark is not part of the text.
 *
 * @example
 * decodeSheet(new TextEncoder().encode("INDICATORI")).text // "INDICATORI"
 */
export function decodeSheet(bytes: Uint8Array): DecodedSheet {
  const marked = markOf(bytes);
  if (marked === null && bytes.includes(0)) return refused("NUL");
  const signature = signatureOf(bytes);
  if (signature !== null) return refused(signature);
  const encoding = marked ?? "utf-8";
  const text = decode(bytes, encoding);
  if (text !== null) return text.includes("\0") ? refused("NUL") : { text, encoding, diagnostics: [] };
  if (marked !== null && marked !== "utf-8") return refused(marked);
  const assumed = report({ code: "assumed-encoding", encoding: "windows-1252" }, null);
  return { text: decodeWindows1252(bytes), encoding: "windows-1252", diagnostics: [assumed] };
}

function markOf(bytes: Uint8Array): SheetEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

// A PDF or an office file may hold no NUL in a short sample, and would read as Windows-1252 nonsense.
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ["OLE", [0xd0, 0xcf, 0x11, 0xe0]],
];

function signatureOf(bytes: Uint8Array): string | null {
  const found = signatures.find(([, head]) => head.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}

// The bytes 0x80 to 0x9f; elsewhere Windows-1252 is Latin-1, which is all that Node 20 reads under that name.
const typographic = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const units = new DataView(new ArrayBuffer(2 * bytes.length));
  bytes.forEach((byte, index) => {
    units.setUint16(2 * index, byte < 0x80 || byte > 0x9f ? byte : typographic.charCodeAt(byte - 0x80), true);
  });
  return new TextDecoder("utf-16le").decode(units);
}

function decode(bytes: Uint8Array, encoding: SheetEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(found: string): DecodedSheet {
  return { text: "", encoding: null, diagnostics: [report({ code: "binary-content", found }, null)] };
}

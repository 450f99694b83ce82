import { describe, expect, it } from "vitest";
import { renderReport, scoreSheet } from "../../../src/sheet/index.js";
import { style } from "../../../src/sheet/report/style.js";
import { indicatorOf, phaseOf, sheetOf } from "../../builders/sheets.js";

const sheet = sheetOf({
  phases: [phaseOf("2022-06-30", "40"), phaseOf("2022-12-31", "60", "Altra fase")],
  indicators: [indicatorOf("> 80%"), indicatorOf("SI", "Altro")],
});
const scored = scoreSheet(sheet, [
  { indicator: 1, actual: "85%" },
  { phase: 1, end: "15/07/2022" },
]);
const page = renderReport(scored, { format: "html" });

const all = (pattern: RegExp, text = page) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

describe("the page of HTML", () => {
  it("says which language it is in", () => {
    expect(page).toContain('<html lang="it">');
    expect(renderReport(scored, { format: "html", locale: "en" })).toContain('<html lang="en">');
  });

  it("asks for nothing and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|\ssrc=|\shref=|@import|https?:/);
    expect(all(/url\(([^)]*)\)/g).every((target) => target.startsWith("#"))).toBe(true);
    expect(page).toContain("default-src 'none'");
  });

  it("has a caption and headings with their scope in every table", () => {
    const tables = all(/<table[^>]*>([\s\S]*?)<\/table>/g);
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table).toMatch(/^<caption>[^<]+<\/caption>/);
      for (const heading of all(/<th\b([^>]*)>/g, table)) expect(heading).toMatch(/scope="(?:col|row)"/);
    }
  });

  it("tells in words what its drawings show", () => {
    for (const drawing of all(/<svg class=([^>]*)>/g))
      expect(drawing).toMatch(/aria-label|aria-labelledby|aria-hidden/);
    expect(page).toMatch(/<title id="sheet-1-title">Diagramma di Gantt/);
    expect(page).toContain("Fase 1: prevista dal 01/01/2022 al 30/06/2022; fine effettiva 15/07/2022.");
    for (const target of all(/aria-labelledby="([^"]*)"/g)
      .join(" ")
      .split(" "))
      expect(page).toContain(`id="${target}"`);
  });

  it("uses every id once", () => {
    const ids = all(/\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is made for A4, with headings on every page and no row cut in two", () => {
    expect(style).toMatch(/@page \{ size: A4/);
    expect(style).toContain("display: table-header-group");
    expect(style).toMatch(/tbody \{ break-inside: avoid/);
  });

  it("draws a late end in a pattern beyond the plan", () => {
    expect(all(/(<rect class="plan" x=)/g)).toHaveLength(3);
    expect(page).toContain('fill="url(#sheet-1-late)"');
  });
});

describe("the colours", () => {
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(style)?.[1] ?? "";

  const luminance = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, place) => {
      const channel = Number.parseInt(hex.slice(1 + 2 * place, 3 + 2 * place), 16) / 255;
      return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
    }, 0);

  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(["ink", "soft", "met", "unmet", "open"])("of text can be read on white and on the wash: %s", (name) => {
    expect(contrast(colour(name), "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name), colour("wash"))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["met", "unmet", "open", "blue"])("of drawings stand out from the white: %s", (name) => {
    expect(contrast(colour(name), "#ffffff")).toBeGreaterThanOrEqual(3);
  });
});

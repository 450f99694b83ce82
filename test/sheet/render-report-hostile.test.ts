import { describe, expect, it } from "vitest";
import { renderReport, scoreSheet } from "../../src/sheet/index.js";
import { indicatorOf, phaseOf, sheetOf } from "../builders/sheets.js";

const attacks: readonly (readonly [string, string])[] = [
  ["a script", "<script>alert(1)</script>"],
  ["an attribute in double quotes", '"><img src=x onerror=alert(1)>'],
  ["an attribute in single quotes", "' onmouseover='alert(1)"],
  ["the end of a style", "</style></title></svg><svg onload=alert(1)>"],
  ["entities", "&lt;b&gt; &amp; &#x3c;"],
  ["a table", "| a | b |\n| --- | --- |"],
  ["links", "[link](javascript:alert(1)) ![img](http://example.org/x.png)"],
  ["blocks of Markdown", "# heading\n- list\n1. one\n> quote\n```\ncode\n```"],
  ["controls of a terminal", "\u001b[31mred\u001b[0m\u0007\u0000\u009b2J"],
  ["marks of direction", "\u202egnp.exe\u2066"],
  ["a style", "url(http://example.org)"],
  ["a very long word", "W".repeat(5000)],
];

const everywhere = (attack: string) => {
  const header = { directorate: attack, director: attack, classification: attack, service: attack, manager: attack };
  const sheet = sheetOf({
    code: attack,
    title: attack,
    header: { ...header, kind: attack, others: [{ label: attack, text: attack }] },
    phases: [phaseOf("2022-06-30", null, attack), phaseOf(attack, null, `${attack} b`)],
    indicators: [
      { ...indicatorOf(attack, attack), type: attack },
      indicatorOf(`"${attack}"`, `${attack} b`),
      indicatorOf("10", "c"),
    ],
    linkedObjectives: [{ code: attack, title: attack, revenue: null, expenditure: null, others: [], line: 1 }],
  });
  return scoreSheet(sheet, [
    { indicator: 1, actual: attack, date: attack, note: attack },
    { indicator: "c", actual: attack },
    { indicator: attack.slice(0, 40), actual: 1 },
    { phase: 1, end: attack, note: attack },
  ]);
};

/** The elements of a page that are opened and not closed again, or closed and not open. */
function unbalanced(page: string): readonly string[] {
  const open: string[] = [];
  const voids = new Set(["meta", "col", "!doctype"]);
  for (const [, close, name = "", , self] of page.matchAll(
    /<(\/?)([!a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|[^">])*?)(\/?)>/g,
  )) {
    if (close === "/") {
      if (open.pop() !== name) return [...open, `/${name}`];
    } else if (self !== "/" && !voids.has(name)) open.push(name);
  }
  return open;
}

describe("a report of a hostile sheet", () => {
  it.each(attacks)("is a well-formed page of HTML with the text as text: %s", (_, attack) => {
    const page = renderReport(everywhere(attack), { format: "html" });
    expect(unbalanced(page)).toEqual([]);
    expect(page).not.toMatch(/<(?:script|img|iframe|link|object)\b/i);
    expect(page).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+=/i);
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  it.each(attacks)("has tables in Markdown that no text breaks: %s", (_, attack) => {
    const report = renderReport(everywhere(attack), { format: "markdown" });
    const tables = report
      .trimEnd()
      .split("\n\n")
      .filter((block) => block.startsWith("| "));
    for (const table of tables) {
      const cells = table.split("\n").map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect(new Set(cells).size).toBe(1);
    }
    expect(report).not.toMatch(/<\w/);
    expect(report).not.toMatch(/(?<!\\)\]\(/);
    expect(report.split("\n").filter((line) => line.startsWith("#")).length).toBeLessThanOrEqual(5);
  });

  it.each(attacks)("drives no terminal and keeps to its width: %s", (_, attack) => {
    const report = renderReport(everywhere(attack), { format: "text" });
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    for (const line of report.split("\n")) expect([...line].length).toBeLessThanOrEqual(100);
  });
});

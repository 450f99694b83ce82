import { describe, expect, it } from "vitest";
import { calendarScale } from "../../../src/sheet/report/calendar-scale.js";
import { escapeHtml, escapeMarkdown, plain } from "../../../src/sheet/report/escape.js";
import { html } from "../../../src/sheet/report/markup.js";
import { labelled, wrap } from "../../../src/sheet/report/wrap.js";
import { dayOf } from "../../../src/value/day.js";

describe("escape", () => {
  it("turns what is no text into a space", () => {
    expect(plain(" a\r\n\tb\u0000\u001bc \u202ed ")).toBe("a b c d");
  });

  it("keeps the marks of HTML from being any", () => {
    expect(escapeHtml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
  });

  it("keeps the marks of Markdown from being any, and figures as they are", () => {
    expect(escapeMarkdown("a|b *c* _d_ `e` [f](g) <h> \\")).toBe(
      "a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g) &lt;h&gt; \\\\",
    );
    expect(escapeMarkdown("# a")).toBe("\\# a");
    expect(escapeMarkdown("12. a")).toBe("12\\. a");
    expect(escapeMarkdown("108.57% + 3")).toBe("108.57% + 3");
  });
});

describe("html", () => {
  it("escapes text and leaves markup", () => {
    expect(html`<p>${"<b>"}${html`<i>${1}</i>`}${[html`x`, html`y`]}${null}</p>`.markup).toBe(
      "<p>&lt;b&gt;<i>1</i>xy</p>",
    );
  });
});

describe("wrap", () => {
  it("breaks at spaces, and within a word that is too wide", () => {
    expect(wrap("uno due tre", 7)).toEqual(["uno due", "tre"]);
    expect(wrap("a abcdefgh b", 3)).toEqual(["a", "abc", "def", "gh", "b"]);
    expect(wrap("", 5)).toEqual([""]);
  });

  it("puts a label beside the first line", () => {
    expect(labelled("Esito", "uno due tre", 1, 6, 14)).toBe(" Esito uno due\n       tre");
  });
});

describe("calendarScale", () => {
  it("has a mark for every month of a year", () => {
    const scale = calendarScale([dayOf(2022, 1, 10), dayOf(2022, 12, 31)]);
    expect(scale?.ticks.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(scale?.place(dayOf(2022, 1, 1))).toBe(0);
    expect(scale?.place(dayOf(2023, 1, 1))).toBe(1);
  });

  it("takes wider steps for longer plans, and years for the longest", () => {
    const months = (to: number) => calendarScale([dayOf(2020, 2, 1), dayOf(to, 2, 1)])?.ticks.map(({ month }) => month);
    expect(months(2022)).toEqual([1, 4, 7, 10, 1, 4, 7, 10, 1]);
    expect(months(2060)?.every((month) => month === null)).toBe(true);
    const all = calendarScale([dayOf(1, 1, 1), dayOf(9999, 12, 31)])?.ticks.map(({ year }) => year);
    expect(all).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]);
    for (const to of [2021, 2025, 2030, 2100, 2999, 9999]) expect(months(to)?.length).toBeLessThanOrEqual(21);
  });

  it("is none without days", () => {
    expect(calendarScale([])).toBeNull();
  });
});

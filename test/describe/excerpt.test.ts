import { describe, expect, it } from "vitest";
import { excerpt } from "../../src/describe/excerpt.js";
import { quickest } from "../builders/quickest.js";

describe("an excerpt", () => {
  it("shows the text with carets under the span", () => {
    expect(excerpt("Anno 2017: >= 80%%", { start: 17, end: 18 })).toBe("  Anno 2017: >= 80%%\n                   ^");
    expect(excerpt("> 80%", { start: 2, end: 5 })).toBe("  > 80%\n    ^^^");
  });

  it("shows one caret for an empty span, also past the end", () => {
    expect(excerpt("5 >=", { start: 4, end: 4 })).toBe("  5 >=\n      ^");
    expect(excerpt("5 >=", { start: 99, end: 120 })).toBe("  5 >=\n      ^");
  });

  it("shows only the line where the span begins", () => {
    expect(excerpt("uno\ndue %%\r\ntre", { start: 9, end: 10 })).toBe("  due %%\n       ^");
    expect(excerpt("uno\ndue", { start: 1, end: 6 })).toBe("  uno\n   ^^");
  });

  it("shows a tab and any control character as one space", () => {
    expect(excerpt("a\t@\u0007b", { start: 2, end: 3 })).toBe("  a @ b\n    ^");
  });

  it("counts wide characters twice and marks that join the one before not at all", () => {
    expect(excerpt("目標 @", { start: 3, end: 4 })).toBe("  目標 @\n       ^");
    expect(excerpt("perche\u0301 @", { start: 8, end: 9 })).toBe("  perche\u0301 @\n         ^");
    expect(excerpt("a\u200b\u202e @", { start: 4, end: 5 })).toBe("  a @\n    ^");
  });

  it("never parts a character in two", () => {
    expect(excerpt(`${"😀".repeat(60)}@`, { start: 120, end: 121 })).toBe(
      `  …${"😀".repeat(18)}@\n   ${" ".repeat(36)}^`,
    );
  });

  it("cuts a long line around the span", () => {
    const shown = excerpt(`${"x".repeat(500)}@${"y".repeat(500)}`, { start: 500, end: 501 }) ?? "";
    const [line = "", caret = ""] = shown.split("\n");
    expect(line).toBe(`  …${"x".repeat(36)}@${"y".repeat(35)}…`);
    expect(line.charAt(caret.indexOf("^"))).toBe("@");
  });

  it("cuts a long span", () => {
    const [line = "", carets = ""] = (excerpt("x".repeat(500), { start: 0, end: 500 }) ?? "").split("\n");
    expect(line).toBe(`  ${"x".repeat(72)}…`);
    expect(carets).toBe(`  ${"^".repeat(72)}`);
  });

  it("has nothing to show of a blank text", () => {
    expect(excerpt("", { start: 0, end: 0 })).toBeNull();
    expect(excerpt(" \t ", { start: 0, end: 3 })).toBeNull();
  });

  it("takes the same time however long the text is", () => {
    const text = "x".repeat(5_000_000);
    expect(quickest(() => excerpt(text, { start: 2_500_000, end: 5_000_000 }))).toBeLessThan(50);
  });
});

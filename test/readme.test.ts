import { readFileSync } from "node:fs";
import { expect, describe as group, test } from "vitest";
import * as traguardo from "../src/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** Every line of the README that shows a call and its result. */
const calls = readme
  .split("\n")
  .map((line) => /^(\w+\(.*) \/\/ (.+)$/.exec(line))
  .flatMap((match) => (match === null ? [] : [{ call: match[1] ?? "", result: match[2] ?? "" }]));

const names = Object.keys(traguardo);
const run = (code: string): unknown => new Function(...names, `return (${code});`)(...Object.values(traguardo));

group("the README", () => {
  test.each(calls)("tells the truth about $call", ({ call, result }) => {
    const value = run(call);
    const shown = typeof value === "object" && value !== null ? Number(value) : value;
    expect(shown).toEqual(run(result));
  });

  test("shows the message of the text it says is refused", () => {
    const refused = /`(parse\([^`]*\))` throws:\n\n```\n([\s\S]*?)\n```/.exec(readme);
    expect(() => run(refused?.[1] ?? "")).toThrow(refused?.[2] ?? "no such place");
  });

  test("has calls to check", () => {
    expect(calls.length).toBeGreaterThan(12);
  });
});

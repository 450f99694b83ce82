import { describe, expect, it } from "vitest";
import { expand } from "../../grammar/notation.js";

describe("a form", () => {
  it.each([
    ["almeno", ["almeno"]],
    ["(maggiore|superiore) di", ["maggiore di", "superiore di"]],
    ["al massimo [di]", ["al massimo di", "al massimo"]],
    ["[un ]massimo", ["un massimo", "massimo"]],
    ["(a|b) [c|d]", ["a c", "a d", "a", "b c", "b d", "b"]],
    ["(a [b]|c)", ["a b", "a", "c"]],
    ["[a [b]]", ["a b", "a", ""]],
    ["[a] [a]", ["a a", "a", ""]],
    ["", [""]],
  ])("%s stands for its phrases", (form, phrases) => {
    expect(expand(form)).toEqual(phrases);
  });
});

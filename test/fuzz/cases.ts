import fc from "fast-check";
import { evaluate } from "../../src/evaluate.js";
import type { LocaleName } from "../../src/options.js";
import { safeParse } from "../../src/parse.js";
import { isSameTree } from "../../src/print/same.js";
import { print } from "../../src/print.js";
import { anyText } from "../arbitraries/texts.js";
import { nodesOf } from "../properties/nodes.js";

/** A text to be read, and one to be held against it. */
export interface Case {
  readonly text: string;
  readonly actual: string;
  readonly locale: LocaleName;
}

/** Cases from a seed: the same seed gives the same cases. */
export function cases(seed: number, count: number): Case[] {
  const one = fc
    .constantFrom<LocaleName>("it", "en")
    .chain((locale) => fc.record({ text: anyText(locale), actual: anyText(locale), locale: fc.constant(locale) }));
  return fc.sample(one, { seed, numRuns: count });
}

/** The laws that a case breaks. */
export function violationsOf({ text, actual, locale }: Case): string[] {
  try {
    return [...misreadings(text, locale), ...misjudgements(text, actual, locale)];
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack : String(error)}`];
  }
}

function misreadings(text: string, locale: LocaleName): string[] {
  const result = safeParse(text, { locale });
  const problems = result.diagnostics
    .filter(({ span }) => !(span.start >= 0 && span.start <= span.end && span.end <= text.length))
    .map(({ code }) => `${code} lies outside the text`);
  if (!result.ok) {
    const told = result.diagnostics.some(({ severity }) => severity === "error");
    return told ? problems : [...problems, "is refused without an error"];
  }
  for (const { node, parent } of nodesOf(result.expectation)) {
    const inside = parent === null || (parent.span.start <= node.span.start && node.span.end <= parent.span.end);
    if (!inside) problems.push(`${node.name} leaves its ${parent.name}`);
  }
  return problems;
}

function misjudgements(text: string, actual: string, locale: LocaleName): string[] {
  const missing = evaluate(text, null, { locale, year: 2020 });
  const { verdict, diagnostics, score, status } = evaluate(text, actual, { locale, year: 2020 });
  return [
    ...(missing.verdict === "undecided" ? [] : ["is decided without a measurement"]),
    ...(verdict === "undecided" && diagnostics.length === 0 ? ["is undecided without a reason"] : []),
    ...((score === null) === (status !== "scored") ? [] : [`has the status ${status} and the score ${score}`]),
  ];
}

/** Whether the canonical text of a case that is read is read back as the same tree; texts that are refused are. */
export function isReadBack({ text, locale }: Case): boolean {
  const result = safeParse(text, { locale });
  if (!result.ok) return true;
  const again = safeParse(print(result.expectation, { locale }), { locale, maxLength: Number.MAX_SAFE_INTEGER });
  return again.ok && isSameTree(again.expectation, result.expectation);
}

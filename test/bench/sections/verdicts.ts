import { targets } from "../../corpus/plan.js";
import type { Figure } from "../figure.js";
import { library } from "../library.js";
import { type Case, nanosecondsOf, type Pace, timesAsLong, timeTogether } from "../measure.js";

const year = 2021;

/** From a text that was read before to its verdict, and the parts of that way. */
export function measureVerdicts(pace: Pace): Figure[] {
  const rows = targets.flatMap(([text, met, unmet]) => [[text, met] as const, [text, unmet] as const]);
  const evaluator = library.createEvaluator({ year });
  const remembered = caseOf("remembered text to verdict", rows, ([text, actual]) => {
    evaluator.evaluate(text, actual);
  });
  const afresh = caseOf("text read afresh to verdict", rows, ([text, actual]) => {
    library.evaluate(text, actual, { year });
  });
  const parsed = caseOf("uncached parse", rows, ([text]) => {
    library.safeParse(text);
  });
  const compiled = compiledCases();
  const [own, fresh, parse, ...rest] = timeTogether([remembered, afresh, parsed, ...compiled], pace);
  if (own === undefined || fresh === undefined || parse === undefined) return [];
  const section = "text to verdict";
  return [
    { section, name: own.name, value: nanosecondsOf(own), unit: "ns" },
    { section, name: fresh.name, value: nanosecondsOf(fresh), unit: "ns" },
    {
      section,
      name: "faster for being remembered",
      value: timesAsLong(fresh, own),
      unit: "times",
      goal: { least: 20 },
    },
    { section, name: "as fast as an uncached parse alone", value: timesAsLong(parse, own), unit: "times" },
    ...rest.map(
      (timing): Figure => ({
        section: "compiled target to verdict",
        name: timing.name,
        value: nanosecondsOf(timing),
        unit: "ns",
      }),
    ),
  ];
}

/** Targets by what is worked out, each with actuals as text and, where a program has them, as values. */
function compiledCases(): Case[] {
  const kinds: readonly (readonly [name: string, target: string, actuals: readonly (string | number)[]])[] = [
    ["integers, text", "almeno 120", ["119", "120", "1.121"]],
    ["integers, values", "almeno 120", [119, 120, 1121]],
    ["decimals, text", "> 80,5%", ["80,5%", "80,51%", "92,75%"]],
    ["ratios, text", "250/75", ["240/80", "250/75", "260/71"]],
    ["dates, text", "entro il 15/07/2021", ["14/07/2021", "15/07/2021", "02/10/2021"]],
  ];
  return kinds.map(([name, target, actuals]) => {
    const { evaluate } = library.compile(target, { year });
    return caseOf(name, actuals, (actual) => {
      evaluate(actual);
    });
  });
}

function caseOf<Item>(name: string, items: readonly Item[], work: (item: Item) => void): Case {
  const run = () => {
    for (const item of items) work(item);
  };
  return { name, items: items.length, run };
}

// Targets as the conditions of a rules engine: npx tsx examples/rules-engine.ts
//
// A rule is written by the office, in its own words; the engine only asks the library whether the condition is met. It
// has three answers, so a rule has three branches: what cannot be decided is handed to a person, never guessed.
import { type CompiledTarget, compile, explain, type MeasurementInput, type Verdict } from "../src/index.js";

interface Rule {
  readonly fact: string;
  readonly condition: string;
  readonly actions: Readonly<Record<Verdict, string>>;
}

const rules: readonly Rule[] = [
  {
    fact: "Tempo medio di pagamento",
    condition: "entro 30 giorni",
    actions: { met: "pay the bonus", unmet: "cut the bonus by 30%", undecided: "ask the accounts office" },
  },
  {
    fact: "Domande prese in carico/domande pervenute",
    condition: "≥ 90%",
    actions: { met: "renew the service", unmet: "plan a second desk", undecided: "ask the front office" },
  },
  {
    fact: "Pubblicazione della graduatoria",
    condition: "entro il 15 luglio",
    actions: { met: "open the enrolment", unmet: "tell the families", undecided: "ask the schools office" },
  },
];

interface Prepared extends Rule {
  readonly target: CompiledTarget;
}

/** Every condition is read once, when the rules are loaded; one that cannot be read is refused there and then. */
function load(written: readonly Rule[], year: number): readonly Prepared[] {
  return written.map((rule) => {
    const target = compile(rule.condition, { year, indicator: rule.fact });
    if (target.expectation === null) throw new TypeError(`the condition of "${rule.fact}" cannot be read`);
    return { ...rule, target };
  });
}

function run(prepared: readonly Prepared[], facts: ReadonlyMap<string, MeasurementInput>): void {
  for (const { fact, target, actions } of prepared) {
    const evaluation = target.evaluate(facts.get(fact));
    console.log(`${fact}\n  ${explain(evaluation, { locale: "en" })}\n  => ${actions[evaluation.verdict]}\n`);
  }
}

run(
  load(rules, 2022),
  new Map<string, MeasurementInput>([
    ["Tempo medio di pagamento", "34,5 giorni"],
    ["Domande prese in carico/domande pervenute", { numerator: 466, denominator: 480 }],
    ["Pubblicazione della graduatoria", "a luglio inoltrato"],
  ]),
);

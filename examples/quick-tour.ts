// The library in ten calls: npx tsx examples/quick-tour.ts
import { describe, evaluate, explain, parse, print, rollUp, safeParse } from "../src/index.js";

const show = (call: string, result: unknown) => console.log(`${call}\n    ${`${result}`.replaceAll("\n", "\n    ")}\n`);

const plenty = evaluate("> 80%", "85%");
show('evaluate("> 80%", "85%")', `${plenty.verdict}, score ${plenty.score}`);

const late = evaluate("entro il 30 Giugno", "12/07/2017", { year: 2017 });
show('evaluate("entro il 30 Giugno", "12/07/2017", { year: 2017 })', `${late.verdict}, ${late.gap} days`);

const ratio = evaluate("250/75", "240/80");
show('evaluate("250/75", "240/80")', `${ratio.verdict}, attainment ${ratio.attainment}`);

const missing = evaluate("=>4", null);
show('evaluate("=>4", null)', `${missing.verdict}: ${missing.status}`);

const wait = evaluate("12 minuti", "15 minuti", { indicator: "Tempo medio di attesa" });
show(
  'evaluate("12 minuti", "15 minuti", { indicator: "Tempo medio di attesa" })',
  `${wait.verdict}, ${wait.gap} minutes`,
);

show("explain(it)", explain(wait, { locale: "en" }));

show('print(parse("non meno dell\'80 per cento"))', print(parse("non meno dell'80 per cento")));

show('print(parse("entro il 15.7.20"), { locale: "en" })', print(parse("entro il 15.7.20"), { locale: "en" }));

const unreadable = safeParse("Anno 2017: >=");
for (const diagnostic of unreadable.diagnostics) {
  show('safeParse("Anno 2017: >=")', describe(diagnostic, { locale: "en", text: "Anno 2017: >=" }));
}

const objective = rollUp([
  { ...ratio, weight: 60 },
  { ...missing, weight: 40 },
]);
const [least, most] = objective.interval ?? [];
show("rollUp([{ ...ratio, weight: 60 }, { ...missing, weight: 40 }])", `${objective.status}: ${least} to ${most}`);

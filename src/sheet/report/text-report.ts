import type { ReportWords } from "../locale/report-words.js";
import { signs } from "./outcome.js";
import type { IndicatorView, LinkView, Outcome, PartView, PhaseView, Remark, ReportView } from "./view.js";
import { labelled, wrap } from "./wrap.js";

const width = 100;
const column = 18;

/** A report as text for a terminal: a block of labelled lines for every target. */
export function textReport(views: readonly ReportView[], words: ReportWords): string {
  return `${views.map((view) => sheetText(view, words)).join(`\n\n${"═".repeat(width)}\n\n`)}\n`;
}

function sheetText(view: ReportView, words: ReportWords): string {
  const { summary, remarks, parts, phases, indicators, links } = view;
  const head = [
    ...wrap(view.heading, width),
    ...wrap(view.title, width),
    "",
    ...view.facts.map(({ label, text }) => labelled(label, text, 0, column, width)),
    labelled(words.score, `${summary.score} (${words.coverage.toLowerCase()} ${summary.coverage})`, 0, column, width),
    labelled(words.outcome, outcomeText(summary.outcome), 0, column, width),
    ...parts.map((part) => partText(part, words)),
  ];
  const blocks = [
    section(
      words.remarks,
      remarks.map((remark) => remarkText(remark, 0)),
    ),
    section(
      words.blocks.phases,
      phases.map((phase) => phaseText(phase, words)),
      "\n\n",
    ),
    section(
      words.blocks.indicators,
      indicators.map((indicator) => indicatorText(indicator, words)),
      "\n\n",
    ),
    section(
      view.linksTitle,
      links.map((link) => linkText(link, words)),
    ),
  ];
  return [head.join("\n"), ...blocks.filter((block) => block !== "")].join("\n\n");
}

function section(title: string, items: readonly string[], gap = "\n"): string {
  return items.length === 0 ? "" : `${title.toUpperCase()}\n${"─".repeat(width)}\n${items.join(gap)}`;
}

function outcomeText({ mark, text }: Outcome): string {
  return `${signs[mark]} ${text}`;
}

function partText({ name, share, score, outcome }: PartView, words: ReportWords): string {
  const weighed = share === null ? name : `${name} (${words.share.toLowerCase()} ${share})`;
  return labelled("", `${weighed}: ${score}, ${outcomeText(outcome)}`, 0, column, width);
}

function remarkText({ label, text }: Remark, indent: number): string {
  return labelled(label, text, indent, column, width);
}

/** A number beside a description, and labelled lines below it; those without a text are left out. */
function block(
  number: number,
  description: string,
  lines: readonly (readonly [string, string | null])[],
  remarks: readonly Remark[],
): string {
  return [
    labelled(`${number}`, description, 0, 4, width),
    ...lines.flatMap(([label, text]) => (text === null ? [] : [labelled(label, text, 4, column, width)])),
    ...remarks.map((remark) => remarkText(remark, 4)),
  ].join("\n");
}

function phaseText(phase: PhaseView, words: ReportWords): string {
  const { weight, start, end, actualEnd, completion, note, outcome, score } = phase;
  return block(
    phase.number,
    phase.description,
    [
      [words.weight, weight],
      [words.planned, `${start ?? words.none} – ${end ?? words.none}`],
      [words.actualEnd, actualEnd],
      [words.completion, completion],
      [words.note, note],
      [words.outcome, joined([outcomeText(outcome), scoreText(score, words)])],
      [words.reason, phase.reason],
    ],
    phase.remarks,
  );
}

function indicatorText(indicator: IndicatorView, words: ReportWords): string {
  const { details, reading, kind, outcome, attainment, score } = indicator;
  const readAs = reading === null ? null : `${words.readAs} ${reading}`;
  return block(
    indicator.number,
    details.length === 0 ? indicator.description : `${indicator.description} [${details.join(" · ")}]`,
    [
      [words.expected, joined([indicator.expected, readAs, kind])],
      [words.actual, joined([indicator.actual, indicator.note])],
      [words.outcome, joined([outcomeText(outcome), attainment?.description ?? null, scoreText(score, words)])],
      [words.reason, indicator.reason],
    ],
    indicator.remarks,
  );
}

function linkText({ number, name, weight, score, outcome }: LinkView, words: ReportWords): string {
  const weighed = weight === null ? null : `${words.weight.toLowerCase()} ${weight}`;
  return labelled(`${number}`, joined([name, weighed, score, outcomeText(outcome)]), 0, 4, width);
}

function scoreText(score: string | null, words: ReportWords): string | null {
  return score === null ? null : `${words.score.toLowerCase()} ${score}`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" · ");
}

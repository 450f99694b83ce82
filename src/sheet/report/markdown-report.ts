import type { ReportWords } from "../locale/report-words.js";
import { escapeMarkdown as text } from "./escape.js";
import { signs } from "./outcome.js";
import type { IndicatorView, LinkView, Outcome, PartView, PhaseView, Remark, ReportView } from "./view.js";

/** A report as Markdown, with tables as GitHub reads them. */
export function markdownReport(views: readonly ReportView[], words: ReportWords): string {
  return `${views.map((view) => sheetMarkdown(view, words)).join("\n\n---\n\n")}\n`;
}

function sheetMarkdown(view: ReportView, words: ReportWords): string {
  const { summary, parts, remarks, phases, indicators, links } = view;
  const { score, coverage, outcome } = summary;
  const result = `${words.score} **${text(score)}** · ${outcomeMarkdown(outcome)} · ${words.coverage.toLowerCase()} ${text(coverage)}`;
  return [
    `# ${text(`${view.heading}: ${view.title}`)}`,
    view.facts.map(({ label, text: fact }) => `- ${text(label)}: ${text(fact)}`).join("\n"),
    result,
    partsTable(parts, words),
    section(words.remarks, list(remarks)),
    section(words.blocks.phases, phasesTable(phases, words)),
    section(words.blocks.indicators, indicatorsTable(indicators, words)),
    section(view.linksTitle, linksTable(links, words)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function outcomeMarkdown({ mark, text: words }: Outcome): string {
  return `${signs[mark]} ${text(words)}`;
}

function list(remarks: readonly Remark[]): string {
  return remarks.map((remark) => `- **${remark.label}:** ${text(remark.text)}`).join("\n");
}

/** Cells are Markdown already. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function partsTable(parts: readonly PartView[], words: ReportWords): string {
  return table(
    [words.part, words.share, words.score, words.coverage, words.outcome],
    parts.map(({ name, share, score, coverage, outcome }) => [
      name,
      text(share ?? words.none),
      text(score),
      text(coverage),
      outcomeMarkdown(outcome),
    ]),
  );
}

/** Below a table, the reasons by number, each with its remarks. */
function reasons(items: readonly (PhaseView | IndicatorView)[]): string {
  return items
    .map(({ number, reason, remarks }) =>
      [`${number}. ${text(reason)}`, ...remarks.map((remark) => `   - **${remark.label}:** ${text(remark.text)}`)].join(
        "\n",
      ),
    )
    .join("\n");
}

function phasesTable(phases: readonly PhaseView[], words: ReportWords): string {
  if (phases.length === 0) return "";
  const rows = phases.map((phase) => [
    `${phase.number}`,
    text([phase.description, phase.note].filter((part) => part !== null).join(" · ")),
    text(phase.weight ?? words.none),
    text(phase.start ?? words.none),
    text(phase.end ?? words.none),
    text([phase.actualEnd, phase.completion].filter((part) => part !== null).join(" · ") || words.none),
    outcomeMarkdown(phase.outcome),
    text(phase.score ?? words.none),
  ]);
  const { number, phase, weight, plannedStart, plannedEnd, actualEnd, outcome, score } = words;
  return `${table([number, phase, weight, plannedStart, plannedEnd, actualEnd, outcome, score], rows)}\n\n${reasons(phases)}`;
}

function indicatorsTable(indicators: readonly IndicatorView[], words: ReportWords): string {
  if (indicators.length === 0) return "";
  const rows = indicators.map((indicator) => [
    `${indicator.number}`,
    text([indicator.description, ...indicator.details].join(" · ")),
    text(indicator.expected),
    text(indicator.reading ?? indicator.expected),
    text([indicator.actual, indicator.note].filter((part) => part !== null).join(" · ")),
    text(indicator.attainment?.text ?? words.none),
    outcomeMarkdown(indicator.outcome),
    text(indicator.score ?? words.none),
  ]);
  const { number, indicator, expected, readAs, actual, attainment, outcome, score } = words;
  const headings = [number, indicator, expected, readAs, actual, attainment, outcome, score];
  return `${table(headings, rows)}\n\n${reasons(indicators)}`;
}

function linksTable(links: readonly LinkView[], words: ReportWords): string {
  return table(
    [words.number, words.objectiveName, words.weight, words.score, words.outcome],
    links.map(({ number, name, weight, score, outcome }) => [
      `${number}`,
      text(name),
      text(weight ?? words.none),
      text(score),
      outcomeMarkdown(outcome),
    ]),
  );
}

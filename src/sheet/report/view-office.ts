import type { WeighedSheet } from "../score/scored.js";
import type { ScoredOffice } from "../score-office.js";
import { plain } from "./escape.js";
import { writeWeight } from "./figures.js";
import { remarkOfRollUp, scoringRemarks } from "./remarks.js";
import type { ReportContext } from "./report-context.js";
import type { LinkView, ReportView } from "./view.js";
import { summaryOf, titleOf } from "./view-sheet.js";

/** What a report shows of an office: its score and those of its objectives, each of which has its own pages. */
export function viewOffice(office: ScoredOffice, context: ReportContext): ReportView {
  const { words, name } = context;
  return {
    language: name,
    heading: words.office,
    title: nameOfOffice(office.objectives) ?? words.objectives,
    facts: [],
    summary: summaryOf(office, context),
    parts: [],
    phases: [],
    indicators: [],
    links: office.objectives.map((objective, place) => viewObjective(objective, place + 1, context)),
    linksTitle: words.objectives,
    remarks: [
      ...scoringRemarks(office.remarks, () => true, context),
      ...office.diagnostics
        .filter(({ code }) => code !== "member-unavailable")
        .map((diagnostic) => remarkOfRollUp(words.objectives, diagnostic, context)),
    ],
  };
}

/** The directorate, if it is the same for every objective. */
function nameOfOffice(objectives: readonly WeighedSheet[]): string | null {
  const names = new Set(objectives.map(({ sheet }) => plain(sheet.header.directorate ?? "")));
  const [name, ...others] = names;
  return name === undefined || others.length > 0 ? null : name || null;
}

function viewObjective(objective: WeighedSheet, number: number, context: ReportContext): LinkView {
  const { words, locale } = context;
  const { score, outcome } = summaryOf(objective, context);
  const code = plain(objective.sheet.code ?? "");
  const title = titleOf(objective.sheet, words);
  const name = code === "" ? title : `${code} · ${title}`;
  return { number, name, weight: writeWeight(objective.weight, locale), score, outcome };
}

import type { ReportWords } from "../report-words.js";

/** English: what a report says. */
export const report: ReportWords = {
  language: "en",
  objective: (code) => (code === null ? "Objective sheet" : `Objective sheet ${code}`),
  office: "Office",
  untitled: "Objective without a title",
  year: "Year",
  asOf: "As of",
  header: {
    directorate: "Directorate",
    director: "Director",
    classification: "Classification",
    service: "Service",
    manager: "Manager",
    kind: "Kind",
  },

  score: "Score",
  coverage: "Coverage",
  between: (least, most) => `between ${least} and ${most}`,
  unscored: "not scored",
  noScore: "not known yet",
  blocks: { phases: "Phases", indicators: "Indicators", linked: "Linked objectives" },
  captions: {
    phases: "Planned and actual end of every phase, with the reason of the outcome",
    indicators: "Target and actual of every indicator, with the reason of the outcome and what was assumed",
    linked: "Scores of the objectives that make up the whole",
  },
  parts: "Score by part",
  part: "Part",
  share: "Share",
  objectives: "Objectives",

  phase: "Phase",
  indicator: "Indicator",
  objectiveName: "Objective",
  number: "No.",
  weight: "Weight",
  planned: "Planned",
  plannedStart: "Planned start",
  plannedEnd: "Planned end",
  actualEnd: "Actual end",
  completion: "Completion",
  note: "Note",
  expected: "Target",
  readAs: "read as",
  actual: "Actual",
  attainment: "Attainment",
  outcome: "Outcome",
  reason: "Reason",
  required: "required",
  remarks: "Remarks",
  none: "—",

  verdicts: { met: "met", unmet: "not met", undecided: "undecided" },
  statuses: {
    scored: "scored",
    pending: "not due yet",
    missing: "measurement missing",
    "not-assessable": "not assessable",
    neutralised: "neutralised",
    informational: "no target set",
    invalid: "data to be corrected",
    incomplete: "incomplete",
  },
  severities: { error: "Error", warning: "Warning", info: "Note" },
  kinds: {
    comparison: "comparison",
    range: "range",
    deadline: "deadline",
    period: "period",
    answer: "yes or no",
    change: "change",
    bands: "bands",
    schedule: "values by year",
    "all-of": "all conditions",
    "any-of": "any condition",
    deliverable: "deliverable",
    unspecified: "not defined",
  },

  gantt: {
    title: "Gantt chart of the phases",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    planned: "planned",
    done: "done",
    late: "after the planned end",
    ended: "actual end",
    phase: (number, start, end, actual) =>
      `Phase ${number}: planned ${span(start, end)}; ${actual === null ? "no actual end given" : `actual end ${actual}`}.`,
    nothing: "No phase has dates to draw.",
  },
  attainmentOf: (share) => `attainment ${share}`,
  footer: "Made with traguardo. What is missing or doubtful is told beside each value.",
};

function span(start: string | null, end: string | null): string {
  if (start === null) return end === null ? "without dates" : `by ${end}`;
  return end === null ? `from ${start}` : `from ${start} to ${end}`;
}

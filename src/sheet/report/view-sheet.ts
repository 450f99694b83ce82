import { writeShare } from "../../explain/figures.js";
import type { Locale } from "../../locale/locale.js";
import type { RollUp } from "../../score/roll-up.js";
import { Decimal } from "../../value/decimal.js";
import { describeSheetDiagnostic } from "../describe-sheet-diagnostic.js";
import type { ReportWords } from "../locale/report-words.js";
import type { ScoredSheet, Split } from "../score/scored.js";
import type { BlockName } from "../score/scoring-diagnostic.js";
import type { Sheet, SheetReading } from "../sheet.js";
import { plain } from "./escape.js";
import { writeIso, writeScore, writeWeight } from "./figures.js";
import { outcomeOf } from "./outcome.js";
import { remarkOf, remarkOfRollUp, rowOf, scoringRemarks } from "./remarks.js";
import type { ReportContext } from "./report-context.js";
import type { Fact, LinkView, PartView, Remark, ReportView, SummaryView } from "./view.js";
import { viewIndicator } from "./view-indicator.js";
import { viewPhase } from "./view-phase.js";

/** What a report shows of a scored sheet. */
export function viewSheet(scored: ScoredSheet, context: ReportContext): ReportView {
  const { sheet, diagnostics } = scored;
  const { words } = context;
  return {
    language: context.name,
    heading: words.objective(sheet.code === null ? null : plain(sheet.code)),
    title: titleOf(sheet, words),
    facts: factsOf(scored, context),
    summary: summaryOf(scored, context),
    parts: partsOf(scored, context),
    phases: scored.phases.map((phase) => viewPhase(phase, diagnostics, context)),
    indicators: scored.indicators.map((indicator) => viewIndicator(indicator, diagnostics, context)),
    links: scored.linked.map((link) => viewLink(link, context)),
    linksTitle: words.blocks.linked,
    remarks: remarksOfSheet(scored, context),
  };
}

/** The title of an objective; one without is told by the service that answers for it. */
export function titleOf({ title, header }: Sheet, words: ReportWords): string {
  const service = plain(header.service ?? header.directorate ?? "");
  return plain(title ?? "") || (service === "" ? words.untitled : `${words.untitled} (${service})`);
}

function factsOf({ sheet: { header }, year, asOf }: ScoredSheet, { words }: ReportContext): readonly Fact[] {
  const { others, ...offices } = header;
  const facts = [
    { label: words.year, text: year === null ? "" : `${year}` },
    { label: words.asOf, text: asOf === null ? "" : writeIso(asOf) },
    ...(["directorate", "director", "service", "manager", "classification", "kind"] as const).map((field) => ({
      label: words.header[field],
      text: plain(offices[field] ?? ""),
    })),
    ...others.map(({ label, text }) => ({ label: plain(label), text: plain(text) })),
  ];
  return facts.filter(({ text }) => text !== "");
}

/** The score of a sheet, a part or an office in words. */
export function summaryOf(rolled: Omit<RollUp, "diagnostics">, { words, locale }: ReportContext): SummaryView {
  const { score, interval, coverage } = rolled;
  const bounds = interval === null ? words.noScore : between(interval, words, locale);
  return {
    score: writeScore(score, locale) ?? bounds,
    bounds: interval,
    outcome: outcomeOf(rolled, words),
    coverage: writeShare(coverage, locale),
  };
}

function between([least, most]: NonNullable<RollUp["interval"]>, words: ReportWords, locale: Locale): string {
  return words.between(writeShare(least, locale), writeShare(most, locale));
}

function partsOf({ blocks, split }: ScoredSheet, context: ReportContext): readonly PartView[] {
  const present = (["phases", "indicators", "linked"] as const).flatMap((name) => {
    const block = blocks[name];
    return block === null ? [] : [{ name, block }];
  });
  if (present.length < 2) return [];
  return present.map(({ name, block }) => {
    const { score, outcome, coverage } = summaryOf(block, context);
    return { name: context.words.blocks[name], share: shareOf(name, split, context), score, outcome, coverage };
  });
}

function shareOf(name: BlockName, split: Split | null, { locale }: ReportContext): string | null {
  if (split === null) return null;
  const whole = Object.values(split).reduce((sum, share) => sum.plus(share), new Decimal(0));
  return writeScore(new Decimal(split[name] ?? 0).div(whole), locale);
}

function viewLink({ number, objective, scored }: ScoredSheet["linked"][number], context: ReportContext): LinkView {
  const { words, locale } = context;
  const { code, title } = objective;
  const name =
    [code ?? "", title]
      .map(plain)
      .filter((part) => part !== "")
      .join(" · ") || words.none;
  if (scored === null) {
    return { number, name, weight: null, score: words.none, outcome: { mark: "undecided", text: words.unscored } };
  }
  const { score, outcome } = summaryOf(scored, context);
  return { number, name, weight: writeWeight(scored.weight, locale), score, outcome };
}

function remarksOfSheet({ sheet, blocks, diagnostics }: ScoredSheet, context: ReportContext): readonly Remark[] {
  const { words, name } = context;
  const ofBlocks = (["phases", "indicators", "linked"] as const).flatMap((block) =>
    // What has no score says so in its own row.
    (blocks[block]?.diagnostics ?? [])
      .filter(({ code }) => code !== "member-unavailable")
      .map((diagnostic) => remarkOfRollUp(words.blocks[block], diagnostic, context)),
  );
  const ofReading = (isReading(sheet) ? sheet.diagnostics : [])
    .filter(({ severity }) => severity !== "info")
    .map((found) => remarkOf(found.severity, plain(describeSheetDiagnostic(found, name)), context));
  return [...scoringRemarks(diagnostics, (found) => rowOf(found) === null, context), ...ofBlocks, ...ofReading];
}

function isReading(sheet: Sheet): sheet is SheetReading {
  return "diagnostics" in sheet;
}

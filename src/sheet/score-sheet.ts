import { checkOptions, type EvaluateOptions } from "../options.js";
import type { Policy, PresetName } from "../score/policy.js";
import { type RollUp, type RollUpOptions, rollUp } from "../score/roll-up.js";
import { settlePolicy } from "../score/settle.js";
import type { RollUpItem } from "../score/weights.js";
import { blend, checkSplit } from "./score/blend.js";
import { scoreIndicators } from "./score/indicators.js";
import { isoDay } from "./score/iso-day.js";
import { scoreLinked } from "./score/linked.js";
import { ownRows } from "./score/own-rows.js";
import { scorePhases } from "./score/phases.js";
import { type ActualsInput, actualRows } from "./score/rows.js";
import type { ScoredIndicator, ScoredPhase, ScoredSheet, Split, WeighedSheet } from "./score/scored.js";
import type { IndicatorSettings, RowSettings, SettingsByRow } from "./score/settings.js";
import type { Sheet } from "./sheet.js";

/** Options of `scoreSheet`: those of `evaluate` for every indicator, those of `rollUp` for every level. */
export interface ScoreSheetOptions extends Omit<EvaluateOptions, "indicator">, RollUpOptions {
  /** Share of each block in the score: `{ phases: 0.4, indicators: 0.6 }`. Relative, so 40 and 60 say the same. */
  readonly split?: Split;
  /** Settings of single indicators, by number or description: `{ 1: { weight: 40 }, 2: { weight: 60 } }`. */
  readonly indicators?: SettingsByRow<IndicatorSettings>;
  /** Settings of single phases. */
  readonly phases?: SettingsByRow<RowSettings>;
  /** How phases are scored. Default: as `policy` says. */
  readonly phasePolicy?: PresetName | Policy;
  /** The scored objectives of a summary sheet (SINTESI), matched with its linked objectives by their codes. */
  readonly linked?: readonly WeighedSheet[];
}

/**
 * Scores an objective sheet (scheda obiettivo) with its actuals (consuntivi): every indicator against its expected
 * value, every phase against its planned end, each block rolled up, and the blocks put together by `split`.
 *
 * The year of the sheet and the description of each indicator are evidence for its target; options override them. Where
 * a sheet has phases and indicators and no `split` is given, each block has its score and the whole has none, unless
 * the two agree (`split-required`). With `asOf`, what is not due yet is pending.
 *
 * @throws TypeError for an unknown option value.
 * @example
 * scoreSheet(readSheet(text), readActuals(csv), { split: { phases: 40, indicators: 60 } }).score // 0.93
 */
export function scoreSheet(sheet: Sheet, actuals: ActualsInput, options: ScoreSheetOptions = {}): ScoredSheet {
  checkOptions(options);
  const { split = null, linked, policy, phasePolicy = policy } = options;
  settlePolicy(policy);
  settlePolicy(phasePolicy);
  if (split !== null) checkSplit(split);
  const year = options.year ?? sheet.year;
  const settled = { ...options, ...(year === null ? {} : { year }) };
  const ofPhases = { ...settled, ...(phasePolicy === undefined ? {} : { policy: phasePolicy }) };
  const rows = ownRows(actualRows(actuals), sheet);
  const phases = scorePhases(sheet.phases, rows.phases, options.phases, ofPhases);
  const indicators = scoreIndicators(sheet.indicators, rows.indicators, options.indicators, settled);
  const links = scoreLinked(sheet.linkedObjectives, linked);
  const blocks = {
    phases: blockOf(phases.phases.map(itemOf), options),
    indicators: blockOf(indicators.indicators.map(itemOf), options),
    linked:
      linked === undefined
        ? null
        : blockOf(
            links.linked.map(({ scored }) => scored ?? unscored),
            options,
          ),
  };
  const { diagnostics, ...whole } = blend(blocks, split, options);
  return {
    ...whole,
    sheet,
    year,
    asOf: isoDay(options.asOf),
    phases: phases.phases,
    indicators: indicators.indicators,
    linked: links.linked,
    blocks,
    split,
    diagnostics: [rows, phases, indicators, links].flatMap((part) => part.diagnostics).concat(diagnostics),
  };
}

const unscored: RollUpItem = { status: "missing" };

function itemOf({ evaluation, weight, required }: ScoredIndicator | ScoredPhase): RollUpItem {
  return { ...evaluation, weight, required };
}

function blockOf(items: readonly RollUpItem[], options: RollUpOptions): RollUp | null {
  return items.length === 0 ? null : rollUp(items, options);
}

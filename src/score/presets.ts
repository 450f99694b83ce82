import type { Policy, PresetName } from "./policy.js";

/** The three levels of a goal, best last or best first, in the target's unit. */
export interface ThreeLevels {
  readonly threshold: number;
  readonly target: number;
  readonly stretch: number;
}

/** What each level scores; 1 is the full score. */
export interface LevelScores {
  readonly threshold: number;
  readonly target: number;
  readonly stretch: number;
}

const usualScores: LevelScores = Object.freeze({ threshold: 0.8, target: 1, stretch: 1.2 });

/**
 * Threshold, target, stretch (soglia, target, eccellenza) with numbers of one's own: nothing short of the threshold,
 * then straight lines through the target to the stretch, which caps. Where the stretch is below the threshold, lower
 * is better.
 *
 * The scores 80, 100 and 120 percent are those of the interpolated goals of TeamCulture
 * (https://ajuda.teamculture.com.br/en/article/how-interpolated-calculation-works-r0ddmo).
 *
 * @throws TypeError unless the target lies between the other two.
 * @example
 * evaluate("20", "14", { policy: thresholdTargetStretch({ threshold: 10, target: 20, stretch: 25 }) }).score // 0.88
 */
export function thresholdTargetStretch(levels: ThreeLevels, scores: LevelScores = usualScores): Policy {
  const { threshold, target, stretch } = levels;
  const rises = threshold < target && target < stretch;
  if (!rises && !(threshold > target && target > stretch)) {
    throw new TypeError(
      `thresholdTargetStretch: target (${target}) must lie between threshold (${threshold}) and stretch (${stretch})`,
    );
  }
  const knots = [
    { at: threshold, score: 0 },
    { at: threshold, score: scores.threshold },
    { at: target, score: scores.target },
    { at: stretch, score: scores.stretch },
  ];
  return { method: "piecewise", knots: rises ? knots : knots.reverse(), clamp: { min: 0, max: null } };
}

/**
 * The policies that go by a name.
 *
 * - `proportional`: every default: attainment, capped at the full score.
 * - `all-or-nothing`: full score when met, nothing otherwise.
 * - `threshold-target-stretch`: counted in attainment, since a name brings no numbers: nothing below 80% of the
 *   target, 0.8 there, 1 at the target, 1.2 at 120% and beyond. `thresholdTargetStretch` takes numbers.
 * - `baseline`: progress from the baseline to the target, not capped, as in OKR tools.
 * - `banded`: counted in attainment: full score from 100%, half from 50%, else nothing, as in PEMANDU's third method
 *   (http://etp.pemandu.gov.my/annualreport2012/ETP_Scorecard-@-ETP_Scorecard.aspx).
 */
export const presets: Readonly<Record<PresetName, Policy>> = Object.freeze({
  proportional: {},
  "all-or-nothing": { method: "binary" },
  "threshold-target-stretch": {
    ...thresholdTargetStretch({ threshold: 0.8, target: 1, stretch: 1.2 }),
    appliedTo: "attainment",
  },
  baseline: { method: "linear", zeroAt: "baseline", clamp: { min: 0, max: null } },
  banded: {
    method: "bands",
    appliedTo: "attainment",
    bands: [
      { from: null, score: 0 },
      { from: 0.5, score: 0.5 },
      { from: 1, score: 1 },
    ],
  },
});

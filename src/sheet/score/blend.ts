import { type RollUp, type RollUpOptions, rollUp } from "../../score/roll-up.js";
import { Decimal } from "../../value/decimal.js";
import type { Blocks, Split } from "./scored.js";
import { type BlockName, remark, type ScoringDiagnostic } from "./scoring-diagnostic.js";

/** The score of a sheet, before it is given its parts. */
export interface Blend extends Omit<RollUp, "diagnostics"> {
  readonly diagnostics: readonly ScoringDiagnostic[];
}

type Block = readonly [BlockName, RollUp];

const names: readonly BlockName[] = ["phases", "indicators", "linked"];

/**
 * Puts the blocks of a sheet together by the split that the caller states. A single block is the score itself. Several
 * without a split have none, for no rule says how much phases count beside indicators; what is certain of the score,
 * whatever the split, is still told, and blocks that agree need none.
 */
export function blend(blocks: Blocks, split: Split | null, options: RollUpOptions): Blend {
  const present = names.flatMap((name): Block[] => {
    const block = blocks[name];
    return block === null || block.status === "not-assessable" ? [] : [[name, block]];
  });
  const [first, ...others] = present;
  if (first === undefined) return { ...rollUp([], options), diagnostics: [] };
  if (split !== null && others.length > 0) return bySplit(present, split, options);
  if (others.length === 0) return { ...first[1], diagnostics: [] };
  // Neither the least nor the greatest of the blocks depends on their shares.
  if (options.method !== undefined && options.method !== "mean") {
    return { ...rollUp(items(present), options), diagnostics: [] };
  }
  return withoutSplit(present, options);
}

function items(present: readonly Block[]): readonly RollUp[] {
  return present.map(([, block]) => block);
}

function bySplit(present: readonly Block[], split: Split, options: RollUpOptions): Blend {
  const weighed = present.map(([name, block]) => ({ name, item: { ...block, weight: split[name] ?? 0 } }));
  const stated = weighed.filter(({ item }) => item.weight > 0);
  const leftOut = weighed.filter(({ item }) => item.weight === 0);
  return {
    ...rollUp(
      stated.map(({ item }) => item),
      options,
    ),
    diagnostics: leftOut.map(({ name }) => remark({ code: "block-left-out", block: name })),
  };
}

function withoutSplit(present: readonly Block[], options: RollUpOptions): Blend {
  const least = rollUp(items(present), { ...options, method: "min" });
  const most = rollUp(items(present), { ...options, method: "max" });
  const split = remark({ code: "split-required", blocks: present.map(([name]) => name) });
  if (least.interval === null || most.interval === null || present.some(([, { status }]) => status === "invalid")) {
    return { ...least, score: null, status: "invalid", interval: null, diagnostics: [split] };
  }
  const [low] = least.interval;
  const [, high] = most.interval;
  const isCertain = least.status === "scored" && low.equals(high);
  const verdict = options.passMark === undefined || least.verdict === most.verdict ? least.verdict : "undecided";
  return {
    score: isCertain ? low : null,
    status: isCertain ? "scored" : "incomplete",
    verdict,
    coverage: Decimal.min(...items(present).map(({ coverage }) => coverage)),
    interval: [low, high],
    diagnostics: isCertain ? [] : [split],
  };
}

/**
 * Refuses a split that is none.
 *
 * @throws TypeError that names the valid blocks.
 */
export function checkSplit(split: Split): void {
  for (const [name, share] of Object.entries(split)) {
    if (!names.some((known) => known === name)) {
      throw new TypeError(`split.${name} is no block; the blocks are ${names.join(", ")}`);
    }
    if (share !== undefined && !(Number.isFinite(share) && share >= 0)) {
      throw new TypeError(`split.${name} is ${share}; it must be a finite number, 0 or more`);
    }
  }
  if (!Object.values(split).some((share) => share > 0)) throw new TypeError("split must give a share to some block");
}

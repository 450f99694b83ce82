import type { Deadline, Timing } from "../ast.js";
import type { Criterion, Interval, Setting } from "../criterion.js";
import type { Diagnostic, Polarity } from "../diagnostic.js";
import { type Day, writeDay } from "../value/day.js";
import { firstDay, lastDay, missingDay, yearOf } from "../value/moment.js";
import { assumption } from "./assumption.js";
import { type Context, nothingAssumed } from "./context.js";
import { atLeast, atMost, inside } from "./intervals.js";
import { onTarget, open, within } from "./within.js";

/** What a deadline (scadenza) demands: "entro il 15/07/2020", "prima del 1° marzo", "III trimestre 2021". */
export function resolveDeadline(deadline: Deadline, context: Context): Criterion {
  const { span, moment } = deadline;
  const year = yearOf(moment, context.year);
  if (year === null) return open({ code: "year-required", years: [] }, span);
  const found = missingDay(moment, year);
  if (found !== null) return open({ code: "no-such-day", found }, span);
  const { timing, polarity, assumptions } = settleTiming(deadline, context);
  const { interval, target } = demandedDays(timing, firstDay(moment, year), lastDay(moment, year));
  return within({
    span,
    axis: { kind: "date" },
    intervals: [interval],
    target: target === null ? null : writeDay(target),
    polarity,
    assumptions,
  });
}

interface SettledTiming {
  readonly timing: Timing;
  readonly polarity: Setting<Polarity>;
  readonly assumptions: readonly Diagnostic[];
}

const polarityByTiming: Readonly<Record<Timing, Polarity>> = {
  by: "lower-is-better",
  before: "lower-is-better",
  from: "higher-is-better",
  after: "higher-is-better",
  on: "on-target",
};

/**
 * A bare date is a deadline. "Higher-is-better" does not turn it around: it speaks of an indicator such as "rispetto
 * dei tempi", and no date is better for being later.
 */
function settleTiming({ timing, span }: Deadline, { options }: Context): SettledTiming {
  if (timing !== null) {
    return {
      timing,
      polarity: { value: polarityByTiming[timing], from: "written" },
      assumptions: nothingAssumed,
    };
  }
  if (options.polarity === "on-target") {
    return { timing: "on", polarity: { ...onTarget, from: "given" }, assumptions: nothingAssumed };
  }
  const polarity = "lower-is-better";
  if (options.polarity === polarity) {
    return { timing: "by", polarity: { value: polarity, from: "given" }, assumptions: nothingAssumed };
  }
  const assumed = assumption({ code: "assumed-polarity", polarity }, "info", span);
  return { timing: "by", polarity: { value: polarity, from: "assumed" }, assumptions: [assumed] };
}

function demandedDays(timing: Timing, first: Day, last: Day): { interval: Interval; target: Day | null } {
  switch (timing) {
    case "by":
      return { interval: atMost(writeDay(last)), target: last };
    case "before":
      return { interval: atMost(writeDay(first - 1)), target: first - 1 };
    case "from":
      return { interval: atLeast(writeDay(first)), target: first };
    case "after":
      return { interval: atLeast(writeDay(last + 1)), target: last + 1 };
    case "on":
      return { interval: inside(writeDay(first), writeDay(last)), target: first === last ? first : null };
  }
}

import type { Change, Comparison, Quantity, Relation } from "../ast.js";
import type { Axis, Criterion, Point, Setting } from "../criterion.js";
import type { Polarity } from "../diagnostic.js";
import { mirroredRelation } from "../value/relation.js";
import { demandedIntervals, resolveComparison, settleRelation } from "./comparison.js";
import type { Context } from "./context.js";
import { intervalsOf } from "./intervals.js";
import { relationByPolarity, settlePolarity } from "./polarity.js";
import { open, within } from "./within.js";

/** What a change (variazione) demands, as a signed change: "riduzione del 10%" is at most -10 percent. */
export function resolveChange(change: Change, context: Context): Criterion {
  const { total, direction, amount } = change;
  if (total !== null) return asReached(resolveComparison(levelOf(change, total, context), context));
  if (direction === "none") return resolveMaintenance(change, context);
  if (amount === null) return resolveAnyChange(change, context);
  return resolveAmount(change, amount, context);
}

const levelRelations: Partial<Readonly<Record<Change["direction"], Relation>>> = { increase: ">=", decrease: "<=" };

/** The level that a change leads to: a cut "dal 10% al 5%" ends at most there. */
function levelOf({ direction }: Change, total: Comparison, { literal }: Context): Comparison {
  const relation = total.relation ?? (literal ? null : (levelRelations[direction] ?? null));
  return relation === total.relation ? total : { ...total, relation };
}

/** A level that a change leads to is never held against a signed change: "-1%" is no level of one below zero. */
function asReached(criterion: Criterion): Criterion {
  if (criterion.kind !== "within" || criterion.axis.kind !== "number") return criterion;
  return { ...criterion, axis: { kind: "number", unit: criterion.axis.unit, reached: true } };
}

/** `mantenimento`: no change for the worse. */
function resolveMaintenance(change: Change, context: Context): Criterion {
  const unit = context.baseline?.unit ?? null;
  const { setting, assumptions } = settlePolarity(unit, change.span, context, false, change.subject);
  return within({
    ...changeParts(change, context),
    intervals: intervalsOf(relationByPolarity[setting.value], "0"),
    target: "0",
    polarity: setting,
    assumptions,
  });
}

/** "Riduzione" without an amount: any change that way. */
function resolveAnyChange(change: Change, context: Context): Criterion {
  const { rises, assumptions } = settleWay(change, context);
  const relation = change.relation === null || change.relation === "~" ? ">" : change.relation;
  return within({
    ...changeParts(change, context),
    intervals: intervalsOf(rises ? relation : mirroredRelation[relation], "0"),
    target: "0",
    polarity: { value: rises ? "higher-is-better" : "lower-is-better", from: "written" },
    assumptions,
  });
}

function resolveAmount(change: Change, amount: Quantity, context: Context): Criterion {
  const way = settleWay(change, context);
  const size = settleSize(change, amount, way.rises, context);
  const parts = changeParts(change, context);
  const target = way.rises ? amount.value : negative(amount.value);
  const relation = way.rises ? size.relation : mirroredRelation[size.relation];
  const intervals = demandedIntervals(relation, target, parts.axis, context);
  if (intervals === null) return open({ code: "tolerance-required" }, change.span);
  return within({
    ...parts,
    intervals,
    target: relation === "!=" ? null : target,
    polarity: size.polarity,
    assumptions: [...way.assumptions, ...size.assumptions],
  });
}

function changeParts({ span, amount, subject }: Change, { baseline }: Context) {
  const axis: Axis = { kind: "change", unit: amount?.unit ?? null };
  return { span, axis, baseline, subject };
}

/** Whether the change demanded is a rise; an improvement rises where higher is better. */
function settleWay(change: Change, context: Context) {
  const { direction, span } = change;
  if (direction !== "improvement" && direction !== "worsening") {
    return { rises: direction === "increase", assumptions: [] };
  }
  const { setting, assumptions } = settlePolarity(null, span, context);
  return { rises: (setting.value !== "lower-is-better") === (direction === "improvement"), assumptions };
}

/** The relation that the size of the change stands in, and which way the signed change is then good. */
function settleSize(change: Change, amount: Quantity, rises: boolean, context: Context) {
  if (change.relation === null && context.options.polarity !== "on-target" && !context.literal) {
    const relation: Relation = change.direction === "worsening" ? "<=" : ">=";
    return { relation, polarity: signedPolarity(relation, rises, "written"), assumptions: [] };
  }
  const { relation, polarity, assumptions } = settleRelation(change, amount.unit, context);
  return { relation, polarity: signedPolarity(relation, rises, polarity.from), assumptions };
}

/** A cut of at least 10 is a signed change that is better the lower it is. */
function signedPolarity(relation: Relation, rises: boolean, from: Setting<Polarity>["from"]): Setting<Polarity> {
  const wantsMore = relation === ">" || relation === ">=";
  const wantsLess = relation === "<" || relation === "<=";
  if (!wantsMore && !wantsLess) return { value: "on-target", from };
  return { value: wantsMore === rises ? "higher-is-better" : "lower-is-better", from };
}

function negative(value: Point): Point {
  return value === "0" ? value : `-${value}`;
}

import type { Band, Expectation, Moment, ScheduleEntry, Span, Value } from "../../src/ast.js";

/** A node of a tree with what it is called. */
export interface Placed {
  readonly name: string;
  readonly span: Span;
}

/** A node and the one it stands in. */
export interface Child {
  readonly node: Placed;
  readonly parent: Placed | null;
}

type Part = Expectation | Value | Moment | Band | ScheduleEntry;

/** Every node of a tree that says where it stands. */
export function nodesOf(root: Expectation): Child[] {
  return below(root, root.kind, null);
}

function below(part: Part, name: string, parent: Placed | null): Child[] {
  const node = { name, span: part.span };
  return [{ node, parent }, ...childrenOf(part).flatMap(([child, own]) => below(child, own, node))];
}

function childrenOf(part: Part): (readonly [Part, string])[] {
  if ("score" in part) return [[part.condition, part.condition.kind]];
  if ("expectation" in part) return [[part.expectation, part.expectation.kind]];
  switch (part.kind) {
    case "comparison":
      return [[part.value, part.value.kind]];
    case "range":
      return part.form === "between"
        ? [
            [part.lower, "lower end"],
            [part.upper, "upper end"],
          ]
        : [
            [part.centre, "centre"],
            [part.margin, "margin"],
          ];
    case "deadline":
      return [[part.moment, "moment"]];
    case "period":
      return [
        [part.from, "first moment"],
        [part.to, "last moment"],
      ];
    case "change": {
      const amount = part.amount === null ? [] : [[part.amount, "amount"] as const];
      return part.total === null ? amount : [...amount, [part.total, "total"]];
    }
    case "bands":
      return part.bands.map((band) => [band, "band"]);
    case "schedule":
      return part.entries.map((entry) => [entry, "entry"]);
    case "all-of":
    case "any-of":
      return part.members.map((member) => [member, member.kind]);
    case "answer":
    case "deliverable":
    case "unspecified":
    case "quantity":
    case "ratio":
    case "moment":
      return [];
    default:
      return part satisfies never;
  }
}

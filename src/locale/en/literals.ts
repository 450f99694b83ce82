import type { Unit } from "../../ast.js";
import type { Literals } from "../literals.js";

const done = [
  "done",
  "achieved",
  "completed",
  "reached",
  "met",
  "delivered",
  "implemented",
  "carried out",
  "finished",
  "published",
  "approved",
  "adopted",
  "submitted",
  "signed",
];

export const literals: Literals = Object.freeze({
  number: /^([+-])? ?(?:(€) ?)?([1-9]\d{0,2}(?:,\d{3}){1,4}|0|[1-9]\d{0,14})(?:\.(\d{1,12}))? ?([%€a-z.]{1,10})?$/i,
  units: new Map<string, Unit>([
    ["%", { kind: "percent" }],
    ["€", { kind: "currency", code: "EUR" }],
    ["euro", { kind: "currency", code: "EUR" }],
    ["euros", { kind: "currency", code: "EUR" }],
    ["day", { kind: "time", name: "day" }],
    ["days", { kind: "time", name: "day" }],
    ["hour", { kind: "time", name: "hour" }],
    ["hours", { kind: "time", name: "hour" }],
    ["month", { kind: "time", name: "month" }],
    ["months", { kind: "time", name: "month" }],
    ["year", { kind: "time", name: "year" }],
    ["years", { kind: "time", name: "year" }],
  ]),
  answers: new Map<string, "yes" | "no">([
    ["yes", "yes"],
    ["true", "yes"],
    ["on", "yes"],
    ["ok", "yes"],
    ["complete", "yes"],
    ["target met", "yes"],
    ["target achieved", "yes"],
    ["no", "no"],
    ["false", "no"],
    ["off", "no"],
    ...done.map((word) => [word, "yes"] as const),
    ...done.map((word) => [`not ${word}`, "no"] as const),
  ]),
});

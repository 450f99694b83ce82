import type { Unit } from "../../ast.js";
import type { Literals } from "../literals.js";

const done = [
  "fatt",
  "realizzat",
  "raggiunt",
  "completat",
  "effettuat",
  "conseguit",
  "eseguit",
  "attuat",
  "conclus",
  "pubblicat",
  "approvat",
  "adottat",
  "trasmess",
  "inviat",
  "presentat",
  "sottoscritt",
  "stipulat",
  "consegnat",
  "predispost",
  "redatt",
  "attivat",
];
const reached = ["raggiunto", "conseguito"].flatMap((word) => [`obiettivo ${word}`, `target ${word}`]);
const endings = ["o", "a", "i", "e"];
const participles = done.flatMap((stem) => endings.map((ending) => stem + ending));

export const literals: Literals = Object.freeze({
  number: /^([+-])? ?(?:(€) ?)?([1-9]\d{0,2}(?:\.\d{3}){1,4}|0|[1-9]\d{0,14})(?:,(\d{1,12}))? ?([%€a-z.]{1,10})?$/i,
  units: new Map<string, Unit>([
    ["%", { kind: "percent" }],
    ["€", { kind: "currency", code: "EUR" }],
    ["euro", { kind: "currency", code: "EUR" }],
    ["giorno", { kind: "time", name: "day" }],
    ["giorni", { kind: "time", name: "day" }],
    ["gg", { kind: "time", name: "day" }],
    ["gg.", { kind: "time", name: "day" }],
    ["ora", { kind: "time", name: "hour" }],
    ["ore", { kind: "time", name: "hour" }],
    ["mese", { kind: "time", name: "month" }],
    ["mesi", { kind: "time", name: "month" }],
    ["anno", { kind: "time", name: "year" }],
    ["anni", { kind: "time", name: "year" }],
  ]),
  answers: new Map<string, "yes" | "no">([
    ["sì", "yes"],
    ["si", "yes"],
    ["yes", "yes"],
    ["true", "yes"],
    ["vero", "yes"],
    ["on", "yes"],
    ["ok", "yes"],
    ["no", "no"],
    ["false", "no"],
    ["falso", "no"],
    ["off", "no"],
    ...[...participles, ...reached].map((word) => [word, "yes"] as const),
    ["obiettivo non raggiunto", "no"],
    ["obiettivo non conseguito", "no"],
    ...participles.map((word) => [`non ${word}`, "no"] as const),
  ]),
});

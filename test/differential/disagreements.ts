import type { DiagnosticCode } from "../../src/diagnostic.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { Point } from "./pairs.js";

/** A target on which FEEL and we part, with the reason, and what each says at some points. */
export interface Disagreement {
  readonly because: string;
  readonly target: string;
  readonly feel: string;
  readonly points: readonly {
    readonly actual: MeasurementInput;
    readonly value: Point["feel"] | null;
    readonly ours: "met" | "unmet" | "undecided";
    readonly theirs: "met" | "unmet" | "no verdict";
  }[];
  /** What we report, where we part. */
  readonly codes?: readonly DiagnosticCode[];
}

const bare = "nothing says how a value is to be met: at least (or by) is assumed, and FEEL takes it exactly";
const missing = "nothing was measured, which FEEL takes for a value that differs from every other";
const kind = "the measurement is of another kind, which FEEL compares by JavaScript's rules";

export const disagreements: readonly Disagreement[] = [
  {
    because: bare,
    target: "80",
    feel: "80",
    codes: ["assumed-polarity"],
    points: [
      { actual: 79, value: 79, ours: "unmet", theirs: "unmet" },
      { actual: 80, value: 80, ours: "met", theirs: "met" },
      { actual: 81, value: 81, ours: "met", theirs: "unmet" },
    ],
  },
  {
    because: bare,
    target: "80%",
    feel: "80",
    codes: ["assumed-polarity"],
    points: [{ actual: "80,01%", value: 80.01, ours: "met", theirs: "unmet" }],
  },
  {
    because: bare,
    target: "3 su 4",
    feel: "3/4",
    codes: ["assumed-polarity"],
    points: [
      { actual: "6 su 8", value: 6 / 8, ours: "met", theirs: "met" },
      { actual: "4 su 5", value: 4 / 5, ours: "met", theirs: "unmet" },
    ],
  },
  {
    because: bare,
    target: "15/07/2020",
    feel: 'date("2020-07-15")',
    codes: ["assumed-polarity"],
    points: [
      { actual: "14/07/2020", value: { day: "2020-07-14" }, ours: "met", theirs: "unmet" },
      { actual: "15/07/2020", value: { day: "2020-07-15" }, ours: "met", theirs: "met" },
      { actual: "16/07/2020", value: { day: "2020-07-16" }, ours: "unmet", theirs: "unmet" },
    ],
  },
  {
    because: "a bare duration is at most, and FEEL takes it exactly",
    target: "30 giorni",
    feel: "30",
    codes: ["assumed-polarity"],
    points: [{ actual: "20 giorni", value: 20, ours: "met", theirs: "unmet" }],
  },
  {
    because: missing,
    target: "< 5",
    feel: "< 5",
    codes: ["missing-measurement"],
    points: [{ actual: null, value: null, ours: "undecided", theirs: "unmet" }],
  },
  {
    because: missing,
    target: "≠ 5",
    feel: "not(5)",
    codes: ["missing-measurement"],
    points: [{ actual: null, value: null, ours: "undecided", theirs: "met" }],
  },
  {
    because: missing,
    target: "NO",
    feel: "not(true)",
    codes: ["missing-measurement"],
    points: [{ actual: null, value: null, ours: "undecided", theirs: "met" }],
  },
  {
    because: kind,
    target: "< 5",
    feel: "< 5",
    codes: ["incomparable"],
    points: [{ actual: true, value: true, ours: "undecided", theirs: "met" }],
  },
  {
    because: kind,
    target: "SI",
    feel: "true",
    codes: ["incomparable"],
    points: [{ actual: 1, value: 1, ours: "undecided", theirs: "unmet" }],
  },
  {
    because: "a number from 1950 to 2069 after a word of time is a year, and no count",
    target: "oltre 2000",
    feel: "> 2000",
    codes: ["incomparable"],
    points: [{ actual: 2001, value: 2001, ours: "undecided", theirs: "met" }],
  },
  {
    because: "two such numbers are a period",
    target: "2019-2021",
    feel: "[2019..2021]",
    codes: ["incomparable"],
    points: [{ actual: 2020, value: 2020, ours: "undecided", theirs: "met" }],
  },
  {
    because: "our comma lists what must all be, and FEEL's what may be",
    target: ">= 5, <= 8",
    feel: ">= 5, <= 8",
    points: [
      { actual: 6, value: 6, ours: "met", theirs: "met" },
      { actual: 9, value: 9, ours: "unmet", theirs: "met" },
    ],
  },
  {
    because: "a dash sets no target, and in FEEL takes anything",
    target: "-",
    feel: "-",
    codes: ["no-target"],
    points: [{ actual: 5, value: 5, ours: "undecided", theirs: "met" }],
  },
  {
    because: "FEEL reckons in doubles, which end at sixteen digits",
    target: ">= 9007199254740993",
    feel: ">= 9007199254740993",
    points: [{ actual: "9007199254740992", value: 9007199254740992, ours: "unmet", theirs: "met" }],
  },
  {
    because: "FEEL reckons in doubles, which hold no third",
    target: "= 33,33333333333333333%",
    feel: "33.33333333333333333",
    points: [{ actual: { numerator: 1, denominator: 3 }, value: 100 / 3, ours: "unmet", theirs: "met" }],
  },
  {
    because: "there is no such day, of which FEEL warns",
    target: "entro il 31/02/2021",
    feel: '<= date("2021-02-31")',
    codes: ["no-such-day"],
    points: [{ actual: "01/01/2021", value: { day: "2021-01-01" }, ours: "undecided", theirs: "no verdict" }],
  },
  {
    because: "a unit is part of the measurement, and FEEL has none",
    target: "<= 30 giorni",
    feel: "<= 30",
    points: [{ actual: "5 settimane", value: 5, ours: "unmet", theirs: "met" }],
  },
];

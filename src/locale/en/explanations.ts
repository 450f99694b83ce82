import type { Explanations } from "../explanations.js";
import { list } from "./words-of-facts.js";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const inBrackets = (parts: readonly string[]) => (parts.length === 0 ? "" : ` (${parts.join("; ")})`);
const conditions = (members: readonly string[], what: string) =>
  members.length === 1 ? `condition ${members[0]} ${what}` : `conditions ${list(members)} ${what}`;

/** What came of an evaluation, for those who read the plan. */
export const explanations: Explanations = {
  expected: (demand, year, assumed) => `Target${year === null ? "" : ` for ${year}`}: ${demand}${inBrackets(assumed)}.`,
  actual: (measured, findings) => `Measured ${measured}: ${findings.join(", ")}.`,
  unreadable: {
    expected: (reason) => `The target cannot be read: ${reason}.`,
    actual: (reason) => `The measurement cannot be read: ${reason}.`,
  },
  undecided: (reason) => `Undecided: ${reason}.`,
  notAssessable: (reason) => `Not assessable: ${reason}.`,
  missing: "The measurement is missing, so nothing can be decided.",
  pending: "There is no measurement yet, and it is not due yet.",
  neutralised: "Neutralised: left out of the assessment.",
  informational: "There is nothing to assess.",

  bounds: {
    atLeast: (value) => `at least ${value}`,
    moreThan: (value) => `more than ${value}`,
    atMost: (value) => `at most ${value}`,
    lessThan: (value) => `less than ${value}`,
    exactly: (value) => `exactly ${value}`,
    otherThan: (value) => `a value other than ${value}`,
    between: (lower, upper, excluded) => {
      const ends = { none: "", lower: ", the first excluded", upper: ", the second excluded", both: ", both excluded" };
      return `between ${lower} and ${upper}${ends[excluded]}`;
    },
    either: (bounds) => bounds.join(" or "),
  },
  dates: {
    by: (day) => `by ${day}`,
    from: (day) => `from ${day} on`,
    on: (day) => `on ${day}`,
    during: (first, last) => `from ${first} to ${last}`,
  },
  changes: {
    rise: (size) => (size === null ? "an increase" : `an increase: ${size}`),
    fall: (size) => (size === null ? "a decrease" : `a decrease: ${size}`),
    noFall: "no decrease",
    noRise: "no increase",
    change: (size) => `a change: ${size}`,
  },
  deliverable: (name) => `the delivery of «${name}»`,
  about: (demand, subject) => (subject.includes("…") ? `${demand} («${subject}»)` : `${demand} ${subject}`),
  every: (members) => `all conditions: ${members.join("; ")}`,
  some: (members) => `at least one condition: ${members.join("; ")}`,
  byBands: (best, most) =>
    `a score by bands, ${most === null ? "full" : `never full and at most ${most}`} with ${best}`,
  nothing: "not set",

  assumed: {
    polarity: (word) => `nothing said otherwise, "${word}" was assumed`,
    inferred: (words, word) => `because the description says "${words}", "${word}" was assumed`,
    year: (year) => `without a year, ${year} was assumed`,
    answer: "nothing said otherwise, YES was assumed",
    reading: (reading) => `read as a ${reading}`,
  },
  polarities: {
    "higher-is-better": "at least",
    "lower-is-better": "at most",
    "on-target": "exactly",
    deadline: "by",
  },

  outOf: (measured, target) => `${measured} out of ${target}`,
  changed: (level, change, baseline) => `${level} (a change of ${change} from ${baseline})`,
  dated: (value, day) => `${value} on ${day}`,

  attainment: (share) => `attainment ${share}`,
  score: (share) => `score ${share}`,
  inversely: "in inverse proportion",
  fromBaseline: (baseline) => `counted from the initial value ${baseline}`,
  interpolated: "by interpolation",
  band: (number, condition) => (condition === null ? `band ${number}` : `band ${number} (${condition})`),
  noScore: (reason) => `without a score because ${reason}`,

  met: "target met",
  unmet: "target not met",
  belowMinimum: "below the minimum demanded",
  aboveMaximum: "above the maximum allowed",
  atExcludedLimit: "at the limit, which is excluded: target not met",
  outsideRange: (distance) => `outside the range demanded by ${distance}`,
  daysBefore: (count) => `${days(count)} before the deadline`,
  onLastDay: "on the last day allowed",
  daysLate: (count) => `${days(count)} after the deadline`,
  daysEarly: (count) => `${days(count)} before the first day allowed`,
  daysOutside: (count) => `${days(count)} away from the period demanded`,

  allMet: "all conditions are met",
  noneMet: "no condition is met",
  membersMet: (members) => conditions(members, "met"),
  membersUnmet: (members) => conditions(members, "not met"),
  membersOpen: (members) => conditions(members, "undecided"),
  member: (number, demand) => `${number} (${demand})`,
  caution: (problem) => `Caution: ${problem}.`,
};

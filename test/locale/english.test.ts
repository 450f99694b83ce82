import { describe, expect, it } from "vitest";
import type { Expectation, Moment, Quantity, Value } from "../../src/ast.js";
import { safeParse } from "../../src/parse.js";

function writeQuantity({ value, unit }: Quantity): string {
  switch (unit?.kind) {
    case undefined:
      return value;
    case "percent":
      return `${value}%`;
    case "percentage-point":
      return `${value}pp`;
    case "currency":
      return `${value} ${unit.code}`;
    case "time":
      return `${value} ${unit.name}`;
    case "measure":
      return `${value} ${unit.symbol}`;
    default:
      return unit satisfies never;
  }
}

function writeValue(value: Value): string {
  return value.kind === "ratio" ? `${value.numerator}/${value.denominator}` : writeQuantity(value);
}

function writeMoment(moment: Moment): string {
  const year = moment.year ?? "?";
  switch (moment.grain) {
    case "day":
      return `${year}-${moment.month}-${moment.day}`;
    case "month":
      return `${year}-${moment.month}`;
    case "year":
      return `${year}`;
    default:
      return `${year} ${moment.grain} ${moment.part}`;
  }
}

/** A reading in one line: what tells it from the readings it could be mistaken for. */
function outline(expectation: Expectation): string {
  switch (expectation.kind) {
    case "comparison":
      return `${expectation.relation ?? "bare"} ${writeValue(expectation.value)}`;
    case "range":
      if (expectation.form === "around") {
        return `${writeQuantity(expectation.centre)} ± ${writeQuantity(expectation.margin)}`;
      }
      return `${writeValue(expectation.lower)} to ${writeValue(expectation.upper)}`;
    case "deadline":
      return `${expectation.timing ?? "bare"} ${writeMoment(expectation.moment)}`;
    case "period":
      return `${writeMoment(expectation.from)} to ${writeMoment(expectation.to)}`;
    case "answer":
      return `answer ${expectation.value ?? "either"}`;
    case "change": {
      const { direction, relation, amount, total } = expectation;
      const size = amount === null ? "any" : `${relation ?? "bare"} ${writeQuantity(amount)}`;
      return `${direction} ${size}${total === null ? "" : ` in all ${outline(total)}`}`;
    }
    case "bands":
      return expectation.bands.map(({ condition, score }) => `${outline(condition)} scores ${score}`).join("; ");
    case "schedule":
      return expectation.entries.map(({ year, expectation: entry }) => `${year} ${outline(entry)}`).join("; ");
    case "all-of":
      return expectation.members.map(outline).join(expectation.join === "and" ? " and " : " of which ");
    case "any-of":
      return expectation.members.map(outline).join(" or ");
    case "deliverable":
      return `name ${expectation.name}`;
    case "unspecified":
      return "unspecified";
    default:
      return expectation satisfies never;
  }
}

function read(text: string): string {
  const result = safeParse(text, { locale: "en" });
  return result.ok ? outline(result.expectation) : `refused: ${result.diagnostics[0]?.code}`;
}

const comparisons: [string, string][] = [
  ["more than 80%", "> 80%"],
  ["greater than 4", "> 4"],
  ["over 1,000 participants", "> 1000"],
  ["in excess of €10,000", "> 10000 EUR"],
  ["exceeding 10%", "> 10%"],
  ["upwards of 20", "> 20"],
  ["at least 3 meetings", ">= 3"],
  ["at least one meeting", ">= 1"],
  ["no less than 90%", ">= 90%"],
  ["not less than 90%", ">= 90%"],
  ["no fewer than 5", ">= 5"],
  ["a minimum of 3", ">= 3"],
  ["minimum 5", ">= 5"],
  ["min. 5", ">= 5"],
  ["not below 80%", ">= 80%"],
  ["greater than or equal to 90", ">= 90"],
  ["equal to or greater than 5", ">= 5"],
  ["100 or more", ">= 100"],
  ["20 and over", ">= 20"],
  ["at most 5", "<= 5"],
  ["no more than 5 complaints", "<= 5"],
  ["up to 20", "<= 20"],
  ["max. 10 days", "<= 10 day"],
  ["not exceeding 5", "<= 5"],
  ["must not exceed 5%", "<= 5%"],
  ["not above 10", "<= 10"],
  ["within 30 days", "<= 30 day"],
  ["within 5 business days from receipt", "<= 5 working-day"],
  ["5 or less", "<= 5"],
  ["less than 5%", "< 5%"],
  ["fewer than 5 complaints", "< 5"],
  ["under 10 days", "< 10 day"],
  ["in less than 10 days", "< 10 day"],
  ["exactly 5", "= 5"],
  ["different from 0", "!= 0"],
  ["about 100", "~ 100"],
  ["approx. 50", "~ 50"],
  ["twenty-one meetings", "bare 21"],
  ["one hundred and fifty meetings", "bare 150"],
  ["1,234,567.89", "bare 1234567.89"],
  ["€1.5 million", "bare 1500000 EUR"],
  ["$2.5m", "bare 2500000 USD"],
  ["£5k", "bare 5000 GBP"],
  ["500 m", "bare 500 m"],
  ["no. 12 reports", "bare 12"],
  ["4 out of 5", "bare 4/5"],
  ["90% of applications processed within 30 days", "bare 90%"],
];

const ranges: [string, string][] = [
  ["between 60 and 75%", "60% to 75%"],
  ["from 10 to 15 days", "10 day to 15 day"],
  ["80% to 90%", "80% to 90%"],
  ["ranging from 3 to 5", "3 to 5"],
  ["100 +/- 5%", "100 ± 5%"],
  ["2 to 3 million euros", "2000000 EUR to 3000000 EUR"],
];

const dates: [string, string][] = [
  ["by 31 December 2021", "by 2021-12-31"],
  ["by December 31st, 2021", "by 2021-12-31"],
  ["July 15, 2020", "bare 2020-7-15"],
  ["by the 31st of December 2021", "by 2021-12-31"],
  ["no later than 30 June", "by ?-6-30"],
  ["on or before 31 March 2021", "by 2021-3-31"],
  ["until 31 March 2021", "by 2021-3-31"],
  ["deadline: 30/06/2021", "by 2021-6-30"],
  ["prior to 15 September 2021", "before 2021-9-15"],
  ["after 30 June 2021", "after 2021-6-30"],
  ["as of 1 July 2021", "from 2021-7-1"],
  ["not before 1 July 2021", "from 2021-7-1"],
  ["in May 2021", "on 2021-5"],
  ["by May", "by ?-5"],
  ["by mid-July 2021", "by 2021-7-15"],
  ["by the end of 2021", "by 2021"],
  ["by the end of the financial year", "by ?"],
  ["by 31 January of the following year", "by next-1-31"],
  ["by Q2 2021", "by 2021 quarter 2"],
  ["first quarter 2021", "bare 2021 quarter 1"],
  ["by the first semester", "by ? half 1"],
  ["from 1 June to 30 September 2021", "?-6-1 to 2021-9-30"],
  ["January - December 2020", "?-1 to 2020-12"],
];

const changes: [string, string][] = [
  ["increase of 10%", "increase bare 10%"],
  ["Increase by at least 10%", "increase >= 10%"],
  ["at least a 10% increase", "increase >= 10%"],
  ["10% more", "increase bare 10%"],
  ["up by 10%", "increase bare 10%"],
  ["annual growth of 2%", "increase bare 2%"],
  ["10% reduction compared to 2019", "decrease bare 10%"],
  ["5% fewer complaints", "decrease bare 5%"],
  ["reduce costs by 5%", "decrease bare 5%"],
  ["reduction to 25 days", "decrease any in all bare 25 day"],
  ["worsening of no more than 2%", "worsening <= 2%"],
  ["+20 institutions for a total of at least 200", "increase bare 20 in all >= 200"],
  ["unchanged", "none any"],
  ["maintenance of the current level", "none any"],
];

const others: [string, string][] = [
  ["yes/no", "answer either"],
  ["Activation: yes", "answer yes"],
  ["Yes, by 30/06/2021", "answer yes and by 2021-6-30"],
  [">= 90% result 100%; < 90% result 0%", ">= 90% scores 100; < 90% scores 0"],
  ["Year 2015: >= 90% Year 2016: >= 95%", "2015 >= 90%; 2016 >= 95%"],
  ["2% in 2011, 4% in 2012", "2011 bare 2%; 2012 bare 4%"],
  ["at least 3 meetings and 2 reports", ">= 3 and bare 2"],
  ["100 checks of which at least 20 on site", "bare 100 of which >= 20"],
  ["at least 80% or 100 users", ">= 80% or bare 100"],
  ["to be defined", "unspecified"],
  ["target not set", "unspecified"],
  ["TBC", "unspecified"],
];

const kinds: [string, [string, string][]][] = [
  ["comparisons", comparisons],
  ["ranges", ranges],
  ["dates", dates],
  ["changes", changes],
  ["the other kinds", others],
];

describe.each(kinds)("English %s", (_, rows) => {
  it.each(rows)("reads %j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("English names", () => {
  it.each([
    "Participants may apply online",
    "Information about services",
    "Campaign against violence",
    "Over the counter service",
    "Out of hours service",
    "Before and after school service",
    "Between the lines",
    "Second edition of the festival",
    "Drop-in centre",
    "Fall prevention plan",
    "Growth strategy",
    "Minutes of meetings",
    "On demand",
    "Reduction of architectural barriers",
    "True copy",
    "Resolution no. 45 of 12/03/2020",
    "Approval of the budget 2021-2023",
    "ISO 9001:2015 certification",
    "Monitoring every 3 months",
  ])("leaves %j a deliverable", (text) => {
    expect(read(text)).toBe(`name ${text}`);
  });
});

describe("English texts that cannot be read", () => {
  it.each([
    ["at least", "missing-value"],
    ["between 60", "missing-value"],
    ["from 10 to", "missing-value"],
    ["reduction of", "missing-value"],
    ["1,00,0", "malformed-number"],
    ["by 31 April", "no-such-day"],
    ["80% 90%", "unexpected-text"],
  ])("refuses %j with %s", (text, code) => {
    expect(read(text)).toBe(`refused: ${code}`);
  });
});

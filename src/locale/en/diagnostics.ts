import type { DiagnosticFacts, DoubtReason, Polarity, Wanted } from "../../diagnostic.js";
import { quote, writeFact } from "../figures.js";
import type { DiagnosticSentences } from "../locale.js";
import { marks } from "./marks.js";
import { count, list, nameThing, statusNames } from "./words-of-facts.js";

const wantedThings: Readonly<Record<Wanted, string>> = {
  value: "a value",
  date: "a date",
  number: "a number",
  score: "the score",
  end: "the end of the text",
  "closing-bracket": "the closing bracket",
  target: "a target",
};

const writeWanted: Readonly<Record<Wanted, string>> = {
  value: 'write the value the indicator must reach, for instance ">= 80%"',
  date: 'write the day of the deadline, for instance "by 30/06/2021"',
  number: 'write the number in digits, for instance "3" or "80%"',
  score: 'write the score after the arrow, for instance ">= 90% -> 100"',
  end: 'write one target only, or separate several with ";" or "and"',
  "closing-bracket": "close the bracket",
  target: 'write a value, a date, YES/NO or the name of what is to be delivered, for instance ">= 80%"',
};

const doubtful: Readonly<Record<DoubtReason, string>> = {
  estimate: "says that the figure is not final",
  partial: "says that it is not all",
  undone: "says that something was not done",
  loss: "tells of a loss, and with which sign is open",
  late: "says how late or early it was, not how long it took",
  plan: "tells what was wanted, not what was reached",
  number: "belongs to a number that was not read as a whole",
  unit: "is a unit that the target does not name",
  rate: "bears on a period that the target does not name",
  year: "is another year",
  contradiction: "does not agree with what stands before it",
};

const goodWays: Readonly<Record<Polarity, string>> = {
  "higher-is-better": 'a higher value is taken as better ("at least")',
  "lower-is-better": 'a lower value is taken as better ("not beyond")',
  "on-target": "the value is taken to be wanted exactly",
};

const rowProblems: Readonly<Record<Extract<DiagnosticFacts, { code: "unreadable-row" }>["reason"], string>> = {
  "not-a-row": "this is not a row",
  "no-target": "the row has no target, only these fields",
  refused: "the row cannot be assessed",
};

const number = (fact: string) => writeFact(fact, marks);

/** What is reported about a text and its evaluation, in plain English. */
export const diagnostics: DiagnosticSentences = {
  "too-long": ({ length, limit }) => ({
    problem: `the text has ${number(`${length}`)} characters and ${number(`${limit}`)} are allowed`,
    remedy: "shorten the text, or raise the limit with the option maxLength",
  }),
  "unknown-symbol": ({ found }) => ({
    problem: `the sign ${quote(found)} has no meaning here`,
    remedy: "leave the sign out, or say in words what it means",
  }),
  "malformed-number": ({ found }) => ({
    problem: `${quote(found)} is not a number`,
    remedy: 'use commas between thousands and a point before decimals, for instance "1,100" or "20.5"',
  }),
  "no-such-day": ({ found }) => ({
    problem: `the calendar has no day ${quote(found)}`,
    remedy: "check the day, the month and the year",
  }),
  "zero-denominator": ({ found }) => ({
    problem: `the ratio ${quote(found)} is over zero`,
    remedy: 'write what is planned below the bar, for instance "3/4"',
  }),
  "missing-value": ({ after, wanted }) => ({
    problem: `expected ${wantedThings[wanted]} after ${quote(after)}`,
    remedy: writeWanted[wanted],
  }),
  "unexpected-text": ({ found, wanted }) => ({
    problem: `expected ${wantedThings[wanted]} instead of ${quote(found)}`,
    remedy: writeWanted[wanted],
  }),
  "unclosed-bracket": ({ found }) => ({
    problem: `the bracket ${quote(found)} has no match`,
    remedy: "add the bracket that is missing, or leave this one out",
  }),
  "hidden-number": ({ found }) => ({
    problem: `${quote(found)} could be the target, but it stands within a text`,
    remedy: 'write what is demanded of it, for instance "at least 5%"',
  }),
  "doubtful-measurement": ({ found, reason }) => ({
    problem: `${quote(found)} ${doubtful[reason]}`,
    remedy: "write the final figure, the date or YES/NO alone, with its remarks elsewhere",
  }),
  "not-a-measurement": ({ found }) => ({
    problem: `${quote(found)} is not a measured value`,
    remedy: 'write a number, a ratio, a date or YES/NO, for instance "85%", "17/20" or "12/07/2021"',
  }),

  repaired: ({ found, canonical }) => ({
    problem: `${quote(found)} was read as ${quote(canonical)}`,
    remedy: `write ${quote(canonical)}`,
  }),
  "foreign-decimal-mark": ({ found, value }) => ({
    problem: `${quote(found)} has the marks of another language: it was read as ${number(value)}`,
    remedy: `in English write ${quote(number(value))}`,
  }),
  ambiguous: ({ found, reading, other }) => ({
    problem: `${quote(found)} can be ${nameThing(reading)} or ${nameThing(other)}: it was read as ${nameThing(reading)}`,
    remedy:
      other === "change"
        ? 'write "-10%" for a change, ": 10%" for a value'
        : reading === "number" || other === "number"
          ? 'write "no. 2021" for a number, "by 2021" for a date'
          : 'write "2 out of 4" for a ratio, "02/04" for a date, or give the description of the indicator',
  }),
  "inferred-reading": ({ reading, words }) => ({
    problem: `the value was read as ${nameThing(reading)} because the description says ${quote(words)}`,
  }),
  "digits-in-name": ({ found }) => ({
    problem: `${quote(found)} was taken as part of the name`,
    remedy: 'if it is the target, write what is demanded of it, for instance "at least 5"',
  }),
  "exact-equality": ({ found }) => ({
    problem: `${quote(found)} demands exactly that value: even a better result does not meet it`,
    remedy: 'if "at least" is meant, write ">="; if the ">" was lost, use the option equality: "at-least"',
  }),
  "kind-only": ({ found }) => ({
    problem: `${quote(found)} only says that the answer is yes or no: YES was assumed`,
    remedy: "write the answer that is wanted, YES or NO",
  }),
  "reversed-range": ({ found }) => ({
    problem: `the ends of ${quote(found)} are in reverse order`,
    remedy: "write the lower end first",
  }),
  "unread-condition": ({ found }) => ({
    problem: `${quote(found)} looks like a condition, but no number or date follows: it was left in the text`,
    remedy: "if it is a limit or a deadline, write its number or its date",
  }),

  "assumed-polarity": ({ polarity }) => ({
    problem: `nothing says whether the value should rise or fall: ${goodWays[polarity]}`,
    remedy: 'say it in the target, for instance ">= 80%" or "within 30 days", or give the option polarity',
  }),
  "inferred-polarity": ({ polarity, words }) => ({
    problem: `because the description says ${quote(words)}, ${goodWays[polarity]}`,
  }),
  "assumed-year": ({ year }) => ({
    problem: `the year is not written: ${year} was assumed`,
    remedy: "write the year in the date",
  }),
  "year-required": ({ years }) => ({
    problem:
      years.length === 0
        ? "the year of the date is not written and not known"
        : `the target differs from year to year (${list(years)}) and nothing says which one holds`,
    remedy: "give the year of the plan (option year)",
  }),
  "unlisted-year": ({ year, years }) => ({
    problem: `no target is written for ${year}, only for ${list(years)}`,
    remedy: "add the target of that year, or check the year of the plan",
  }),
  "baseline-required": () => ({
    problem: "the level that the change starts from is missing",
    remedy: "give the initial value (option baseline), or the change with its sign",
  }),
  "tolerance-required": () => ({
    problem: '"about" does not say how far the result may be from the target',
    remedy: 'write how far, for instance "100 ± 5", or give a tolerance (option policy)',
  }),
  "unreadable-baseline": ({ found }) => ({
    problem: `the initial value ${quote(found)} is not a number`,
    remedy: 'give it as a number, for instance "98.62%"',
  }),

  "missing-measurement": () => ({
    problem: "the measurement is missing",
    remedy: "enter the measured value",
  }),
  incomparable: ({ expected, actual, source }) =>
    source === "expected"
      ? {
          problem: `the two parts of the target cannot be compared: ${nameThing(expected)} and ${nameThing(actual)}`,
          remedy: "write them in the same unit",
        }
      : {
          problem: `the measurement is ${nameThing(actual)} and the target is ${nameThing(expected)}: they cannot be compared`,
          remedy: "write the measurement in the form and the unit of the target",
        },
  "assumed-unit": ({ unit }) => ({
    problem: `the measurement has no unit: the target's was assumed (${nameThing(unit)})`,
    remedy: "write the unit beside the number",
  }),
  "suspicious-scale": ({ found }) => ({
    problem: `the scale of ${quote(number(found))} is doubtful: it can be a percentage or a share of one`,
    remedy: 'write the percent sign, for instance "85%", or give the option percentScale',
  }),
  "ratio-reading-required": ({ found }) => ({
    problem: `nothing says whether ${number(found)} is the numerator or the result of the ratio`,
    remedy: 'write the measurement as a ratio, for instance "240/250", or give the option ratioReading',
  }),
  "unsigned-change": ({ found }) => ({
    problem: `${number(found)} without a sign can be a rise or a fall`,
    remedy: 'write the sign, for instance "-10%" or "+10%"',
  }),
  "unanswered-members": ({ count: members }) => ({
    problem: `${count(members, "condition was", "conditions were")} left without a measurement`,
    remedy: "give a measurement for each condition, in the order in which they are written",
  }),
  "no-band": ({ found }) => ({
    problem: `${quote(found)} lies in no band`,
    remedy: "complete the bands of the target, or check the measurement",
  }),
  "overlapping-bands": ({ found }) => ({
    problem: `${quote(found)} lies in several bands with different scores`,
    remedy: "correct the bands so that they do not overlap",
  }),
  "no-full-score": ({ highest }) => ({
    problem: `no band gives the full score: the highest is ${number(highest)}, which may be full on a scale of its own`,
    remedy: "write the scores as percentages, 100 being the full score",
  }),
  "nothing-to-assess": ({ found }) => ({
    problem: `with ${number(found)} nothing was due, so there is nothing to assess`,
  }),
  "imprecise-date": ({ found }) => ({
    problem: `${quote(found)} begins before the deadline and ends after it`,
    remedy: "give the day, for instance 12/07/2021",
  }),
  "unknown-deadline": ({ found }) => ({
    problem: `${quote(found)} does not say which day: whether the date meets it is not known`,
    remedy: "write the date of the deadline, or answer yes or no",
  }),
  "zero-target": () => ({
    problem: "the target is zero and the degree of attainment cannot be worked out",
    remedy: 'assess the indicator as met or unmet (zeroTarget: "binary")',
  }),
  "misplaced-zero": ({ zero, target }) => ({
    problem: `the value that scores zero (${number(zero)}) is not worse than the target (${number(target)})`,
    remedy: "check the initial value and whether the indicator should rise or fall",
  }),
  "no-target": () => ({
    problem: "no target was set",
    remedy: "set a target, if the indicator is to be assessed",
  }),

  "unreadable-row": ({ reason, found }) => ({
    problem: `${rowProblems[reason]}: ${found}`,
    remedy: "correct the row: a target, a measurement and, if need be, options",
  }),

  "weight-missing": ({ count: items }) => ({
    problem: `${count(items, "item has", "items have")} no weight while others do`,
    remedy: "give a weight to every item, or to none",
  }),
  "weight-not-valid": ({ index, found }) => ({
    problem: `the weight of item ${index + 1}, ${quote(number(found))}, is not a number from zero up`,
    remedy: "correct the weight",
  }),
  "weights-sum": ({ sum }) => ({
    problem: `the weights add up to ${number(sum)}, not 100: they were used in proportion`,
    remedy: "check the weights",
  }),
  "nothing-to-weigh": () => ({ problem: "there is no item to assess" }),
  "member-unavailable": ({ index, status }) => ({
    problem: `item ${index + 1} has no score: ${statusNames.get(status) ?? status}`,
    remedy: "complete the item, or say how to treat it (option unavailable)",
  }),
  "required-unmet": ({ index }) => ({
    problem: `item ${index + 1} is required and unmet: so the whole is unmet`,
  }),
};

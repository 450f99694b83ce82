import type { Band, Condition, Expectation, Moment, Quantity, Unit, Value, WrittenYear } from "../../src/ast.js";

/**
 * A tree in one line, whole but for its spans, in signs that belong to no language: how a row of the corpus says what
 * its text is read as.
 */
export function outline(expectation: Expectation): string {
  switch (expectation.kind) {
    case "schedule": {
      const entries = expectation.entries.map(({ year, expectation: entry }) => `${year}: ${outline(entry)}`);
      return `schedule [${entries.join("; ")}]`;
    }
    case "bands":
      return `bands [${expectation.bands.map(outlineBand).join("; ")}]`;
    case "all-of": {
      const joint = expectation.join === "of-which" ? "all-of-which" : "all-of";
      return `${joint} [${expectation.members.map(outline).join("; ")}]`;
    }
    case "any-of":
      return `any-of [${expectation.members.map(outline).join("; ")}]`;
    case "deliverable":
      return `deliverable "${expectation.name}"`;
    case "unspecified":
      return "unspecified";
    default:
      return outlineCondition(expectation);
  }
}

function outlineBand({ condition, score }: Band): string {
  return `${outlineCondition(condition)} -> ${score}`;
}

function outlineCondition(condition: Condition): string {
  switch (condition.kind) {
    case "comparison":
      return `comparison${related(condition.relation, condition.value)}${about(condition.subject)}`;
    case "range": {
      if (condition.form === "around") {
        const margin = outlineQuantity(condition.margin);
        return `range ${outlineQuantity(condition.centre)} ± ${margin}${about(condition.subject)}`;
      }
      const [opens, closes] = [condition.lowerInclusive ? "[" : "(", condition.upperInclusive ? "]" : ")"];
      const ends = `${outlineValue(condition.lower)}, ${outlineValue(condition.upper)}`;
      return `range ${opens}${ends}${closes}${about(condition.subject)}`;
    }
    case "deadline":
      return `deadline${condition.timing === null ? "" : ` ${condition.timing}`} ${outlineMoment(condition.moment)}`;
    case "period":
      return `period ${outlineMoment(condition.from)}..${outlineMoment(condition.to)}`;
    case "answer":
      return `answer ${condition.value ?? "either"}${about(condition.subject)}`;
    case "change": {
      const { direction, relation, amount, reference, total, subject } = condition;
      const size = amount === null ? (relation === null ? "" : ` ${relation}`) : related(relation, amount);
      const from = reference === null ? "" : ` from "${reference}"`;
      const to = total === null ? "" : ` to${related(total.relation, total.value)}`;
      return `change ${direction}${size}${from}${to}${about(subject)}`;
    }
    default:
      return condition satisfies never;
  }
}

function related(relation: string | null, value: Value): string {
  return `${relation === null ? "" : ` ${relation}`} ${outlineValue(value)}`;
}

function about(subject: string | null): string {
  return subject === null ? "" : ` "${subject}"`;
}

function outlineValue(value: Value): string {
  return value.kind === "ratio" ? `${value.numerator}/${value.denominator}` : outlineQuantity(value);
}

function outlineQuantity({ value, unit }: Quantity): string {
  return unit === null ? value : `${value}${outlineUnit(unit)}`;
}

function outlineUnit(unit: Unit): string {
  switch (unit.kind) {
    case "percent":
      return "%";
    case "percentage-point":
      return "pp";
    case "currency":
      return ` ${unit.code}`;
    case "time":
      return ` ${unit.name}`;
    case "measure":
      return ` ${unit.symbol}`;
    default:
      return unit satisfies never;
  }
}

const letters = { bimester: "B", quarter: "Q", third: "T", half: "H" } as const;

/** As in ISO 8601: `2020-07-15`, `2020-07`; `yyyy` is a year that is not written, `next` the year after the plan's. */
function outlineMoment(moment: Moment): string {
  const year = outlineYear(moment.year);
  switch (moment.grain) {
    case "day":
      return `${year}-${twoDigits(moment.month)}-${twoDigits(moment.day)}`;
    case "month":
      return `${year}-${twoDigits(moment.month)}`;
    case "bimester":
    case "quarter":
    case "third":
    case "half":
      return `${year}-${letters[moment.grain]}${moment.part}`;
    case "year":
      return year;
    default:
      return moment satisfies never;
  }
}

function outlineYear(year: WrittenYear): string {
  return year === null ? "yyyy" : `${year}`;
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, "0");
}

import type { Indicator, Phase, PlannedDay, Sheet } from "../../src/sheet/sheet.js";

/** A sheet of an objective with nothing in it but what is given. */
export function sheetOf(parts: Partial<Sheet> = {}): Sheet {
  return {
    layout: "tabs",
    code: "2022_BL04",
    title: "Biblioteca aperta",
    year: 2022,
    yearFrom: "code",
    header: {
      directorate: null,
      director: null,
      classification: null,
      service: null,
      manager: null,
      kind: null,
      others: [],
    },
    links: [],
    description: null,
    phases: [],
    indicators: [],
    linkedObjectives: [],
    ...parts,
  };
}

export function indicatorOf(expected: string, description = "Indicatore", weight: string | null = null): Indicator {
  return { description, type: null, expected, expectedSpan: null, weight, others: [], line: 1 };
}

/** A phase that begins on 1 January 2022; its end is an ISO day, or a text that names no day. */
export function phaseOf(end: string | null, weight: string | null = null, description = "Fase"): Phase {
  return {
    description,
    weight,
    start: plannedOn("2022-01-01"),
    end: end === null ? null : plannedOn(end),
    owner: null,
    centre: null,
    note: null,
    others: [],
    line: 1,
  };
}

function plannedOn(written: string): PlannedDay {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? [];
  return {
    written,
    day: year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) },
  };
}

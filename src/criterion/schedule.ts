import type { Expectation, Schedule } from "../ast.js";
import type { Criterion } from "../criterion.js";
import type { Context } from "./context.js";
import { open } from "./within.js";

/** What a schedule (programma per anni) demands in the year of the plan. One listed year needs no year to be given. */
export function resolveSchedule(
  { span, entries }: Schedule,
  context: Context,
  resolveMember: (expectation: Expectation, context: Context) => Criterion,
): Criterion {
  const years = entries.map((entry) => entry.year);
  const [only = null, another] = years;
  const year = context.year ?? (another === undefined ? only : null);
  if (year === null) return open({ code: "year-required", years }, span);
  const entry = entries.find((candidate) => candidate.year === year);
  if (entry === undefined) return open({ code: "unlisted-year", year, years }, span);
  return resolveMember(entry.expectation, { ...context, year });
}

import { localDay, writeDay } from "../../value/day.js";

/** The day that an `asOf` names, in ISO 8601, which is also the order of the calendar. */
export function isoDay(day: string | Date | undefined): string | null {
  if (day === undefined || typeof day === "string") return day ?? null;
  const local = localDay(day);
  return local === null ? null : writeDay(local);
}

import type { Doubts } from "../locale/doubts.js";
import type { Measurement } from "../measurement.js";
import type { Doubt } from "./doubt.js";

/**
 * That a figure is told of another year than the plan's: "12 incontri nel 2019". A text that names the plan's year as
 * well, or a year of the topic, is about that one.
 */
export function findOtherYear(
  text: string,
  { kind }: Measurement,
  { ofYear }: Doubts,
  planned: number,
  topic: string,
): Doubt | null {
  if (kind !== "quantity" && kind !== "ratio") return null;
  const match = ofYear.exec(text);
  const year = match?.[1] ?? match?.[2];
  if (match === null || year === undefined || text.includes(`${planned}`) || topic.includes(year)) return null;
  const start = match.index + match[0].lastIndexOf(year);
  return { reason: "year", found: year, span: { start, end: start + year.length } };
}

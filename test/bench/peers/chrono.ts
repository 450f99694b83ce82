import { it } from "chrono-node";
import { singleInterval } from "./bounds.js";
import type { Peer } from "./peer.js";

const planYear = new Date(2021, 0, 1);

/** Finds Italian dates in a text. A date is the last day allowed, as it is for us. */
export const chrono: Peer = {
  name: "chrono it",
  read: (spelling) => it.parse(spelling, planYear),
  spell: (target) => (singleInterval(target)?.axis === "date" ? target.text : null),
  judge(text, actual) {
    if (typeof actual !== "object") return null;
    const [found, ...others] = it.parse(text, planYear);
    if (found === undefined || others.length > 0) return null;
    const last = found.end ?? found.start;
    const day = `${last.get("year")}-${twoDigits(last.get("month"))}-${twoDigits(last.get("day"))}`;
    return actual.day <= day;
  },
};

function twoDigits(number: number | null): string {
  return `${number ?? ""}`.padStart(2, "0");
}

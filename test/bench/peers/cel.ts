import { evaluate, parse } from "@marcbachmann/cel-js";
import { comparisons, singleInterval } from "./bounds.js";
import type { Peer } from "./peer.js";

/** Common Expression Language, by a parser written by hand for speed. */
export const cel: Peer = {
  name: "cel-js",
  read: (spelling) => parse(spelling),
  spell(target) {
    const single = singleInterval(target);
    if (single === null || (single.axis !== "number" && single.axis !== "ratio")) return null;
    return comparisons(single.interval)
      .map(({ operator, at }) => `x ${operator === "=" ? "==" : operator} ${doubles(at)}`)
      .join(" && ");
  },
  judge(text, actual) {
    if (typeof actual !== "number") return null;
    try {
      const value: unknown = evaluate(text, { x: actual });
      if (typeof value === "boolean") return value;
      return typeof value === "number" || typeof value === "bigint" ? actual >= Number(value) : null;
    } catch {
      return null;
    }
  },
};

/** CEL tells whole numbers from doubles and compares a double only with a double. */
function doubles(at: string): string {
  return at
    .split("/")
    .map((part) => (part.includes(".") ? part : `${part}.0`))
    .join(" / ");
}

import { evaluate, parse } from "mathjs";
import { comparisons, singleInterval } from "./bounds.js";
import type { Peer } from "./peer.js";

/** A general expression parser. A value without a relation is a least value, as it is for us. */
export const mathjs: Peer = {
  name: "mathjs",
  read: (spelling) => parse(spelling),
  spell(target) {
    const single = singleInterval(target);
    if (single === null || (single.axis !== "number" && single.axis !== "ratio")) return null;
    return comparisons(single.interval)
      .map(({ operator, at }) => `x ${operator === "=" ? "==" : operator} ${at}`)
      .join(" and ");
  },
  judge(text, actual) {
    if (typeof actual !== "number") return null;
    try {
      const value: unknown = evaluate(text, { x: actual });
      if (typeof value === "boolean") return value;
      return typeof value === "number" ? actual >= value : null;
    } catch {
      return null;
    }
  },
};

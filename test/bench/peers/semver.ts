import { Range } from "semver";
import { comparisons, singleInterval } from "./bounds.js";
import type { Peer } from "./peer.js";

/** Ranges of versions. It remembers the last thousand texts, so it is given more than that in turn. */
export const semver: Peer = {
  name: "semver",
  read: (spelling) => new Range(spelling, { loose: true }),
  spell(target) {
    const single = singleInterval(target);
    if (single?.axis !== "number") return null;
    const parts = comparisons(single.interval);
    if (parts.some(({ at }) => at.startsWith("-"))) return null;
    return parts.map(({ operator, at }) => `${operator}${versionOf(at)}`).join(" ");
  },
  variants: (spelling) => Array.from({ length: 50 }, (_, patch) => spelling.replace(/\.0(?= |$)/g, `.${patch}`)),
  judge(text, actual) {
    if (typeof actual !== "number") return null;
    try {
      return new Range(text, { loose: true }).test(versionOf(`${actual}`));
    } catch {
      return null;
    }
  },
};

function versionOf(number: string): string {
  const [whole = "0", decimals = "0"] = number.split(".");
  return `${whole}.${Number(decimals)}.0`;
}

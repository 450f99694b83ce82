import { refused, targets } from "../../corpus/plan.js";
import type { Figure } from "../figure.js";
import { library } from "../library.js";
import { type Case, nanosecondsOf, type Pace, type Timing, timesAsLong, timeTogether } from "../measure.js";
import type { Peer, ReadTarget } from "../peers/peer.js";
import { plainActual } from "../peers/peer.js";
import { peers } from "../peers.js";

const section = "uncached parse";

/** How many times as fast as a peer we must be; the scanner is a limit that we must not be too far from. */
const goals: Readonly<Record<string, number>> = {
  feelin: 8,
  "chrono it": 5,
  mathjs: 1.5,
  peggy: 2,
  "hand-written scanner": 0.08,
};

/** Every text, read without memory into a tree with spans and diagnostics; then each peer on what it can spell. */
export function measureParse(pace: Pace): Figure[] {
  const read = targets.map(([text]) => readTarget(text));
  const ours = ourCase("all texts", read);
  const bad: Case = { name: "bad texts", items: refused.length, run: () => refused.forEach(parseText) };
  const duels = peers.map((peer) => duelOf(peer, read));
  const cases = [ours, bad, ...duels.flatMap(({ cases: two }) => two)];
  const timings = new Map(timeTogether(cases, pace).map((timing) => [timing.name, timing]));
  const timing = (name: string): Timing => timings.get(name) ?? { name, rounds: [] };
  const whole = timing(ours.name);
  const ratio = timesAsLong(timing(bad.name), whole);
  return [
    { section, name: ours.name, value: nanosecondsOf(whole), unit: "ns", note: `${targets.length} texts` },
    { section, name: bad.name, value: nanosecondsOf(timing(bad.name)), unit: "ns", note: `${refused.length} texts` },
    { section, name: "a bad text, against a good one", value: ratio, unit: "times", goal: { most: 3 } },
    ...duels.flatMap(({ peer, spelled, names: [own, other] }): Figure[] => {
      const goal = goals[peer.name];
      return [
        {
          section,
          name: `as fast as ${peer.name}`,
          value: timesAsLong(timing(other), timing(own)),
          unit: "times",
          ...(goal === undefined ? {} : { goal: { least: goal } }),
          note: `${nanosecondsOf(timing(own)).toFixed(0)} ns against ${nanosecondsOf(timing(other)).toFixed(0)} ns on the ${spelled} texts that it can spell`,
        },
      ];
    }),
  ];
}

/** What each peer makes of the texts as they are written: how many it reads, and how many it reads wrongly. */
export function countReadings(): Figure[] {
  return peers.flatMap((peer): Figure[] => {
    const readings = targets.map(([text, met, unmet]) => readingOf(peer, text, [met, true], [unmet, false]));
    const count = (kind: "right" | "wrong") => readings.filter((one) => one === kind).length;
    const note = `of ${targets.length}, the rest refused`;
    return [
      { section: "as people write it", name: `${peer.name} reads rightly`, value: count("right"), unit: "texts", note },
      { section: "as people write it", name: `${peer.name} reads wrongly`, value: count("wrong"), unit: "texts" },
    ];
  });
}

type Probe = readonly [written: string, met: boolean];

function readingOf(peer: Peer, text: string, ...probes: readonly Probe[]): "right" | "wrong" | "refused" {
  const verdicts = probes.map(([written, met]) => {
    const actual = plainActual(written);
    const verdict = actual === null ? null : peer.judge(text, actual);
    return verdict === null ? null : verdict === met;
  });
  if (verdicts.includes(false)) return "wrong";
  return verdicts.every((right) => right === true) ? "right" : "refused";
}

function readTarget(text: string): ReadTarget {
  const parsed = library.safeParse(text);
  if (!parsed.ok) throw new Error(`the benchmark's own text is not read: ${text}`);
  return { text, expectation: parsed.expectation, criterion: library.resolve(parsed.expectation, { year: 2021 }) };
}

function duelOf(peer: Peer, read: readonly ReadTarget[]) {
  const spelled = read.flatMap((target) => {
    const spelling = peer.spell(target);
    return spelling === null ? [] : [{ target, spelling }];
  });
  const own = ourCase(
    `traguardo, texts of ${peer.name}`,
    spelled.map(({ target }) => target),
  );
  const spellings = spelled.flatMap(({ spelling }) => peer.variants?.(spelling) ?? [spelling]);
  const run = () => {
    for (const spelling of spellings) peer.read(spelling);
  };
  const other: Case = { name: peer.name, items: spellings.length, run };
  return { peer, spelled: spelled.length, cases: [own, other], names: [own.name, other.name] as const };
}

function ourCase(name: string, read: readonly ReadTarget[]): Case {
  const texts = read.map(({ text }) => text);
  return { name, items: texts.length, run: () => texts.forEach(parseText) };
}

function parseText(text: string): void {
  library.safeParse(text);
}

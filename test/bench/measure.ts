/** Work that is timed: one run does all its items once. */
export interface Case {
  readonly name: string;
  readonly items: number;
  readonly run: () => void;
}

export interface Timing {
  readonly name: string;
  /** Nanoseconds an item, a figure for each round; rounds of cases timed together belong together. */
  readonly rounds: readonly number[];
}

export interface Pace {
  readonly rounds: number;
  readonly warmUpMilliseconds: number;
  readonly sampleMilliseconds: number;
}

export const thorough: Pace = { rounds: 21, warmUpMilliseconds: 400, sampleMilliseconds: 30 };
export const quick: Pace = { rounds: 7, warmUpMilliseconds: 100, sampleMilliseconds: 10 };

/** Times cases turn by turn, in another order each round, so that what else the machine does falls on all alike. */
export function timeTogether(cases: readonly Case[], pace: Pace): Timing[] {
  const warm = cases.map((one) => ({ ...one, runs: runsPerSample(one, pace), rounds: [] as number[] }));
  for (let round = 0; round < pace.rounds; round++) {
    for (const one of shuffled(warm)) {
      const elapsed = timeRuns(one.run, one.runs);
      one.rounds.push((elapsed * 1e6) / (one.runs * one.items));
    }
  }
  return warm.map(({ name, rounds }) => ({ name, rounds }));
}

function runsPerSample({ run }: Case, { warmUpMilliseconds, sampleMilliseconds }: Pace): number {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < warmUpMilliseconds) {
    run();
    runs += 1;
  }
  return Math.max(1, Math.round((runs * sampleMilliseconds) / (performance.now() - start)));
}

function timeRuns(run: () => void, runs: number): number {
  const start = performance.now();
  for (let count = 0; count < runs; count++) run();
  return performance.now() - start;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export function nanosecondsOf({ rounds }: Timing): number {
  return median(rounds);
}

/** How many times as long one takes as the other: the median of the rounds' ratios. */
export function timesAsLong(one: Timing, other: Timing): number {
  return median(one.rounds.map((figure, round) => figure / (other.rounds[round] ?? Number.NaN)));
}

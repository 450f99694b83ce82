import type { Progress } from "../batch.js";
import type { Evaluation } from "../evaluation.js";

/** Counts rows and tells of it. */
export interface ProgressCounter {
  readonly count: (evaluation: Evaluation) => void;
  readonly end: () => void;
}

/**
 * Counts rows by verdict and calls back every so many of them; the end is told too, unless it has just been.
 *
 * @throws TypeError unless `every` is a whole number from 1.
 */
export function progressCounter(
  onProgress: ((progress: Progress) => void) | undefined,
  every = 10_000,
): ProgressCounter {
  if (!Number.isSafeInteger(every) || every < 1) {
    throw new TypeError(`option "progressEvery" is ${String(every)}; it must be a whole number of rows, 1 or more`);
  }
  const verdicts = { met: 0, unmet: 0, undecided: 0 };
  let rows = 0;
  let unreadable = 0;
  const tell = () => onProgress?.({ rows, ...verdicts, unreadable });
  return {
    count({ verdict, diagnostics }) {
      rows += 1;
      verdicts[verdict] += 1;
      if (diagnostics[0]?.code === "unreadable-row") unreadable += 1;
      if (rows % every === 0) tell();
    },
    end() {
      if (rows === 0 || rows % every !== 0) tell();
    },
  };
}

import { type DiagnosticCode, describe, type ScoredRow, type Status, type Verdict } from "../../src/index.js";
import type { FileRow } from "./rows.js";

const samplesPerReason = 2;

/** Counts what came of the rows; of those that could not be decided it keeps a few to show. */
export interface Summary {
  readonly add: (scored: ScoredRow<FileRow>) => void;
  readonly tell: () => string;
}

export function createSummary(): Summary {
  const start = performance.now();
  const verdicts = new Map<Verdict, number>();
  const statuses = new Map<Status, number>();
  const reasons = new Map<DiagnosticCode, { rows: number; readonly samples: string[] }>();
  let score = 0;
  const add: Summary["add"] = ({ row, evaluation }) => {
    count(verdicts, evaluation.verdict);
    count(statuses, evaluation.status);
    score += evaluation.score?.toNumber() ?? 0;
    const reason = evaluation.verdict === "undecided" ? evaluation.diagnostics.at(-1) : undefined;
    if (reason === undefined) return;
    const known = reasons.get(reason.code) ?? { rows: 0, samples: [] };
    known.rows += 1;
    if (known.samples.length < samplesPerReason) {
      const problem = describe(reason, { locale: "en" }).split("\n", 1)[0];
      known.samples.push(`line ${row.line}: ${row.expected} <- ${row.actual || "nothing"}: ${problem}`);
    }
    reasons.set(reason.code, known);
  };
  const tell = () => {
    const rows = [...verdicts.values()].reduce((sum, some) => sum + some, 0);
    const scored = statuses.get("scored") ?? 0;
    const seconds = (performance.now() - start) / 1000;
    return [
      `${number(rows)} rows in ${seconds.toFixed(1)} s, ${number(rows / seconds)} a second, ${memory()} MB at most`,
      `verdicts:   ${listed(verdicts)}`,
      `statuses:   ${listed(statuses)}`,
      `mean score: ${scored === 0 ? "none" : (score / scored).toFixed(3)} over ${number(scored)} rows`,
      ...[...reasons].flatMap(([code, { rows: some, samples }]) => [
        `undecided, ${code}: ${number(some)} rows`,
        ...samples.map((sample) => `    ${sample}`),
      ]),
    ].join("\n");
  };
  return { add, tell };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, rows]) => `${number(rows)} ${name}`).join(", ");
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function memory(): string {
  return number(process.resourceUsage().maxRSS / 1024);
}

import { type Figure, reached, writeFigure, writeGoal } from "./figure.js";

/** The figures as lines for a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.section,
    figure.name,
    writeFigure(figure),
    writeGoal(figure),
    marks[`${reached(figure)}`],
    figure.note ?? "",
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell = "", column) => pad(cell, widths[column] ?? 0, column === 2 || column === 3)).join("  "),
    )
    .join("\n");
}

const marks: Readonly<Record<string, string>> = { true: "ok", false: "MISSED", null: "" };

function pad(cell: string, width: number, toTheRight: boolean): string {
  return toTheRight ? cell.padStart(width) : cell.padEnd(width);
}

/** The figures as a page: ratios first, since they hold on other machines too. */
export function pageOf(figures: readonly Figure[], machine: readonly string[]): string {
  const ratios = figures.filter(({ unit }) => unit === "times");
  const others = figures.filter(({ unit }) => unit !== "times");
  return [
    "# Benchmark",
    "",
    "Written by `npm run bench -- --write`. Cases are timed in one process, turn by turn, after a warm-up; figures are",
    "medians, and a ratio is the median of the ratios of its rounds. Rows, start and memory come from processes of their",
    "own. The peers read other languages: each is given the nearest spelling, in its own, of the targets it can express,",
    "and we are given what people write.",
    "",
    ...machine.map((line) => `- ${line}`),
    "",
    "## Ratios",
    "",
    ...markdownTable(ratios),
    "",
    "## Figures",
    "",
    ...markdownTable(others),
    "",
  ].join("\n");
}

function markdownTable(figures: readonly Figure[]): string[] {
  const rows = figures.map((figure) =>
    [
      figure.section,
      figure.name,
      writeFigure(figure),
      writeGoal(figure),
      marks[`${reached(figure)}`],
      figure.note ?? "",
    ].join(" | "),
  );
  return ["section | what | figure | goal | | note", "--- | --- | --: | --: | --- | ---", ...rows].map(
    (row) => `| ${row} |`,
  );
}

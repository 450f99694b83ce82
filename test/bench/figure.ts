/** A measured figure, with the limit it is held to. */
export interface Figure {
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: "ns" | "ms" | "times" | "rows/s" | "MB" | "kB" | "texts";
  readonly goal?: { readonly least: number } | { readonly most: number };
  readonly note?: string;
}

/** Whether a figure is where it should be; `null` where nothing is demanded. */
export function reached({ value, goal }: Figure): boolean | null {
  if (goal === undefined) return null;
  return "least" in goal ? value >= goal.least : value <= goal.most;
}

export function writeFigure({ value, unit }: Figure): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  const number =
    unit === "texts" ? `${value}` : unit === "rows/s" ? Math.round(value).toLocaleString("en") : value.toFixed(digits);
  return unit === "times" ? `${number} ×` : `${number} ${unit}`;
}

export function writeGoal({ goal, unit }: Figure): string {
  if (goal === undefined) return "";
  const [sign, limit] = "least" in goal ? ["≥", goal.least] : ["≤", goal.most];
  return `${sign} ${limit.toLocaleString("en")}${unit === "times" ? " ×" : ` ${unit}`}`;
}

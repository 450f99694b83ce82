import type { RowName } from "../read-actuals.js";
import { fold } from "../text/fold.js";
import { writeName } from "./rows.js";
import { type RowKind, remark, type ScoringDiagnostic } from "./scoring-diagnostic.js";

/** Finds the rows of a sheet that a name fits, as places counted from 0; a description fits whatever its case and accents. */
export type FindRows = (name: RowName) => readonly number[];

/** Reads the descriptions once, for many names. */
export function createFinder(descriptions: readonly string[]): FindRows {
  const places = new Map<string, number[]>();
  descriptions.forEach((description, place) => {
    const key = keyOf(description);
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  });
  return (name) => {
    if (name.kind === "description") {
      const alike = places.get(keyOf(name.description)) ?? [];
      const same = alike.filter((place) => descriptions[place]?.trim() === name.description.trim());
      return same.length === 1 ? same : alike;
    }
    return Number.isInteger(name.number) && name.number >= 1 && name.number <= descriptions.length
      ? [name.number - 1]
      : [];
  };
}

/** A description of signs alone has no letters to fold; it is compared as it stands. */
function keyOf(description: string): string {
  return fold(description) || description.trim();
}

/** A row of actuals with its line, if it has one. */
interface NamedRow {
  readonly name: RowName;
  readonly line: number | null;
}

export interface Pairing<Row> {
  /** By place in the sheet; `conflict` where several rows say different things, so that none is to be believed. */
  readonly rows: ReadonlyMap<number, Row | "conflict">;
  readonly diagnostics: readonly ScoringDiagnostic[];
}

/**
 * Gives every row of actuals to the row of the sheet that it names. A row that names none, or could mean several, is
 * reported and not used; rows that say the same of one thing count once, and rows that disagree not at all.
 *
 * `contentOf` is what a row says, as text to compare.
 */
export function pair<Row extends NamedRow>(
  rows: readonly Row[],
  find: FindRows,
  of: RowKind,
  contentOf: (row: Row) => string,
): Pairing<Row> {
  const paired = new Map<number, Row | "conflict">();
  const diagnostics: ScoringDiagnostic[] = [];
  for (const row of rows) {
    const [place, ...others] = find(row.name);
    const name = writeName(row.name);
    if (place === undefined) diagnostics.push(remark({ code: "unpaired-actual", of, name }, row.line));
    else if (others.length > 0) {
      const numbers = [place, ...others].map((found) => found + 1);
      diagnostics.push(remark({ code: "ambiguous-actual", of, name, numbers }, row.line));
    } else {
      const before = paired.get(place);
      if (before === undefined) paired.set(place, row);
      else {
        const agree = before !== "conflict" && contentOf(before) === contentOf(row);
        if (!agree) paired.set(place, "conflict");
        diagnostics.push(remark({ code: "repeated-actual", of, number: place + 1, agree }, row.line));
      }
    }
  }
  return { rows: paired, diagnostics };
}

import type { DecimalText } from "../../ast.js";
import type { EvaluateOptions } from "../../options.js";
import type { Figure } from "../../score/weights.js";
import { Decimal } from "../../value/decimal.js";
import type { FindRows } from "./pair.js";
import { rowName, writeName } from "./rows.js";
import { type RowKind, remark, type ScoringDiagnostic } from "./scoring-diagnostic.js";

/** What a person may declare of an indicator or a phase: an external cause, or that it cannot be assessed. */
export type DeclaredStatus = "neutralised" | "not-assessable";

/** Settings of one row of the sheet. */
export interface RowSettings {
  /** Takes the place of the weight (peso) in the sheet. */
  readonly weight?: Figure;
  /** Whether its failure fails the objective. */
  readonly required?: boolean;
  /** Takes the row out of the score and hands its weight to the rest. */
  readonly status?: DeclaredStatus;
}

/** Settings of one indicator: those of a row, and options of `evaluate` for it alone. */
export interface IndicatorSettings extends RowSettings, EvaluateOptions {}

/** Settings by the number of a row, or by its description. */
export type SettingsByRow<Settings> = Readonly<Record<string, Settings>>;

export interface PlacedSettings<Settings> {
  /** By place in the sheet, counted from 0. */
  readonly settings: ReadonlyMap<number, Settings>;
  readonly diagnostics: readonly ScoringDiagnostic[];
}

/**
 * Gives every setting to its row; one that names no row, or several, is reported.
 *
 * @throws TypeError for an unknown status.
 */
export function placeSettings<Settings extends RowSettings>(
  given: SettingsByRow<Settings> | undefined,
  find: FindRows,
  of: RowKind,
): PlacedSettings<Settings> {
  const settings = new Map<number, Settings>();
  const diagnostics: ScoringDiagnostic[] = [];
  for (const [key, own] of Object.entries(given ?? {})) {
    const { status } = own;
    if (status !== undefined && status !== "neutralised" && status !== "not-assessable") {
      throw new TypeError(`status of ${of} ${key} is "${status}"; it must be one of "neutralised", "not-assessable"`);
    }
    const name = rowName(key);
    const [place, ...others] = find(name);
    if (place === undefined || others.length > 0) {
      diagnostics.push(remark({ code: "unpaired-setting", of, name: writeName(name) }));
    } else settings.set(place, own);
  }
  return { settings, diagnostics };
}

/** The weight of a row: as set, else as written in the sheet. */
export function weightOf(set: Figure | undefined, written: DecimalText | null): Figure | null {
  return set ?? (written === null ? null : new Decimal(written));
}

import type { LinkedObjective } from "../sheet.js";
import { fold } from "../text/fold.js";
import type { ScoredLink, WeighedSheet } from "./scored.js";
import { remark, type ScoringDiagnostic } from "./scoring-diagnostic.js";

export interface ScoredLinks {
  readonly linked: readonly ScoredLink[];
  readonly diagnostics: readonly ScoringDiagnostic[];
}

/** Gives every linked objective (obiettivo collegato) its own score, by its code, or by its title where it has none. */
export function scoreLinked(
  objectives: readonly LinkedObjective[],
  given: readonly WeighedSheet[] | undefined,
): ScoredLinks {
  if (given === undefined) {
    const count = objectives.length;
    const diagnostics = count === 0 ? [] : [remark({ code: "links-not-given", count })];
    return {
      linked: objectives.map((objective, place) => ({ number: place + 1, objective, scored: null })),
      diagnostics,
    };
  }
  const { sheets, repeated } = sheetsByName(given);
  const used = new Set<string>();
  const unscored: ScoringDiagnostic[] = [];
  const linked = objectives.map((objective, place): ScoredLink => {
    const name = objective.code ?? objective.title;
    const scored = sheets.get(fold(name)) ?? null;
    if (scored === null) unscored.push(remark({ code: "unscored-link", name }));
    else used.add(fold(name));
    return { number: place + 1, objective, scored };
  });
  const strangers = [...sheets].filter(([key]) => !used.has(key)).map(([, { sheet }]) => nameOf(sheet));
  const unlinked = strangers.map((name) => remark({ code: "unlinked-objective", name }));
  return { linked, diagnostics: [...repeated, ...unscored, ...unlinked] };
}

function sheetsByName(given: readonly WeighedSheet[]) {
  const sheets = new Map<string, WeighedSheet>();
  const repeated: ScoringDiagnostic[] = [];
  for (const scored of given) {
    const name = nameOf(scored.sheet);
    if (sheets.has(fold(name))) repeated.push(remark({ code: "repeated-objective", name }));
    else sheets.set(fold(name), scored);
  }
  return { sheets, repeated };
}

/** What an objective goes by. */
export function nameOf({ code, title }: WeighedSheet["sheet"]): string {
  return code ?? title ?? "";
}

import type { Band, Bands, Condition } from "../ast.js";
import { writeNumber } from "../locale/figures.js";
import { spellConditions } from "./condition.js";
import { choose, type Hand } from "./hand.js";

/** "=6 -> 100 / =5 -> 75 / <4 -> 0" */
export function* spellBands(node: Bands, hand: Hand): Iterable<string> {
  const alone = node.bands.map((band) => choose(oneBand(node, band), spellBand(band, hand), hand));
  yield alone.join(" / ");
  yield alone.join("; ");
  const quoting: Hand = { ...hand, style: "guarded" };
  yield node.bands.map((band) => choose(oneBand(node, band), spellBand(band, quoting), hand)).join(" / ");
  // A band may be read beside another that is not read alone: "nel 2020 -> 100" is the target of a year.
  for (const [index, band] of node.bands.entries()) {
    for (const spelling of spellBand(band, hand)) yield alone.with(index, spelling).join(" / ");
  }
}

function oneBand(node: Bands, band: Band): Bands {
  return { ...node, bands: [band] };
}

function* spellBand({ condition, score }: Band, hand: Hand): Iterable<string> {
  const points = writeNumber(score, hand.marks);
  for (const written of spellConditions(condition, hand)) yield `${compact(written, condition)} -> ${points}`;
}

/** A symbol touches its number: "=6". */
function compact(written: string, condition: Condition): string {
  const isPlain = (condition.kind === "comparison" || condition.kind === "range") && condition.subject === null;
  return isPlain ? written.replace(/([<>=≠~]=?) (?=\S)/g, "$1") : written;
}

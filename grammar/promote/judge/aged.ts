import { type Choice, type Reading, slice } from "../../reading.js";
import { note, noting, words } from "../choice.js";
import { followAt, isShortNumber, lengthAs, meaningAs } from "../look.js";

/** "over 65", "people over sixty-five": words and the age after them, unless what follows is another unit's. */
export function judgeAged(reading: Reading, at: number, end: number): Choice | null {
  const age = isShortNumber(reading, end) ? 1 : lengthAs(reading, end, "numeral");
  const unit = meaningAs(reading, end + age, "unit")?.meaning.unit ?? null;
  if (age === 0 || (unit !== null && !(unit.kind === "time" && unit.name === "year"))) return null;
  const past = end + age + lengthAs(reading, end + age, "unit");
  if (at > 0 || followAt(reading, past) !== "end") return words(at, past);
  const found = slice(reading, at, past);
  return noting(words(at, past), note(reading, at, past, "error", { code: "unexpected-text", found, wanted: "value" }));
}

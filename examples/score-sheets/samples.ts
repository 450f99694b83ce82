import { readdirSync, readFileSync } from "node:fs";
import { type ActualsReading, readActuals, readSheet, type SheetReading } from "../../src/sheet/index.js";

const sheets = new URL("../sheets/", import.meta.url);
const actuals = new URL("../actuals/", import.meta.url);

/** The sheets of the examples, each with the actuals of the same name. */
export function samples(): readonly { readonly sheet: SheetReading; readonly actuals: ActualsReading }[] {
  const names = readdirSync(sheets)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => file.replace(/\.txt$/, ""))
    .sort();
  return names.map((name) => ({
    sheet: readSheet(readFileSync(new URL(`${name}.txt`, sheets), "utf8")),
    actuals: readActuals(readFileSync(new URL(`${name}.csv`, actuals), "utf8")),
  }));
}

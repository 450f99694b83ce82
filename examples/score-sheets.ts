// Scores objective sheets with their actuals, tells every target in words, and writes a report to print.
//
//   npm start                            the sample sheets of this folder
//   npm start -- SHEET ACTUALS.csv       a sheet of your own, with what was measured
//   npm start -- SHEET                   every indicator of the sheet, and how its target is read
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderReport, type ScoredSheet, scoreOffice, scoreSheet } from "../src/sheet/index.js";
import { readArguments, type Settings, usage } from "./score-sheets/arguments.js";
import { listTargets } from "./score-sheets/list-targets.js";
import { readActualsFile, readSheetFile } from "./score-sheets/read-file.js";
import { samples } from "./score-sheets/samples.js";

/** Says what is the matter and makes the program end with 1. */
function fail(problems: readonly string[]): void {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

function scoreSamples(settings: Settings): void {
  const scored = samples().map(({ sheet, actuals }) => scoreSheet(sheet, actuals, settings.scoring));
  tell(scored, settings);
}

function listFile(file: string, settings: Settings): void {
  const reading = readSheetFile(file, settings.locale);
  if ("problems" in reading) fail(reading.problems);
  else console.log(listTargets(reading.sheets, settings));
}

function scoreFile(file: string, actualsFile: string, settings: Settings): void {
  const reading = readSheetFile(file, settings.locale);
  const actuals = readActualsFile(actualsFile, settings.locale);
  if ("problems" in reading) fail(reading.problems);
  else if ("problems" in actuals) fail(actuals.problems);
  else {
    for (const warning of actuals.warnings) console.error(warning);
    const scored = reading.sheets.map((sheet) => scoreSheet(sheet, actuals.actuals, settings.scoring));
    tell(scored, settings);
  }
}

/** Prints the scores, and writes them as a page beside. */
function tell(sheets: readonly ScoredSheet[], { locale, format }: Settings): void {
  const [first, ...others] = sheets;
  const scored = first === undefined || others.length > 0 ? scoreOffice(sheets) : first;
  console.log(renderReport(scored, { format, locale }));
  const file = join(mkdtempSync(join(tmpdir(), "traguardo-")), "report.html");
  writeFileSync(file, renderReport(scored, { format: "html", locale }));
  console.log(`HTML: ${file}`);
}

// The reader of a pipe, such as `head`, may leave early.
process.stdout.on("error", () => process.exit());

const given = readArguments(process.argv.slice(2));
if ("problem" in given) fail([given.problem, usage]);
else if (given.help) console.log(usage);
else if (given.file === null) scoreSamples(given.settings);
else if (given.actuals === null) listFile(given.file, given.settings);
else scoreFile(given.file, given.actuals, given.settings);

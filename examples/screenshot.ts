// Pictures of the report as a browser shows it and as A4 pages: npm run screenshot [FOLDER]
//
// Needs Chromium (the environment variable CHROMIUM, or /usr/bin/chromium), and pdftoppm for the pages.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { renderReport, scoreOffice, scoreSheet } from "../src/sheet/index.js";
import { samples } from "./score-sheets/samples.js";

const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

function photograph(page: string, name: string): void {
  const url = pathToFileURL(page).href;
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"];
  const browse = (...own: string[]) => execFileSync(browser, [...flags, ...own, url], { stdio: "ignore" });
  browse("--window-size=1100,2400", `--screenshot=${name}.png`);
  browse("--window-size=420,2400", `--screenshot=${name}-narrow.png`);
  browse("--no-pdf-header-footer", `--print-to-pdf=${name}.pdf`);
  execFileSync("pdftoppm", ["-r", "80", "-png", `${name}.pdf`, `${name}-page`]);
}

function main(folder: string): void {
  if (!existsSync(browser)) {
    console.error(`there is no browser at ${browser}; name one in the environment variable CHROMIUM`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(folder, { recursive: true });
  const scored = samples().map(({ sheet, actuals }) =>
    scoreSheet(sheet, actuals, { split: { phases: 40, indicators: 60 } }),
  );
  const reports = [...scored, scoreOffice(scored)].map((report) => renderReport(report, { format: "html" }));
  for (const [index, report] of reports.entries()) {
    const name = join(folder, `report-${index + 1}`);
    writeFileSync(`${name}.html`, report);
    photograph(`${name}.html`, name);
  }
  console.log(folder);
}

main(resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), "traguardo-"))));

import type { BlockName, ScoringDiagnosticFacts } from "../../score/scoring-diagnostic.js";
import type { LineSentences } from "../line-sentences.js";
import { short } from "../short.js";

const blockNames: Readonly<Record<BlockName, string>> = {
  phases: "phases",
  indicators: "indicators",
  linked: "linked objectives",
};

export const scoring: LineSentences<ScoringDiagnosticFacts> = {
  atLine: (line, sentence) => `Actuals, line ${line}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  sentences: {
    "no-actuals": ({ objectives }) =>
      `The actuals are about other objectives (${short(objectives.join(", "))}); check the code of the sheet.`,
    "unpaired-actual": ({ of, name }) => `The sheet has no ${of} "${short(name)}"; correct its number or description.`,
    "ambiguous-actual": ({ of, name, numbers }) =>
      `"${short(name)}" may be ${of} ${numbers.join(" or ")}; give its number.`,
    "repeated-actual": ({ of, number, agree }) =>
      agree
        ? `The actual of ${of} ${number} is there twice, and the same.`
        : `The actuals of ${of} ${number} disagree, and none was used; leave the right one.`,
    "unpaired-setting": ({ of, name }) =>
      `The settings for "${short(name)}" do not name a single ${of} of the sheet, and were not used.`,
    "unused-date": ({ number, found }) =>
      `The date "${short(found)}" of indicator ${number} has no bearing on its target, and was not used.`,
    "unchecked-end": ({ number }) =>
      `Phase ${number} is scored by its completion; without the actual end nobody knows whether it was in time.`,
    "split-required": ({ blocks }) =>
      `It is not said how much ${list(blocks)} count; give their split (option split), such as 40 and 60.`,
    "block-left-out": ({ block }) => `The split gives no share to the ${blockNames[block]}.`,
    "links-not-given": ({ count }) =>
      count === 1
        ? "The linked objective was not scored; the score is of this sheet alone."
        : `The ${count} linked objectives were not scored; the score is of this sheet alone.`,
    "unscored-link": ({ name }) => `The linked objective "${short(name)}" is not among those scored.`,
    "unlinked-objective": ({ name }) =>
      `The scored objective "${short(name)}" is not linked to the sheet, and was not used.`,
    "repeated-objective": ({ name }) => `The objective "${short(name)}" is there more than once.`,
  },
};

function list(blocks: readonly BlockName[]): string {
  return blocks.map((block) => blockNames[block]).join(" and ");
}

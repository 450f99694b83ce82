import type { AcceptedRows } from "../row.js";

export const bands: AcceptedRows = {
  it: [
    {
      text: "≥ 90% risultato 100%",
      reads: "bands [comparison >= 90% -> 100]",
      met: ["90%"],
      undecided: ["85%"],
      note: "one row of a table: what lies below is not known",
    },
    {
      text: ">= 90% -> 100% / 80-89% -> 75% / < 80% -> 0%",
      reads: "bands [comparison >= 90% -> 100; range [80%, 89%] -> 75; comparison < 80% -> 0]",
      met: ["90%"],
      unmet: ["85%", "50%"],
      undecided: ["89,5%"],
    },
    {
      text: "=6->100 / =5->75 / =4->50 / <4->0",
      reads: "bands [comparison = 6 -> 100; comparison = 5 -> 75; comparison = 4 -> 50; comparison < 4 -> 0]",
      met: ["6"],
      unmet: ["5", "3"],
      undecided: ["7"],
    },
    { text: ">190 -> 0%", reads: "bands [comparison > 190 -> 0]", unmet: ["191"], undecided: ["190"] },
    {
      text: "<=37 100 / 38-40 75 / >40 0",
      reads: "bands [comparison <= 37 -> 100; range [38, 40] -> 75; comparison > 40 -> 0]",
      met: ["37"],
      unmet: ["39", "41"],
    },
    {
      text: "100%: 10 punti; 80%: 5 punti",
      reads: "bands [comparison 100% -> 10; comparison 80% -> 5]",
      unmet: ["100%", "80%"],
    },
    {
      text: "90% = 100; 80% = 50",
      reads: "bands [comparison 90% -> 100; comparison 80% -> 50]",
      met: ["90%"],
      unmet: ["80%"],
    },
    { text: "> 80% e <= 90% -> 75", reads: "bands [range (80%, 90%] -> 75]", unmet: ["90%"], undecided: ["80%"] },
    { text: "SI -> 100 / NO -> 0", reads: "bands [answer yes -> 100; answer no -> 0]", met: ["SI"], unmet: ["NO"] },
    {
      text: "entro 30/06 -> 100 / entro 31/12 -> 50",
      context: { year: 2020 },
      reads: "bands [deadline by yyyy-06-30 -> 100; deadline by yyyy-12-31 -> 50]",
      met: ["30/06/2020"],
      unmet: ["01/07/2020"],
    },
    {
      text: "= 89-85% risultato 75%",
      reads: "bands [range [85%, 89%] -> 75]",
      unmet: ["87%"],
      undecided: ["90%"],
      codes: ["reversed-range"],
    },
  ],
  en: [
    {
      text: ">= 90% -> 100 / 80-89% -> 75 / < 80% -> 0",
      reads: "bands [comparison >= 90% -> 100; range [80%, 89%] -> 75; comparison < 80% -> 0]",
      met: ["90%"],
      unmet: ["85%", "79.9%"],
    },
    { text: "yes -> 100 / no -> 0", reads: "bands [answer yes -> 100; answer no -> 0]", met: ["yes"], unmet: ["no"] },
  ],
};

import type { AcceptedRows } from "../row.js";

export const unspecified: AcceptedRows = {
  it: [
    { text: "vedi allegato", reads: "unspecified", undecided: ["95%", "SI"] },
    { text: "idem", reads: "unspecified", undecided: ["95%"] },
    { text: "n.d.", reads: "unspecified", undecided: ["95%", "SI"] },
    { text: "N.D.", reads: "unspecified", undecided: ["95%"] },
    { text: "nd", reads: "unspecified", undecided: ["95%"] },
    { text: "n.a.", reads: "unspecified", undecided: ["95%"] },
    { text: "-", reads: "unspecified", undecided: ["95%"] },
    { text: "--", reads: "unspecified", undecided: ["95%"] },
    { text: "/", reads: "unspecified", undecided: ["95%"] },
    { text: "...", reads: "unspecified", undecided: ["95%"] },
    { text: "?", reads: "unspecified", undecided: ["95%"] },
    { text: "da definire", reads: "unspecified", undecided: ["95%"] },
    { text: "da definire nel 2021", reads: "unspecified", undecided: ["95%"] },
    { text: "da definire entro il 31/12", reads: "unspecified", undecided: ["SI"] },
    { text: "non definito", reads: "unspecified", undecided: ["95%"] },
    { text: "Kpi non definito", reads: "unspecified", undecided: ["95%"] },
    { text: "non applicabile", reads: "unspecified", undecided: ["95%"] },
    { text: "in corso di definizione", reads: "unspecified", undecided: ["95%"] },
    { text: "nessuno", reads: "unspecified", undecided: ["0"] },
  ],
  en: [
    { text: "no specific target", reads: "unspecified", undecided: ["0", "1"] },
    { text: "n/a", reads: "unspecified", undecided: ["85%"] },
    { text: "TBD", reads: "unspecified", undecided: ["85%"] },
    { text: "not defined", reads: "unspecified", undecided: ["85%"] },
    { text: "to be defined", reads: "unspecified", undecided: ["85%"] },
    { text: "no target", reads: "unspecified", undecided: ["85%"] },
    { text: "none", reads: "unspecified", undecided: ["0"] },
  ],
};

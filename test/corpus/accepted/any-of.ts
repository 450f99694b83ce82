import type { AcceptedRows } from "../row.js";

export const anyOf: AcceptedRows = {
  it: [
    {
      text: "SI o 3/3",
      reads: "any-of [answer yes; comparison 3/3]",
      met: ["SI", "3/3"],
      codes: ["ambiguous", "assumed-polarity"],
    },
    {
      text: "80% oppure SI",
      reads: "any-of [comparison 80%; answer yes]",
      met: ["80%", "SI"],
      codes: ["assumed-polarity"],
    },
    {
      text: ">= 80% o <= 20%",
      reads: "any-of [comparison >= 80%; comparison <= 20%]",
      met: ["80%", "20%"],
      unmet: ["50%"],
    },
  ],
  en: [
    {
      text: "Yes or 3/3",
      reads: "any-of [answer yes; comparison 3/3]",
      met: ["yes", "3/3"],
      codes: ["ambiguous", "assumed-polarity"],
    },
  ],
};

import type { AcceptedRows } from "../row.js";

export const anyOf: AcceptedRows = {
  it: [
    {
      text: "entro giugno o dicembre",
      context: { year: 2021 },
      reads: "any-of [deadline by yyyy-06; deadline yyyy-12]",
      met: ["30/06/2021", "15/09/2021"],
      unmet: ["01/01/2022"],
      codes: ["assumed-polarity"],
    },
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
    { text: "meno di 3 o più di 5", reads: "any-of [comparison < 3; comparison > 5]", met: [2, 6], unmet: [3, 5] },
    {
      text: "inferiore a 3 oppure superiore a 5 giorni",
      reads: "any-of [comparison < 3; comparison > 5 day]",
      met: ["6 giorni"],
      unmet: ["4 giorni"],
    },
    {
      text: "mantenimento o riduzione",
      context: { baseline: 100 },
      reads: "any-of [change none; change decrease]",
      met: ["100", "90", "-1%"],
      unmet: ["110", "+1%"],
      note: "the change beside it says which way is for the worse",
    },
    {
      text: "mantenimento o diminuzione dei reclami",
      context: { baseline: 100 },
      reads: 'any-of [change none; change decrease "reclami"]',
      met: ["100", "90"],
      unmet: ["110"],
    },
  ],
  en: [
    {
      text: "Yes or 3/3",
      reads: "any-of [answer yes; comparison 3/3]",
      met: ["yes", "3/3"],
      codes: ["ambiguous", "assumed-polarity"],
    },
    {
      text: "less than 3 or more than 5",
      reads: "any-of [comparison < 3; comparison > 5]",
      met: [2, 6],
      unmet: [3, 5],
    },
  ],
};

import type { MomentWords } from "../moments.js";

/** The words of a preposition alone, and before "the". */
const leading = (...words: readonly string[]) => ({
  the: words.map((word) => `${word} the `),
  none: words.map((word) => `${word} `),
});

export const moments: MomentWords<"the" | "none"> = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ordinals: ["first", "second", "third", "fourth", "fifth", "sixth"],
  parts: { bimester: "bimester", quarter: "quarter", third: "four-month period", half: "half" },
  partArticle: "the",
  bare: "none",
  day: (day, month) => `${day} ${month}`,
  dayArticle: () => "none",
  namesMonth: true,
  ofNextYear: "of the following year",
  thisYear: [
    { text: "end of the year", article: "the" },
    { text: "current year", article: "the" },
  ],
  nextYear: [{ text: "following year", article: "the" }],
  year: (year) => [
    { text: `${year}`, article: "none" },
    { text: `year ${year}`, article: "the" },
  ],
  endOf: "end of",
  duringTheYear: "during the year",
  leads: {
    by: leading("by", "no later than"),
    before: leading("before"),
    from: leading("from", "as of"),
    after: leading("after"),
    "on-day": leading("on"),
    during: leading("during"),
    opening: leading("from"),
    closing: leading("to"),
  },
};

import type { MomentWords } from "../moments.js";

/** The article of a moment, with which a preposition contracts. */
type Article = "il" | "l'" | "none";

const from = { il: "dal ", "l'": "dall'", none: "da " };

export const moments: MomentWords<Article> = {
  months: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
  ],
  ordinals: ["I", "II", "III", "IV", "V", "VI"],
  parts: { bimester: "bimestre", quarter: "trimestre", third: "quadrimestre", half: "semestre" },
  partArticle: "il",
  bare: "none",
  day: (day, month) => `${day === 1 ? "1°" : day} ${month}`,
  dayArticle: (day) => (day === 8 || day === 11 ? "l'" : "il"),
  namesMonth: false,
  ofNextYear: "dell'anno successivo",
  thisYear: [
    { text: "fine anno", article: "none" },
    { text: "anno in corso", article: "l'" },
  ],
  nextYear: [{ text: "anno successivo", article: "l'" }],
  year: (year) => [
    { text: `${year}`, article: "il" },
    { text: `anno ${year}`, article: "l'" },
  ],
  endOf: "fine",
  duringTheYear: "nel corso dell'anno",
  leads: {
    by: { il: ["entro il "], "l'": ["entro l'"], none: ["entro "] },
    before: { il: ["prima del "], "l'": ["prima dell'"], none: ["prima di "] },
    from: {
      il: [from.il, `a partire ${from.il}`],
      "l'": [from["l'"], `a partire ${from["l'"]}`],
      none: [from.none, `a partire ${from.none}`],
    },
    after: { il: ["dopo il "], "l'": ["dopo l'"], none: ["dopo "] },
    "on-day": {
      il: ["il giorno ", "in data "],
      "l'": ["il giorno ", "in data "],
      none: ["il giorno ", "in data "],
    },
    during: {
      il: ["nel ", "nel corso del "],
      "l'": ["nell'", "nel corso dell'"],
      none: ["nel mese di ", "nel corso di "],
    },
    opening: { il: [from.il], "l'": [from["l'"]], none: [from.none] },
    closing: { il: ["al "], "l'": ["all'"], none: ["a "] },
  },
};

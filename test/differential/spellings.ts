import type { LocaleName } from "../../src/options.js";

/** How something is said: in FEEL, and by people of either language. */
export interface Said {
  readonly feel: readonly string[];
  readonly it: readonly string[];
  readonly en: readonly string[];
}

/** Where a value goes in a spelling; the other end of a range, or the second of two alternatives, goes at `@`. */
export const holes = { first: "#", second: "@" } as const;

export const comparisons: readonly Said[] = [
  {
    feel: ["< #", "not(>= #)"],
    it: ["< #", "<#", "meno di #", "inferiore a #", "minore del #", "al di sotto di #", "sotto il #"],
    en: ["< #", "<#", "less than #", "fewer than #", "below #", "under #", "lower than #"],
  },
  {
    feel: ["<= #", "not(> #)"],
    it: ["<= #", "≤ #", "=< #", "al massimo #", "non più di #", "non superiore al #", "# o meno", "massimo #", "max #"],
    en: ["<= #", "≤ #", "=< #", "at most #", "no more than #", "not exceeding #", "# or less", "up to #", "max #"],
  },
  {
    feel: ["> #", "not(<= #)"],
    it: ["> #", ">#", "più di #", "superiore a #", "maggiore del #", "oltre #", "sopra il #"],
    en: ["> #", ">#", "more than #", "greater than #", "above #", "over #", "higher than #"],
  },
  {
    feel: [">= #", "not(< #)"],
    it: [">= #", "≥#", "=>#", "almeno #", "almeno il #", "non meno di #", "non inferiore al #", "# o più", "minimo #"],
    en: [">= #", "≥#", "=>#", "at least #", "no less than #", "not below #", "# or more", "minimum #"],
  },
  {
    feel: ["#", "[#..#]"],
    it: ["= #", "=#", "pari a #", "pari al #", "uguale a #", "esattamente #"],
    en: ["= #", "=#", "equal to #", "exactly #", "equals #", "precisely #"],
  },
  {
    feel: ["not(#)", "< #, > #"],
    it: ["≠ #", "!= #", "<> #", "diverso da #", "non pari a #"],
    en: ["≠ #", "!= #", "<> #", "different from #", "not equal to #"],
  },
];

export const ranges: readonly Said[] = [
  {
    feel: ["[#..@]", "not(< #, > @)"],
    it: ["tra # e @", "da # a @", "compreso tra # e @", ">= # e <= @", "almeno # e non più di @", "#-@", "@ - #"],
    en: ["between # and @", "from # to @", ">= # and <= @", "at least # and at most @", "#-@", "range: # to @"],
  },
  {
    feel: ["(#..@]", "]#..@]"],
    it: ["> # e <= @", "# < x <= @", "tra # e @ (estremo inferiore escluso)", "più di # ma non più di @"],
    en: ["> # and <= @", "# < x <= @", "between # and @, lower bound excluded", "more than # but at most @"],
  },
  {
    feel: ["[#..@)", "[#..@["],
    it: [">= # e < @", "# <= x < @", "tra # e @, estremo superiore escluso", "almeno # ma meno di @"],
    en: [">= # and < @", "# <= x < @", "between # and @ (upper bound excluded)", "at least # but less than @"],
  },
  {
    feel: ["(#..@)", "not(<= #, >= @)"],
    it: ["> # e < @", "tra # e @ esclusi", "tra # e @ (estremi esclusi)", "più di # e meno di @"],
    en: ["> # and < @", "between # and @ (bounds excluded)", "above # and below @"],
  },
];

export const alternatives: readonly Said[] = [
  {
    feel: ["#, @"],
    it: ["= # o = @", "pari a # oppure pari a @", "uguale a # o uguale a @"],
    en: ["= # or = @", "equal to # or equal to @", "exactly # or else exactly @"],
  },
  {
    feel: ["< #, > @", "not([#..@])"],
    it: ["< # o > @", "minore di # o maggiore di @", "sotto il # oppure sopra il @"],
    en: ["< # or > @", "below # or above @", "under # or else over @"],
  },
  {
    feel: ["<= #, >= @", "not((#..@))"],
    it: ["<= # o >= @", "≤ # oppure ≥ @", "al massimo # o almeno @"],
    en: ["<= # or >= @", "at most # or at least @", "not above # or not below @"],
  },
  {
    feel: ["#, > @"],
    it: ["= # o > @", "esattamente # oppure oltre @"],
    en: ["= # or > @", "exactly # or above @"],
  },
];

export const deadlines: readonly Said[] = [
  {
    feel: ["<= #", "not(> #)"],
    it: ["entro il #", "entro e non oltre il #", "non oltre il #", "entro la data del #", "scadenza: #", "per il #"],
    en: ["by #", "by the #", "no later than #", "on or before #", "within #", "due by #", "deadline: #"],
  },
  {
    feel: ["< #", "not(>= #)"],
    it: ["prima del #", "anteriormente al #", "precedentemente al #"],
    en: ["before #", "prior to #", "ahead of #"],
  },
  {
    feel: [">= #", "not(< #)"],
    it: ["dal #", "a partire dal #", "non prima del #", "a decorrere dal #"],
    en: ["from #", "since #", "not before #", "on or after #", "with effect from #"],
  },
  {
    feel: ["> #", "not(<= #)"],
    it: ["dopo il #", "successivamente al #"],
    en: ["after #", "later than #", "subsequent to #"],
  },
  { feel: ["#", "[#..#]"], it: ["in data #", "il giorno #"], en: ["on #", "on the day of #"] },
];

export const periods: readonly Said[] = [
  {
    feel: ["[#..@]", "not(< #, > @)"],
    it: ["dal # al @", "# - @", "tra il # e il @", "nel periodo dal # al @"],
    en: ["from # to @", "# - @", "between # and @", "in the period from # to @"],
  },
  {
    feel: ["<= #, >= @", "not((#..@))"],
    it: ["entro il # o dal @", "non oltre il # oppure a partire dal @"],
    en: ["by # or from @", "no later than # or on or after @"],
  },
];

export const answers: readonly Said[] = [
  { feel: ["true", "not(false)"], it: ["SI", "Sì", "si", "SI'", "on", "sì."], en: ["YES", "yes", "Yes", "on", "yes."] },
  { feel: ["false", "not(true)"], it: ["NO", "no", "No", "off"], en: ["NO", "no", "No", "off"] },
];

/** What the number of a target counts, with the number at `#`. */
export const units: readonly Readonly<Record<LocaleName, readonly string[]>>[] = [
  { it: ["#"], en: ["#"] },
  { it: ["#%", "# %"], en: ["#%", "# percent"] },
  { it: ["€ #", "# euro", "# €"], en: ["€ #", "# euros", "€#"] },
  { it: ["# giorni", "# gg."], en: ["# days"] },
  { it: ["# km"], en: ["# km"] },
];

const months = {
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** An ISO day in the notations of a language. */
export function writtenDays(iso: string, locale: LocaleName): readonly string[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const [m, d] = [Number(month), Number(day)];
  const name = months[locale][m - 1];
  const numeric = [`${day}/${month}/${year}`, `${d}/${m}/${year}`, iso];
  return locale === "it"
    ? [...numeric, `${day}.${month}.${year}`, `${d} ${name} ${year}`, `${day}/${month}/${year.slice(2)}`]
    : [...numeric, `${d} ${name} ${year}`, `${name} ${d}, ${year}`];
}

/** A number of hundredths in the marks of a language. */
export function writtenNumbers(hundredths: number, locale: LocaleName): readonly string[] {
  const [sign, size] = [hundredths < 0 ? "-" : "", Math.abs(hundredths)];
  const [whole, rest] = [`${Math.floor(size / 100)}`, `${size % 100}`.padStart(2, "0")];
  const { group, decimal } = locale === "it" ? { group: ".", decimal: "," } : { group: ",", decimal: "." };
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const decimals = rest === "00" ? ["", "", `${decimal}00`] : [rest, rest, `${rest}0`].map((end) => decimal + end);
  return [whole, grouped, whole].map((digits, index) => `${sign}${digits}${decimals[index]}`);
}

import { expect, test } from "vitest";
import { bearingOn, ofNumber } from "../../../src/locale/it/articles.js";

test.each([
  ["10%", "del 10%"],
  ["8%", "dell'8%"],
  ["80,5%", "dell'80,5%"],
  ["11%", "dell'11%"],
  ["11.000%", "dell'11.000%"],
  ["110%", "del 110%"],
  ["1%", "dell'1%"],
  ["1.000%", "del 1.000%"],
  ["0,5%", "dello 0,5%"],
  ["5 incontri", "di 5 incontri"],
])("says %s as %s", (amount, written) => {
  expect(ofNumber(amount)).toBe(written);
});

test.each([
  ["2019", "rispetto al 2019"],
  ["anno precedente", "rispetto all'anno precedente"],
  ["media del triennio", "rispetto alla media del triennio"],
  ["rilevazione iniziale", "rispetto alla rilevazione iniziale"],
  ["baseline", "rispetto alla baseline"],
  ["valore storico", "rispetto al valore storico"],
  ["livelli attuali", "rispetto ai livelli attuali"],
  ["standard", "rispetto allo standard"],
  ["ultimi tre anni", "rispetto agli ultimi tre anni"],
  ["studi precedenti", "rispetto agli studi precedenti"],
  ["«anno 2»", "rispetto a «anno 2»"],
  ["30 giorni", "rispetto a 30 giorni"],
])("gives %j its most likely article", (words, written) => {
  expect(bearingOn("rispetto", "a", words)).toBe(written);
});

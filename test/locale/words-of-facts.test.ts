import { expect, test } from "vitest";
import * as english from "../../src/locale/en/words-of-facts.js";
import * as italian from "../../src/locale/it/words-of-facts.js";

test.each([
  ["percent", "una percentuale", "a percentage"],
  ["change in percent", "una variazione (una percentuale)", "a change (a percentage)"],
  ["list of 3", "un elenco di 3 condizioni", "a list of 3 conditions"],
  ["kWh", "un valore in kWh", "a value in kWh"],
])("%s is called %j and %j", (fact, inItalian, inEnglish) => {
  expect([italian.nameThing(fact), english.nameThing(fact)]).toEqual([inItalian, inEnglish]);
});

test("things are counted, and listed with a word before the last", () => {
  expect(italian.count(1, "anno", "anni")).toBe("1 anno");
  expect(english.count(2, "year", "years")).toBe("2 years");
  expect([italian.list([]), italian.list([2015]), italian.list([2015, 2016])]).toEqual(["", "2015", "2015 e 2016"]);
  expect([english.list([]), english.list([2015]), english.list([2015, 2016, 2017])]).toEqual([
    "",
    "2015",
    "2015, 2016 and 2017",
  ]);
});

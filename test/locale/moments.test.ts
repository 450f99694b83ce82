import { expect, test } from "vitest";
import type { Moment, Timing } from "../../src/ast.js";
import { locales } from "../../src/locale/locales.js";

const moment = { kind: "moment", span: { start: 0, end: 0 } } as const;
const eighth: Moment = { ...moment, grain: "day", year: 2021, month: 3, day: 8 };
const first: Moment = { ...moment, grain: "day", year: "next", month: 3, day: 1 };
const march: Moment = { ...moment, grain: "month", year: 2021, month: 3 };
const third: Moment = { ...moment, grain: "quarter", year: null, part: 3 };
const unnamed: Moment = { ...moment, grain: "year", year: null };

test.each<[Timing, Moment, string, string]>([
  ["by", eighth, "entro l'08/03/2021", "by 8 March 2021"],
  ["before", first, "prima del 1° marzo dell'anno successivo", "before 1 March of the following year"],
  ["from", march, "da marzo 2021", "from March 2021"],
  ["after", third, "dopo il III trimestre", "after the third quarter"],
  ["on", eighth, "il giorno 08/03/2021", "on 8 March 2021"],
  ["on", march, "nel mese di marzo 2021", "during March 2021"],
  ["on", unnamed, "nel corso dell'anno", "during the year"],
])("%s %o is said as %j and %j", (timing, when, italian, english) => {
  const said = [locales.it, locales.en].map(({ printing }) => printing.timed(timing, when)[0]);
  expect(said).toEqual([italian, english]);
});

test("a moment alone and a window are said the most readable way first", () => {
  const { it, en } = locales;
  expect(it.printing.moment(march)).toEqual(["marzo 2021", "fine marzo 2021"]);
  expect(en.printing.moment(march)).toEqual(["March 2021", "end of March 2021"]);
  expect(it.printing.moment({ ...unnamed, year: 2021 })).toEqual(["anno 2021", "2021"]);
  expect(it.printing.period(eighth, march)).toEqual(["dall'08/03/2021 a marzo 2021"]);
  expect(en.printing.period(march, third)).toEqual(["from March 2021 to the third quarter"]);
});

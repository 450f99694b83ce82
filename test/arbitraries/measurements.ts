import fc from "fast-check";
import type { MeasurementInput } from "../../src/measurement.js";

const figure = fc.integer({ min: -200, max: 20_000 });
const share = fc.integer({ min: 0, max: 15_000 }).map((hundredths) => `${hundredths / 100}%`.replace(".", ","));
const ratio = fc.tuple(fc.nat(300), fc.nat(300)).map((terms) => terms.join("/"));
const day = fc
  .date({ min: new Date(Date.UTC(2015, 0, 1)), max: new Date(Date.UTC(2025, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const written = fc.oneof(
  share,
  ratio,
  day,
  figure.map(String),
  figure.map((value) => `${value} giorni`),
  figure.map((value) => `${value} €`),
  figure.map((value) => `${value < 0 ? "" : "+"}${value}`),
  share.map((value) => `+${value}`),
  fc.constantFrom(
    "SI",
    "NO",
    "on",
    "n.d.",
    "",
    "da definire",
    "100% il 15/06/2020",
    "SI il 01/03/2021",
    "mantenimento",
  ),
);

/** A single measurement, of any kind that is known, as text or native. */
export const measurement: fc.Arbitrary<MeasurementInput> = fc.oneof(
  { arbitrary: written, weight: 6 },
  figure,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.record({ numerator: fc.nat(50), denominator: fc.nat(50) }),
  fc.record({ value: written, date: day }),
  fc.constantFrom(null, undefined, "   "),
);

/** A measurement, or one for each member of a compound. */
export const measurements: fc.Arbitrary<MeasurementInput> = fc.oneof(
  { arbitrary: measurement, weight: 5 },
  fc.array(measurement, { minLength: 1, maxLength: 4 }),
);

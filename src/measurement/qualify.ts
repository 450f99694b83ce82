import type { Expectation, Quantity } from "../ast.js";
import type { Doubts } from "../locale/doubts.js";
import type { ChangeMeasurement, Measurement, QuantityMeasurement } from "../measurement.js";

/** Adds what only the text tells: the thing that a number counts, and that words, not a sign, make a change. */
export function qualify(measurement: Measurement, expectation: Expectation, text: string, doubts: Doubts): Measurement {
  switch (measurement.kind) {
    case "quantity":
      return expectation.kind === "comparison" && expectation.value.kind === "quantity"
        ? qualifyQuantity(measurement, expectation.value, text, doubts)
        : measurement;
    case "change":
      return expectation.kind === "change" && expectation.amount !== null
        ? qualifyChange(measurement, expectation.amount, text)
        : measurement;
    case "dated": {
      const value = qualifyMember(measurement.value, expectation, text, doubts);
      return { ...measurement, value } as Measurement;
    }
    case "list": {
      if (expectation.kind !== "all-of") return measurement;
      const { members } = expectation;
      return {
        kind: "list",
        members: measurement.members.map((member, index) => {
          const read = members[index];
          return read === undefined ? member : qualify(member, read, text, doubts);
        }),
      };
    }
    case "ratio":
    case "date":
    case "answer":
    case "missing":
      return measurement;
  }
}

function qualifyMember(value: Measurement, expectation: Expectation, text: string, doubts: Doubts): Measurement {
  const first = expectation.kind === "all-of" ? expectation.members[0] : undefined;
  return first === undefined ? value : qualify(value, first, text, doubts);
}

function qualifyQuantity(
  measurement: QuantityMeasurement,
  { unit, span }: Quantity,
  text: string,
  doubts: Doubts,
): QuantityMeasurement {
  if (unit !== null) return measurement;
  const counted = countedIn(text.slice(span.start, span.end), text.slice(span.end), doubts);
  return counted === null ? measurement : { ...measurement, counted };
}

const word = /^(?:\s{0,3}[°‰]|\s{0,3}[\p{L}µ][\p{L}\d²³/'’.-]{0,30})/u;

/** The word right after a number, unless it is one that leads on to something else: "dei casi", "raggiunto". */
function countedIn(number: string, after: string, { bound, done, adjective, share }: Doubts): string | null {
  if (number.endsWith("°")) return "°";
  const phrase = share.exec(after.replace(/\s+/g, " "));
  if (phrase !== null) return phrase[0].trim();
  const found = word.exec(after)?.[0].trim();
  if (found === undefined) return null;
  const [head = ""] = found.split(/['’]/);
  if (bound.has(head.toLowerCase()) || adjective.test(found) || found.search(done) >= 0) return null;
  return found;
}

/** "Risparmio di 8.000 €" is a fall and no level; "-8.000 €" may be either. */
function qualifyChange(measurement: ChangeMeasurement, { span }: Quantity, text: string): ChangeMeasurement {
  return /^\s*[+\-−–]/.test(text.slice(span.start, span.end)) || measurement.value === "0"
    ? measurement
    : { ...measurement, worded: true };
}

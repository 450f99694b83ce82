import {
  ASYMMETRIC_MATCHERS_OBJECT,
  ChaiStyleAssertions,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";
import { fn } from "@vitest/spy";

// As much of `vitest` as the tests use, with its own matchers: it keeps the tests to be run again and again.

for (const plugin of [JestExtend, JestChaiExpect, ChaiStyleAssertions, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  unreachable: (message) => chai.assert.fail(message ?? "expected not to be reached"),
});

const tests = [];
let titles = [];
let file = "";

/** Registers what a file of tests holds when it is imported. */
export async function collect(path, load) {
  file = path;
  await load();
}

/** Every test so far: its id, which no other has, and what it does. */
export function collected() {
  return tests;
}

export function describe(title, body) {
  titles = [...titles, title];
  body();
  titles = titles.slice(0, -1);
}

export function it(title, body) {
  const id = `${file}#${[...titles, title].join(" ")}`;
  const same = tests.filter((known) => known.title === id).length;
  tests.push({ id: same === 0 ? id : `${id} (${same + 1})`, title: id, file, body });
}

describe.each = eachOf(describe);
it.each = eachOf(it);
export const test = it;

/** What is to be done when all tests are through is of no use where they never are. */
export function afterAll() {}

export const vi = { fn };

function eachOf(register) {
  return (cases) => (title, body) => {
    for (const entry of cases) register(title, () => (Array.isArray(entry) ? body(...entry) : body(entry)));
  };
}

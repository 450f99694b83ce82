import { createRequire } from "node:module";

// As `fast-check`, but every law is tried on few values and told by its first counterexample: nobody reads the smallest.

const mostRuns = 20;

// By `require`, since an import of it leads here.
const whole = createRequire(import.meta.url)("fast-check");

function assert(property, parameters = {}) {
  const numRuns = Math.min(parameters.numRuns ?? mostRuns, mostRuns);
  return whole.assert(property, { ...parameters, numRuns, endOnFailure: true });
}

export default { ...whole, assert };

// Process start to the first verdict, of the target that is given.
const [, , path, expected, actual] = process.argv;
const { evaluate } = await import(path);
const { verdict } = evaluate(expected, actual);
if (verdict !== "met") throw new Error(verdict);
console.log(performance.now());

const { evaluate } = await import(process.argv[2]);
const { verdict } = evaluate("> 80%", "85%");
if (verdict !== "met") throw new Error(verdict);
console.log(performance.now());

import { closeSync, openSync, writeSync } from "node:fs";

/** Writes lines "expected;actual", the same for the same number of rows: targets repeat as they do in a plan. */
export function writeRows(path: string, rows: number): void {
  const next = randomNumbers(7);
  const pairs = kindsOfPair(next);
  const file = openSync(path, "w");
  let lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const [expected, actual] = pairs[next(pairs.length)]?.() ?? ["", ""];
    lines.push(`${expected};${actual}\n`);
    if (lines.length === 10_000 || row === rows - 1) {
      writeSync(file, lines.join(""));
      lines = [];
    }
  }
  closeSync(file);
}

type Random = (below: number) => number;
type Pair = () => readonly [expected: string, actual: string];

/** Some 300 different targets; actuals mostly as they are typed, one in fifty blank or in words. */
function kindsOfPair(next: Random): readonly Pair[] {
  const percents = ["", "> ", ">= ", "almeno il ", "non inferiore al ", "non superiore al ", "maggiore di "];
  const day = () => `${two(1 + next(28))}/${two(1 + next(12))}/2021`;
  const odd = (actual: string) => (next(50) > 0 ? actual : (["", "n.d.", "circa la metà"][next(3)] ?? ""));
  return [
    () => [`${percents[next(7)]}${5 + 5 * next(20)}%`, odd(`${next(110)}${next(2) === 0 ? "" : `,${next(100)}`}%`)],
    () => [`${percents[next(5)]}${10 + 10 * next(10)}%`, odd(`${50 + next(60)}%`)],
    () => [`${[8, 12, 120, 300, 1100, 24000][next(6)]}`, odd(`${next(400)}`)],
    () => [`almeno ${2 + next(20)} incontri`, odd(`${next(30)}`)],
    () => [`${[3, 10, 23, 28][next(4)]}/${[3, 10, 14, 75][next(4)]}`, odd(`${next(30)}/${1 + next(30)}`)],
    () => [`entro il ${two(1 + next(28))}/06/2021`, odd(day())],
    () => [["entro il 30 Giugno", "31/12/2021", "entro giugno 2021", "III trimestre 2021"][next(4)] ?? "", odd(day())],
    () => [["SI", "NO", "si/no"][next(3)] ?? "", odd(["SI", "NO", "Sì"][next(3)] ?? "")],
    () => [`${["=< ", "non più di ", "entro "][next(3)]}${5 * (1 + next(6))} giorni`, odd(`${next(40)} giorni`)],
    () => [["tra 60 e 75%", "10-15%", "da 3 a 5 incontri"][next(3)] ?? "", odd(`${next(100)}`)],
  ];
}

function two(number: number): string {
  return `${number}`.padStart(2, "0");
}

/** A linear congruential generator: the same file on every machine. */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

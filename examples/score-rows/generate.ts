/** Rows such as a plan's final report has, a few hundred targets over and over; some were never measured or are unclear. */
export function* generateRows(rows: number, made: { rows: number }): Generator<string> {
  const next = randomNumbers(7);
  const kinds = kindsOfRow(next);
  while (made.rows < rows) {
    const lines: string[] = [];
    for (const end = Math.min(rows, made.rows + 1000); made.rows < end; made.rows++) {
      lines.push(next(50) === 0 ? odd(next) : (kinds[next(kinds.length)]?.() ?? ""));
    }
    yield `${lines.join("\n")}\n`;
  }
}

type Random = (below: number) => number;

function kindsOfRow(next: Random): readonly (() => string)[] {
  const relations = ["", "> ", ">= ", "almeno il ", "non inferiore al ", "non superiore al "];
  const date = (month: string) => `${`${1 + next(28)}`.padStart(2, "0")}/${month}/2021`;
  return [
    () => `${relations[next(6)]}${5 + 5 * next(20)}%;${next(110)},${next(10)}%`,
    () => `almeno ${2 + next(20)} incontri;${next(30)}`,
    () => `${1 + next(30)}/${10 + next(5)};${next(30)}/${10 + next(5)}`,
    () => `entro il ${date("06")};${date(`0${1 + next(9)}`)}`,
    () => `entro ${5 * (1 + next(6))} giorni;${next(40)} giorni`,
    () => `${["SI", "NO"][next(2)]};${["SI", "NO"][next(2)]}`,
  ];
}

/** What a million rows also hold. */
function odd(next: Random): string {
  const rows = ["almeno 3 incontri;", "80% %;80%", "> 80%;circa la metà", "2/4;0,5", '"da definire";"n.d."', "> 80%"];
  return rows[next(rows.length)] ?? "";
}

/** A linear congruential generator: the same numbers on every machine. */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

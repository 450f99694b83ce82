import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Progress, type Row, type ScoredRow, scoreRows } from "../src/batch.js";
import { evaluate } from "../src/evaluate.js";
import { parse } from "../src/parse.js";

async function all<Scored extends Row>(
  rows: Iterable<Scored> | AsyncIterable<Scored>,
  options = {},
): Promise<ScoredRow<Scored>[]> {
  const scored: ScoredRow<Scored>[] = [];
  for await (const row of scoreRows(rows, options)) scored.push(row);
  return scored;
}

async function* streamed<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) {
    await null;
    yield item;
  }
}

/** What a row of a file may turn out to be, whatever its type says. */
const strange = [null, undefined, 7, "> 80%", [], ["> 80%", "85%"], {}, { actual: "85%" }, { expected: undefined }];

const expected = fc.oneof(
  fc.constantFrom("> 80%", "=>4", "entro il 30/06", "250/75", "SI", "", "-", "80%%", "2+3"),
  fc.constant(null),
  fc.constant(parse("almeno 3 incontri")),
  fc.string(),
);
const actual = fc.oneof(
  fc.constantFrom("85%", "4", "30/06/2021", "240/80", "NO", "", "??"),
  fc.constantFrom(null, undefined, 85, 4n, true, new Date(2021, 5, 30), { numerator: 3, denominator: 4 }),
  fc.string(),
);
const options = fc.option(fc.record({ year: fc.integer({ min: 2000, max: 2030 }) }), { nil: undefined });
const rows = fc.array(
  fc.tuple(expected, actual, options).map(([target, measured, own]): Row => {
    const row = { expected: target, actual: measured };
    return own === undefined ? row : { ...row, options: own };
  }),
);

describe("scoring a stream of rows", () => {
  it("evaluates each row as it would be evaluated alone", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const scored = await all(given, { year: 2021 });
        const alone = given.map((row) => evaluate(row.expected ?? "", row.actual, { year: 2021, ...row.options }));
        expect(scored.map(({ evaluation }) => evaluation)).toEqual(alone);
      }),
    );
  });

  it("keeps the order and drops nothing, good rows and bad, plain source or streamed", async () => {
    const mixed = fc.array(
      fc.oneof(
        rows.filter((some) => some.length > 0).map(([row]) => row),
        fc.constantFrom(...strange),
      ),
    );
    await fc.assert(
      fc.asyncProperty(mixed, fc.boolean(), async (given, isStreamed) => {
        const source = given as Row[];
        const scored = await all(isStreamed ? streamed(source) : source);
        expect(scored.map(({ row }) => row)).toEqual(given);
        expect(scored.map(({ index }) => index)).toEqual(given.map((_, index) => index));
      }),
    );
  });

  it("reports a row that is no row", async () => {
    for (const row of [null, 7, "> 80%", ["> 80%", "85%"]]) {
      const [scored] = await all([row as unknown as Row]);
      expect(scored?.evaluation).toMatchObject({ verdict: "undecided", status: "invalid", score: null });
      expect(scored?.evaluation.diagnostics).toMatchObject([{ code: "unreadable-row", reason: "not-a-row" }]);
    }
  });

  it("reports a row without a target, telling an empty cell from a missing one", async () => {
    const [missing] = await all([{ actual: "85%" } as unknown as Row]);
    expect(missing?.evaluation.diagnostics).toMatchObject([{ code: "unreadable-row", reason: "no-target" }]);
    const [empty] = await all([{ expected: null, actual: "85%" }]);
    expect(empty?.evaluation.status).toBe("informational");
  });

  it("reports a target that is a number and an option that is none, and goes on", async () => {
    const scored = await all([
      { expected: 80, actual: 85 },
      { expected: "80", actual: 85, options: { polarity: "boh" } },
      { expected: "80", actual: 85, options: { policy: "boh" } },
      { expected: "80", actual: 85, options: 7 },
      { expected: { kind: "comparison" }, actual: 85 },
      { expected: "80", actual: 85 },
    ] as unknown as Row[]);
    expect(scored.map(({ evaluation }) => evaluation.verdict)).toEqual([...Array(5).fill("undecided"), "met"]);
    expect(scored.slice(0, 5).map(({ evaluation }) => evaluation.diagnostics[0])).toMatchObject(
      Array(5).fill({ code: "unreadable-row", reason: "refused" }),
    );
  });

  it("refuses a wrong option of the batch at once", () => {
    expect(() => scoreRows([], { locale: "fr" as never })).toThrow(TypeError);
    expect(() => scoreRows([], { policy: "boh" as never })).toThrow(TypeError);
    for (const progressEvery of [0, -1, 1.5, Number.NaN]) {
      expect(() => scoreRows([], { progressEvery })).toThrow(/progressEvery/);
    }
  });

  it("tells the progress every so many rows and at the end", async () => {
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => void told.push(progress);
    const given = ["85%", "70%", "??", "90%", "91%"].map((measured) => ({ expected: "> 80%", actual: measured }));
    await all([...given, null as unknown as Row], { onProgress, progressEvery: 4 });
    expect(told).toEqual([
      { rows: 4, met: 2, unmet: 1, undecided: 1, unreadable: 0 },
      { rows: 6, met: 3, unmet: 1, undecided: 2, unreadable: 1 },
    ]);
  });

  it("tells the end once, also of nothing", async () => {
    const rowsTold = async (count: number) => {
      const told: number[] = [];
      const onProgress = ({ rows: done }: Progress) => void told.push(done);
      await all(Array<Row>(count).fill({ expected: "1" }), { onProgress, progressEvery: 2 });
      return told;
    };
    expect([await rowsTold(0), await rowsTold(2), await rowsTold(3)]).toEqual([[0], [2], [2, 3]]);
  });

  it("takes a row only when it is asked for, and closes the source that is not read to its end", async () => {
    let taken = 0;
    let closed = false;
    function* source(): Generator<Row> {
      try {
        for (;;) {
          taken += 1;
          yield { expected: "1", actual: 1 };
        }
      } finally {
        closed = true;
      }
    }
    for await (const { index } of scoreRows(source())) if (index === 2) break;
    expect([taken, closed]).toEqual([3, true]);
  });

  it("throws what the source throws", async () => {
    function* source(): Generator<Row> {
      yield { expected: "1", actual: 1 };
      throw new RangeError("disk");
    }
    await expect(all(source())).rejects.toThrow("disk");
  });
});

it("does not take another error of the library's for a refused row", async () => {
  const actual = {
    get value(): never {
      throw new RangeError("broken getter");
    },
    date: null,
  };
  const first = scoreRows([{ expected: "> 80%", actual }])
    [Symbol.asyncIterator]()
    .next();
  await expect(first).rejects.toThrow(RangeError);
});

import { describe, expect, it, vi } from "vitest";
import { stream } from "../../src/batch/stream.js";

async function* counted(to: number, closed = () => {}): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= to; number++) yield number;
  } finally {
    closed();
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const read: Item[] = [];
  for await (const item of items) read.push(item);
  return read;
}

const pair = (item: number, index: number) => `${index}:${item}`;
const nothing = () => {};

describe("a stream of results", () => {
  it("gives one for each item, in order, of a plain source and of a streamed one", async () => {
    expect(await all(stream([7, 8], pair, nothing))).toEqual(["0:7", "1:8"]);
    expect(await all(stream(counted(2), pair, nothing))).toEqual(["0:1", "1:2"]);
    expect(await all(stream([], pair, nothing))).toEqual([]);
  });

  it("asks for an item when it is asked for a result, and not before", async () => {
    const work = vi.fn(pair);
    const results = stream(counted(3), work, nothing);
    expect(work).not.toHaveBeenCalled();
    await results.next();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it("tells of the end once, however often it is asked for more", async () => {
    const end = vi.fn();
    const results = stream(counted(1), pair, end);
    await results.next();
    expect(end).not.toHaveBeenCalled();
    expect(await results.next()).toEqual({ done: true, value: undefined });
    expect(await results.next()).toEqual({ done: true, value: undefined });
    expect(end).toHaveBeenCalledTimes(1);
  });

  it("closes the source where the reader stops early, and tells of no end", async () => {
    const [closed, end] = [vi.fn(), vi.fn()];
    const results = stream(counted(3, closed), pair, end);
    for await (const result of results) {
      expect(result).toBe("0:1");
      break;
    }
    expect(closed).toHaveBeenCalledTimes(1);
    expect(await results.next()).toEqual({ done: true, value: undefined });
    expect(end).not.toHaveBeenCalled();
  });

  it("stops early on a source that cannot be closed", async () => {
    const source = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) };
    for await (const result of stream<number, string>(source, pair, nothing)) {
      expect(result).toBe("0:1");
      break;
    }
  });

  it("throws what the work throws, and closes the source", async () => {
    const closed = vi.fn();
    const results = stream(
      counted(3, closed),
      () => {
        throw new Error("no such row");
      },
      nothing,
    );
    await expect(results.next()).rejects.toThrow("no such row");
    expect(closed).toHaveBeenCalledTimes(1);
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it("throws what the source throws", async () => {
    const source = (async function* failing() {
      yield 1;
      throw new Error("the file is gone");
    })();
    await expect(all(stream(source, pair, nothing))).rejects.toThrow("the file is gone");
  });

  it("gives each asker one result, though several ask at a time", async () => {
    const results = stream(counted(2), pair, nothing);
    const asked = await Promise.all([results.next(), results.next(), results.next()]);
    expect(asked.map(({ value }) => value as unknown)).toEqual(["0:1", "1:2", undefined]);
  });
});

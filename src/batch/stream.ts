/**
 * What `work` makes of each item of a source, as it is asked for. Written by hand, because an async generator awaits each
 * item twice more. The source is closed when the reader stops early, and when `work` throws.
 */
export function stream<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item, index: number) => Result,
  end: () => void,
): AsyncIterableIterator<Result> {
  const isAsync = Symbol.asyncIterator in items;
  const source = isAsync ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const over = { done: true, value: undefined } as const;
  let index = 0;
  let isOver = false;
  const close = async (): Promise<typeof over> => {
    isOver = true;
    await source.return?.();
    return over;
  };
  return {
    async next() {
      if (isOver) return over;
      // A plain source is not awaited item by item, which would take as long again.
      const next = isAsync ? await source.next() : (source.next() as IteratorResult<Item>);
      if (next.done === true) {
        isOver = true;
        end();
        return over;
      }
      try {
        return { done: false, value: work(next.value, index++) };
      } catch (error) {
        await close();
        throw error;
      }
    },
    return: close,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

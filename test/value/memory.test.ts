import { describe, expect, it } from "vitest";
import { createMemory } from "../../src/value/memory.js";

describe("a memory of two generations", () => {
  it("keeps what was put in or asked for lately", () => {
    const memory = createMemory<number>(2);
    memory.set("a", 1);
    memory.set("b", 2);
    memory.set("c", 3);
    expect(memory.get("a")).toBe(1);
    memory.set("d", 4);
    expect([memory.get("a"), memory.get("b"), memory.get("d")]).toEqual([1, undefined, 4]);
  });

  it("never holds more than twice its limit", () => {
    const memory = createMemory<number>(10);
    for (let index = 0; index < 1000; index++) {
      memory.set(`${index}`, index);
      memory.get(`${Math.floor(index / 2)}`);
    }
    const held = Array.from({ length: 1000 }, (_, index) => index).filter(
      (index) => memory.get(`${index}`) !== undefined,
    );
    expect(held.length).toBeLessThanOrEqual(20);
    expect(memory.get("999")).toBe(999);
  });

  it("takes any text for a key", () => {
    const memory = createMemory<number>(10);
    memory.set("__proto__", 1);
    expect([memory.get("__proto__"), memory.get("constructor")]).toEqual([1, undefined]);
  });
});

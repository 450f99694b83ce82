import { expectTypeOf } from "vitest";
import type { Writable } from "./writable.js";

// The measure itself: it must find what can be changed, or the tests that use it prove nothing.
expectTypeOf<Writable<{ readonly one: number; two: number }>>().toEqualTypeOf<"two">();
expectTypeOf<Writable<{ readonly one: number } | { two?: number }>>().toEqualTypeOf<"two">();
expectTypeOf<Writable<{ readonly list: string[] | null }>>().toEqualTypeOf<"list">();
expectTypeOf<Writable<{ readonly list: readonly string[]; act(): void }>>().toBeNever();

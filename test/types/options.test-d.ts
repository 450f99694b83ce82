import { expectTypeOf } from "vitest";
import type {
  BaselineInput,
  Decimal,
  DescribeOptions,
  Evaluation,
  ExplainOptions,
  Figure,
  LevelScores,
  LocaleName,
  PrintOptions,
  ResolveOptions,
  RollUpItem,
  ThreeLevels,
} from "../../src/index.js";
import { describe, explain, print, thresholdTargetStretch } from "../../src/index.js";
import type { Writable } from "./writable.js";

expectTypeOf(print).parameter(1).toEqualTypeOf<PrintOptions | undefined>();
expectTypeOf(explain).parameter(1).toEqualTypeOf<ExplainOptions | undefined>();
expectTypeOf(describe).parameter(1).toEqualTypeOf<DescribeOptions | undefined>();
expectTypeOf<PrintOptions["locale"]>().toEqualTypeOf<LocaleName | undefined>();
expectTypeOf<LocaleName>().toEqualTypeOf<"it" | "en">();
expectTypeOf<Evaluation>().toExtend<NonNullable<DescribeOptions["text"]>>();

expectTypeOf<ResolveOptions["baseline"]>().toEqualTypeOf<BaselineInput | undefined>();
expectTypeOf<BaselineInput>().toEqualTypeOf<number | string>();

expectTypeOf(thresholdTargetStretch).parameters.toEqualTypeOf<[ThreeLevels, LevelScores?]>();
expectTypeOf<Figure>().toEqualTypeOf<number | Decimal>();
expectTypeOf<RollUpItem["score"]>().toEqualTypeOf<Figure | null | undefined>();
expectTypeOf<Writable<PrintOptions | ExplainOptions | DescribeOptions | ThreeLevels | LevelScores>>().toBeNever();

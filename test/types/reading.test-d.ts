import { expectTypeOf } from "vitest";
import type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticFacts,
  Expectation,
  LocaleName,
  Measurement,
  MeasurementInput,
  MeasurementOptions,
  MeasurementResult,
  ParseOptions,
  ParseResult,
  Polarity,
  Severity,
  Source,
  Span,
  Wanted,
} from "../../src/index.js";
import {
  defaultMaxLength,
  describe,
  ParseError,
  parse,
  parseMeasurement,
  print,
  safeParse,
  safeParseMeasurement,
} from "../../src/index.js";
import type { Writable } from "./writable.js";

// Reading
expectTypeOf(parse).toEqualTypeOf<(text: string, options?: ParseOptions) => Expectation>();
expectTypeOf(safeParse).toEqualTypeOf<(text: string, options?: ParseOptions) => ParseResult>();
expectTypeOf<Extract<ParseResult, { ok: true }>["alternatives"]>().toEqualTypeOf<readonly Expectation[]>();
expectTypeOf<Extract<ParseResult, { ok: false }>>().not.toHaveProperty("expectation");
expectTypeOf<ParseResult["diagnostics"]>().toEqualTypeOf<readonly Diagnostic[]>();
expectTypeOf(defaultMaxLength).toExtend<number>();
expectTypeOf<InstanceType<typeof ParseError>>().toExtend<Error>();
expectTypeOf(new ParseError("", []).diagnostics).toEqualTypeOf<readonly Diagnostic[]>();
expectTypeOf<Writable<ParseResult | ParseOptions>>().toBeNever();
expectTypeOf<LocaleName>().toEqualTypeOf<"it" | "en">();
// @ts-expect-error: a text, not a number
parse(80);
// @ts-expect-error: no such option
parse("80%", { language: "it" });
// @ts-expect-error: no such locale
safeParse("80%", { locale: "fr" });
// @ts-expect-error: the year belongs to what is settled later
safeParse("80%", { year: 2020 });

// Measurements
expectTypeOf(parseMeasurement).toEqualTypeOf<(input: MeasurementInput, options?: MeasurementOptions) => Measurement>();
expectTypeOf(safeParseMeasurement).returns.toEqualTypeOf<MeasurementResult>();
expectTypeOf<Extract<MeasurementResult, { ok: true }>["measurement"]>().toEqualTypeOf<Measurement>();
expectTypeOf<Writable<MeasurementResult | MeasurementOptions>>().toBeNever();
expectTypeOf<keyof MeasurementOptions>().toEqualTypeOf<"locale" | "dateOrder" | "maxLength" | "expectation">();
// @ts-expect-error: no such option
parseMeasurement("80%", { indicator: "pratiche" });

// Printing and describing
expectTypeOf(print).parameter(0).toEqualTypeOf<Expectation>();
expectTypeOf(print).returns.toEqualTypeOf<string>();
expectTypeOf(describe).parameter(0).toEqualTypeOf<Diagnostic>();
expectTypeOf(describe).returns.toEqualTypeOf<string>();
// @ts-expect-error: a tree, not its text
print("80%");
// @ts-expect-error: no such option
print(parse("80%"), { style: "short" });
declare const diagnostic: Diagnostic;
// @ts-expect-error: no such option
describe(diagnostic, { lang: "it" });

// A diagnostic's code names its facts.
expectTypeOf<DiagnosticCode>().toEqualTypeOf<DiagnosticFacts["code"]>();
expectTypeOf<Diagnostic["code"]>().toEqualTypeOf<DiagnosticCode>();
expectTypeOf<Extract<Diagnostic, { code: "too-long" }>["limit"]>().toEqualTypeOf<number>();
expectTypeOf<Extract<Diagnostic, { code: "missing-value" }>["wanted"]>().toEqualTypeOf<Wanted>();
expectTypeOf<Extract<Diagnostic, { code: "baseline-required" }>>().not.toHaveProperty("found");
expectTypeOf<Diagnostic["severity"]>().toEqualTypeOf<Severity>();
expectTypeOf<Severity>().toEqualTypeOf<"error" | "warning" | "info">();
expectTypeOf<Diagnostic["source"]>().toEqualTypeOf<Source>();
expectTypeOf<Source>().toEqualTypeOf<"expected" | "actual">();
expectTypeOf<Diagnostic["span"]>().toEqualTypeOf<Span>();
expectTypeOf<Polarity>().toEqualTypeOf<"higher-is-better" | "lower-is-better" | "on-target">();
expectTypeOf<Wanted>().toEqualTypeOf<"value" | "date" | "number" | "score" | "end" | "closing-bracket" | "target">();
expectTypeOf<Writable<Diagnostic>>().toBeNever();

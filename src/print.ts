import type { Expectation } from "./ast.js";
import { localeOf } from "./locale/locales.js";
import type { LocaleName } from "./options.js";
import { safeParse } from "./parse.js";
import type { Hand } from "./print/hand.js";
import { isSameTree } from "./print/same.js";
import { write } from "./print/spell.js";

/** Options of `print`. */
export interface PrintOptions {
  /** Language of the words and number marks. Default `"it"`. */
  readonly locale?: LocaleName;
}

/**
 * Writes an expectation as canonical text (forma canonica). Every spelling is tried on the grammar itself, so that
 * reading the text in the same locale gives the expectation again, but for its spans; subjects and names stay as they
 * are, in «guillemets» where their words would mean something else.
 *
 * A tree that no text is read as, which can only be made by hand, is written as closely as the language allows.
 *
 * @throws TypeError for an unknown locale.
 * @example
 * print(parse("non meno dell'80 per cento delle richieste")) // ">= 80% delle richieste"
 * print(parse("entro il 15.7.20"), { locale: "en" }) // "by 15 July 2020"
 */
export function print(expectation: Expectation, options: PrintOptions = {}): string {
  const locale = options.locale ?? "it";
  const { printing, marks } = localeOf(locale);
  const hand: Hand = {
    words: printing,
    marks,
    style: "plain",
    place: "whole",
    reads: (text, node) => {
      const result = safeParse(text, { locale, maxLength: Number.MAX_SAFE_INTEGER });
      return result.ok && isSameTree(result.expectation, node);
    },
  };
  return write(expectation, hand);
}

import type { Form } from "../../grammar/publish/forms.js";
import type { Expectation, Relation } from "../../src/ast.js";
import type { LocaleName } from "../../src/options.js";
import { parse } from "../../src/parse.js";
import { print } from "../../src/print.js";
import { accepted } from "./accepted.js";
import type { Accepted } from "./row.js";

const languages: Readonly<Record<LocaleName, Form["language"]>> = { it: "Italian", en: "English" };

const relations: Readonly<Record<Relation | "none", string>> = {
  ">=": "at least",
  ">": "more than",
  "<=": "at most",
  "<": "less than",
  "=": "exactly",
  "!=": "other than",
  "~": "about",
  none: "no relation",
};

/** The rows of the corpus as the page of forms shows them. */
export function formsOfCorpus(): Form[] {
  return Object.entries(accepted).flatMap(([kind, byLocale]) => {
    const forms = (["it", "en"] as const).flatMap((locale) => byLocale[locale].map((row) => formOf(kind, row, locale)));
    const groups = Object.values(relations);
    const orderOf = ({ language, group }: Form) =>
      groups.length * (language === "Italian" ? 0 : 1) + (group === null ? 0 : groups.indexOf(group));
    return forms.toSorted((one, other) => orderOf(one) - orderOf(other));
  });
}

function formOf(kind: string, { text, context, codes = [], note }: Accepted, locale: LocaleName): Form {
  const expectation = parse(text, { ...context, locale });
  return {
    kind,
    group: groupOf(expectation),
    language: languages[locale],
    written: text,
    given: context === undefined ? null : givenIn(context),
    italian: print(expectation, { locale: "it" }),
    english: print(expectation, { locale: "en" }),
    remarks: [codes.join(", "), note ?? ""].filter((part) => part !== "").join(": "),
  };
}

function groupOf(expectation: Expectation): string | null {
  return expectation.kind === "comparison" ? relations[expectation.relation ?? "none"] : null;
}

function givenIn(context: object): string {
  const options = Object.entries(context).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `given ${options.join(", ")}`;
}

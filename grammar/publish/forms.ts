/** A text that is read, as the page of forms shows it. */
export interface Form {
  /** Under which heading it stands, and under which line of it: "comparison", "at least". */
  readonly kind: string;
  readonly group: string | null;
  readonly language: "Italian" | "English";
  readonly written: string;
  /** Options that the reading needs, in words. */
  readonly given: string | null;
  /** Its canonical text in both languages. */
  readonly italian: string;
  readonly english: string;
  /** Codes of what is reported, and why the reading may surprise. */
  readonly remarks: string;
}

/** What each kind demands, as a heading of the page. */
const meanings: Readonly<Record<string, string>> = {
  comparison: "Comparison (confronto): a number or a ratio to reach, to stay under, to hit.",
  range: "Range (intervallo): both ends count, unless they are said to be excluded.",
  deadline: "Deadline (scadenza): a month, a part of a year or a year runs to its last day.",
  period: "Period (periodo): a window of days.",
  answer: "Answer (risposta): yes or no.",
  change: "Change (variazione): against a baseline.",
  bands: "Bands (fasce): a score per condition; full score is what meets the target.",
  schedule: "Schedule (programma per anni): a target per year.",
  "all-of": "All of (tutte le condizioni): every member; members about different things are answered one by one.",
  "any-of": "Any of (almeno una condizione): some member.",
  deliverable: "Deliverable (prodotto atteso): that the named thing exists.",
  unspecified: "Unspecified (non definito): no target was set.",
};

const heading = `# Forms

Every form that is known to be read, with what it is read as: its canonical text in both languages. The table is
written from the corpus of accepted texts by \`npm run grammar\`; a test says when it is stale. To look a phrase up,
search this page for one of its words.

A canonical text says what was written and nothing more: \`80%\` has no relation, and which way is good is given,
inferred or assumed when it is resolved. Remarks are the codes of what is reported about the text.
`;

/** Writes the page of forms: a section per kind, a table per language. */
export function writeForms(forms: readonly Form[]): string {
  const sections = Object.entries(meanings).map(([kind, meaning]) => {
    const own = forms.filter((form) => form.kind === kind);
    const tables = [...new Set(own.map(titleOf))].map((title) => {
      return `### ${title}\n\n${table(own.filter((form) => titleOf(form) === title))}`;
    });
    return `## ${meaning}\n\n${tables.join("\n")}`;
  });
  return `${heading}\n${sections.join("\n")}`;
}

function titleOf({ language, kind, group }: Form): string {
  return group === null ? `${language}: ${kind}` : `${language}: ${group}`;
}

function table(forms: readonly Form[]): string {
  const rows = forms.map(({ written, given, italian, english, remarks }) => {
    const text = given === null ? code(written) : `${code(written)} (${given})`;
    return `| ${[text, code(italian), code(english), remarks].join(" | ")} |\n`;
  });
  return `| written | read as | in English | remarks |\n|---|---|---|---|\n${rows.join("")}`;
}

/** Text as code in a cell; a bar would end the cell. */
function code(text: string): string {
  return text === "" ? "" : `\`${text.replaceAll("|", "\\|")}\``;
}

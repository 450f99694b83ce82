import { type CompiledTarget, compile, describe, type EvaluateOptions, explain, print } from "../../src/index.js";
import { help, setOption } from "./commands.js";

/** What has been typed so far: options, and the target that measurements are held against. */
export interface Conversation {
  readonly options: EvaluateOptions;
  readonly target: string | null;
}

/** What a line came to; the conversation is null once it is over. */
export interface Answer {
  readonly text: string;
  readonly conversation: Conversation | null;
}

export function start(): Conversation {
  return { options: {}, target: null };
}

export function promptOf({ target }: Conversation): string {
  return target === null ? "target > " : "actual > ";
}

/** The answer to a line: a command, a target or a measurement. */
export function respond(conversation: Conversation, line: string): Answer {
  const text = line.trim();
  if (text.startsWith(":")) return command(conversation, text.slice(1));
  if (text === "") return { text: "", conversation: { ...conversation, target: null } };
  return conversation.target === null
    ? readTarget(conversation, text)
    : { text: measure(conversation, conversation.target, text), conversation };
}

function command(conversation: Conversation, text: string): Answer {
  const [, name = "", value = ""] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  if (name === "quit") return { text: "", conversation: null };
  if (name === "help") return { text: help, conversation };
  if (name === "options") return { text: JSON.stringify(conversation.options), conversation };
  if (name === "tree") return { text: tree(conversation), conversation };
  const options = setOption(conversation.options, name, value);
  if (options === null) return { text: `no command ":${name}"; type :help`, conversation };
  if (typeof options === "string") return { text: options, conversation };
  const changed = { ...conversation, options };
  // The target is read again, since it may mean something else now.
  return conversation.target === null ? { text: "", conversation: changed } : readTarget(changed, conversation.target);
}

/** A target that cannot be read is told why, and the next line is a target again. */
function readTarget(conversation: Conversation, text: string): Answer {
  const target = compile(text, conversation.options);
  const isRead = target.expectation !== null;
  return {
    text: tellReading(target, text, conversation.options),
    conversation: { ...conversation, target: isRead ? text : null },
  };
}

function tellReading({ expectation, diagnostics }: CompiledTarget, text: string, options: EvaluateOptions): string {
  const { locale = "it" } = options;
  const reading = expectation === null ? [] : [`${print(expectation, { locale })}   [${expectation.kind}]`];
  return [...reading, ...diagnostics.map((diagnostic) => describe(diagnostic, { locale, text }))].join("\n");
}

function measure({ options }: Conversation, target: string, text: string): string {
  const { locale = "it" } = options;
  const compiled = compile(target, options);
  const evaluation = compiled.evaluate(text);
  const { verdict, status, score, attainment, gap } = evaluation;
  const figures = Object.entries({ score, attainment, gap }).filter(([, figure]) => figure !== null);
  const own = evaluation.diagnostics.filter((diagnostic) => !compiled.diagnostics.includes(diagnostic));
  return [
    [verdict, status === "scored" ? "" : `(${status})`, ...figures.map(([name, figure]) => `${name} ${figure}`)]
      .filter((part) => part !== "")
      .join("  "),
    explain(evaluation, { locale }),
    ...own.map((diagnostic) => describe(diagnostic, { locale, text: evaluation })),
  ].join("\n");
}

function tree({ target, options }: Conversation): string {
  return target === null ? "no target yet" : JSON.stringify(compile(target, options).expectation, null, 2);
}

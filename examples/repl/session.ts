import { type CompiledTarget, compile, describe, type EvaluateOptions, explain, print } from "../../src/index.js";
import { help, setOption } from "./commands.js";

/** What has been typed so far: options, and the target that measurements are held against. */
export interface Session {
  readonly options: EvaluateOptions;
  readonly target: string | null;
}

/** What a line came to; without a session the conversation is over. */
export interface Answer {
  readonly text: string;
  readonly session: Session | null;
}

export function start(): Session {
  return { options: {}, target: null };
}

export function promptOf({ target }: Session): string {
  return target === null ? "target > " : "actual > ";
}

/** The answer to a line: a command, a target or a measurement. */
export function respond(session: Session, line: string): Answer {
  const text = line.trim();
  if (text.startsWith(":")) return command(session, text.slice(1));
  if (text === "") return { text: "", session: { ...session, target: null } };
  return session.target === null
    ? readTarget(session, text)
    : { text: measure(session, session.target, text), session };
}

function command(session: Session, text: string): Answer {
  const [, name = "", value = ""] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  if (name === "quit") return { text: "", session: null };
  if (name === "help") return { text: help, session };
  if (name === "options") return { text: JSON.stringify(session.options), session };
  if (name === "tree") return { text: tree(session), session };
  const options = setOption(session.options, name, value);
  if (options === null) return { text: `no command ":${name}"; type :help`, session };
  if (typeof options === "string") return { text: options, session };
  const changed = { ...session, options };
  // The target is read again, since it may mean something else now.
  return session.target === null ? { text: "", session: changed } : readTarget(changed, session.target);
}

/** A target that cannot be read is told why, and the next line is a target again. */
function readTarget(session: Session, text: string): Answer {
  const target = compile(text, session.options);
  const isRead = target.expectation !== null;
  return { text: tellReading(target, text, session.options), session: { ...session, target: isRead ? text : null } };
}

function tellReading({ expectation, diagnostics }: CompiledTarget, text: string, options: EvaluateOptions): string {
  const { locale = "it" } = options;
  const reading = expectation === null ? [] : [`${print(expectation, { locale })}   [${expectation.kind}]`];
  return [...reading, ...diagnostics.map((diagnostic) => describe(diagnostic, { locale, text }))].join("\n");
}

function measure({ options }: Session, target: string, text: string): string {
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

function tree({ target, options }: Session): string {
  return target === null ? "no target yet" : JSON.stringify(compile(target, options).expectation, null, 2);
}

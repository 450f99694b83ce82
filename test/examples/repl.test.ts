import { describe, expect, it } from "vitest";
import { help } from "../../examples/repl/commands.js";
import { type Conversation, promptOf, respond, start } from "../../examples/repl/conversation.js";
import { run } from "./run.js";

/** What the lines of a conversation come to, the last one's answer first. */
function talk(...lines: readonly string[]): { readonly text: string; readonly conversation: Conversation } {
  let conversation = start();
  let text = "";
  for (const line of lines) {
    const answer = respond(conversation, line);
    if (answer.conversation === null) return { text: "over", conversation };
    ({ text, conversation } = { text: answer.text, conversation: answer.conversation });
  }
  return { text, conversation };
}

describe("npm run repl", () => {
  it("answers what is piped in, without a prompt", { timeout: 60_000 }, async () => {
    const { code, out, error } = await run("repl", [], "> 80%\n85%\n:quit\nignored\n");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/^> 80% {3}\[comparison\]\nmet {2}score 1 {2}attainment 1.0625 {2}gap 5\nValore atteso: .*\n$/);
  });
});

describe("a conversation", () => {
  it("takes a target, then measurements, and after an empty line another target", () => {
    expect(talk("> 80%").text).toBe("> 80%   [comparison]");
    expect(talk("> 80%", "75%").text).toMatch(/^unmet {2}score 0.9375/);
    expect(talk("> 80%", "75%", "", "SI").text).toBe("SI   [answer]");
    expect(promptOf(talk("> 80%").conversation)).toBe("actual > ");
    expect(promptOf(talk("> 80%", "").conversation)).toBe("target > ");
  });

  it("points at what cannot be read, and takes the next line for a target", () => {
    const { text, conversation } = talk(":locale en", "Year 2017: >=");
    expect(text).toContain("\n  Year 2017: >=\n               ^\n");
    expect(conversation.target).toBeNull();
    expect(talk("> 80%", "31/12/2020").text).toMatch(/^undecided {2}\(invalid\)[\s\S]*\^/);
  });

  it("reads the target again when an option changes", () => {
    expect(talk("entro il 30 Giugno").text).toContain("year");
    expect(talk("entro il 30 Giugno", ":year 2017", "12/07/2017").text).toMatch(/^unmet .* gap -12/);
    expect(talk("2/4", ":indicator incontri effettuati/incontri previsti").text).toContain("incontri previsti");
    expect(talk("+10%", ":baseline 200", "230").text).toMatch(/^met /);
    expect(talk("100", ":polarity lower-is-better", "90").text).toMatch(/^met /);
    expect(talk("100", ":policy all-or-nothing", "90").text).toMatch(/^unmet {2}score 0/);
    expect(talk("entro il 30/06/2022", ":as-of 2022-01-31", ":options").text).toBe('{"asOf":"2022-01-31"}');
  });

  it("unsets an option by its command alone", () => {
    expect(talk(":year 2017", ":locale en", ":year", ":options").text).toBe('{"locale":"en"}');
  });

  it("says what is the matter with a command, and goes on", () => {
    expect(talk(":locale de").text).toContain('"it", "en"');
    expect(talk(":polarity up").text).toContain('"lower-is-better"');
    expect(talk(":year soon").text).toContain("year");
    expect(talk(":policy best").text).toContain('"proportional"');
    expect(talk(":constructor").text).toBe('no command ":constructor"; type :help');
    expect(talk(":").text).toBe('no command ":"; type :help');
  });

  it("shows the target as data, and what can be typed", () => {
    expect(JSON.parse(talk("> 80%", ":tree").text)).toMatchObject({ kind: "comparison", relation: ">" });
    expect(talk(":tree").text).toBe("no target yet");
    expect(talk(":help").text).toBe(help);
    expect(talk(":quit").text).toBe("over");
  });
});

import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const slow = { timeout: 60_000 };

describe.concurrent("the small examples", () => {
  it("show the library in ten calls", slow, async () => {
    const { code, out, error } = await run("quick-tour");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain('evaluate("> 80%", "85%")\n    met, score 1');
    expect(out).toContain("unmet, -12 days");
    expect(out).toContain("unmet, attainment 0.9");
    expect(out).toContain("      Anno 2017: >=\n                   ^\n");
    expect(out).toContain("incomplete: 0.54 to 0.94");
  });

  it("hand to a person what a rule cannot decide", slow, async () => {
    const { code, out, error } = await run("rules-engine");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out.match(/=> .+/g)).toEqual([
      "=> cut the bonus by 30%",
      "=> renew the service",
      "=> ask the schools office",
    ]);
  });
});

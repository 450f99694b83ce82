import { describe, expect, it } from "vitest";
import { prepare } from "../../src/evaluate/prepare.js";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import { settlePolicy } from "../../src/score/settle.js";

describe("prepare", () => {
  it.each([
    ["> 80%", "leaf"],
    ["100% entro il 31/12/2020", "compound"],
    ["SI o 3/3", "compound"],
    ["=6->100 / <6->0", "bands"],
    ["entro il 30 Giugno", "open"],
    ["n.d.", "nothing"],
  ])("makes of %s a %s", (text, kind) => {
    expect(prepare(resolve(parse(text)), settlePolicy()).kind).toBe(kind);
  });
});

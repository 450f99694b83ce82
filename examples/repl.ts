// Type a target, then measurements: npm run repl
//
//   > entro il 30 Giugno
//   > 12/07/2017
//
// Lines may also be piped in; then there is no prompt, and the output is the same every time.
import { createInterface } from "node:readline";
import { help } from "./repl/commands.js";
import { promptOf, respond, start } from "./repl/conversation.js";

const isTalking = process.stdin.isTTY === true;
const lines = createInterface(isTalking ? { input: process.stdin, output: process.stdout } : { input: process.stdin });
let conversation = start();

const ask = () => {
  lines.setPrompt(promptOf(conversation));
  if (isTalking) lines.prompt();
};

if (isTalking) console.log(help);
ask();
for await (const line of lines) {
  const answer = respond(conversation, line);
  if (answer.text !== "") console.log(answer.text);
  if (answer.conversation === null) break;
  conversation = answer.conversation;
  ask();
}
lines.close();

// Reads a file of "expected;actual" lines as a stream and scores it row by row.
import { createReadStream } from "node:fs";

const [, , path, file] = process.argv;
const { scoreRows } = await import(path);

async function* rowsOf(chunks) {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      const separator = line.indexOf(";");
      yield { expected: line.slice(0, separator), actual: line.slice(separator + 1) };
    }
  }
}

const start = performance.now();
const verdicts = { met: 0, unmet: 0, undecided: 0 };
for await (const { evaluation } of scoreRows(rowsOf(createReadStream(file, "utf8")), { year: 2021 })) {
  verdicts[evaluation.verdict] += 1;
}
const milliseconds = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, megabytes, verdicts }));

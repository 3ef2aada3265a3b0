import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { hostileFiles, longWordFiles } from "../support/hostile-word-files.ts";

/*
 * `npm run worst-files`, or with a part of some names: `npm run worst-files -- field`. Does any Word file that was made to
 * be slow take more than two seconds of the processor's time, or end otherwise than the tests say? Then the exit code is 1.
 */
const chosen = process.argv.slice(2);
/** In milliseconds of the processor's time. */
const longest = 2000;

const files = [...hostileFiles, ...longWordFiles];
let failures = 0;
for (const { name, outcome, make } of files) {
  if (chosen.length > 0 && !chosen.some((part) => name.includes(part))) continue;
  const bytes = make();
  const start = process.cpuUsage();
  const read = readDocx(bytes);
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  const result = "refusal" in read ? read.refusal : "read";
  const isFailure = time > longest || result !== outcome;
  if (isFailure) failures += 1;
  const memory = Math.round(process.memoryUsage().rss / 1_000_000);
  process.stdout.write(
    `${isFailure ? "FAILED" : "      "} ${String(Math.round(time)).padStart(5)} ms ${String(memory).padStart(5)} MB  ${result.padEnd(10)} ${name}\n`,
  );
}
process.stdout.write(`\n${failures} of ${files.length} files took over ${longest} ms or ended otherwise.\n`);
process.exitCode = failures === 0 ? 0 : 1;

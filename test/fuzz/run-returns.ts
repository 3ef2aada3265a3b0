import { parseArgs } from "node:util";
import fc from "fast-check";
import { anyEntries, changesOfForms, changesOfReport, loadEntries } from "../support/check-return.ts";

/*
 * The long run: `node scripts/run-typescript.js test/fuzz/run-returns.ts --count 10000 --seed 7`. It compiles generated
 * entries and makes their forms, and takes both in again: no byte of an entry may change. The exit code is 1 where one does.
 */
const { values } = parseArgs({
  options: { count: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const count = Number(values.count);
const start = Date.now();
const say = (): void =>
  void process.stdout.write(
    `${entries} entries, ${unread} that could not be read, ${changed} changes, ${((Date.now() - start) / 1000).toFixed(0)} s\n`,
  );
let [entries, unread, changed] = [0, 0, 0];
for (let seed = Number(values.seed); entries < count; seed += 1) {
  for (const made of fc.sample(anyEntries, {
    seed,
    numRuns: Math.min(50, Math.ceil((count - entries) / 3)),
  })) {
    const report = loadEntries(made);
    const own = report.parts.filter(({ entry }) => entry);
    entries += own.length;
    unread += made.length - own.length;
    const found = [...(await changesOfReport(report)), ...(await changesOfForms(report))];
    changed += found.length;
    if (entries % 900 === 0) say();
    if (found.length > 0)
      process.stdout.write(`seed ${seed}: ${found.join("\n")}\n${JSON.stringify(made)}\n`);
  }
}
say();
process.exitCode = changed > 0 ? 1 : 0;

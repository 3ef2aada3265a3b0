// Measures millrep as whole processes, beside bare Node and beside other programs, and prints how near the goals it is.
//
//   npm run bench                              every group
//   npm run bench -- --only "start-up;diff"     some groups
//   npm run bench -- --month DIR               another workspace for the month of 12
//   npm run bench -- --rounds 3 --json FILE    fewer rounds; the figures as JSON too
//
// MILLREP_BENCH_PEERS names a folder where `npm install ajv-cli@5` was run; pandoc is taken from the PATH.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { findPeer, versionOf } from "./find-peers.js";
import { groups } from "./groups.js";
import { measure, peakMemory } from "./measure.js";

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    month: { type: "string" },
    rounds: { type: "string" },
    json: { type: "string" },
  },
});
const asked = options.only?.split(";") ?? Object.keys(groups);
const unknown = asked.filter((name) => !groups[name]);
if (unknown.length > 0)
  throw new Error(`no group ${unknown.join(", ")}; there are: ${Object.keys(groups).join(", ")}`);

const folder = mkdtempSync(path.join(os.tmpdir(), "millrep-bench-"));
const world = {
  folder,
  cache: path.join(folder, "cache"),
  month: options.month && path.resolve(options.month),
};

const machine = `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? "?"}, ${os.platform()}`;
console.log(`${machine}, load ${os.loadavg()[0].toFixed(1)}`);
if (process.env.NODE_EXTRA_CA_CERTS)
  console.log(
    "NODE_EXTRA_CA_CERTS is set: it makes Node itself start later, and every ratio to bare Node smaller.",
  );
for (const name of ["ajv", "pandoc"]) {
  const program = findPeer(name);
  if (!program) console.log(`${name} is not installed: nothing is compared with it.`);
  else if (name === "pandoc") console.log(versionOf(program));
}

/** `1.44 ≤ 1.60, met`; a goal about a program that is not here cannot be judged. */
function judge({ of, to, most }, times) {
  if (!times[of] || !times[to])
    return { goal: `${of} ≤ ${most.toFixed(2)} × ${to}`, reached: null, isMet: null };
  const reached = times[of].median / times[to].median;
  return { goal: `${of} ≤ ${most.toFixed(2)} × ${to}`, reached, isMet: reached <= most };
}

function judgePeak(name, most, megabytes) {
  return { goal: `${name} ≤ ${most} MB`, reached: megabytes, isMet: megabytes <= most };
}

function printTimes(times) {
  const [first] = Object.values(times);
  console.log("| command | median | quartiles | × first |\n| --- | ---: | ---: | ---: |");
  for (const [name, { median, low, high }] of Object.entries(times)) {
    const spread = `${low.toFixed(0)}–${high.toFixed(0)}`;
    console.log(`| ${name} | ${median.toFixed(0)} ms | ${spread} | ${(median / first.median).toFixed(2)} |`);
  }
}

function printGoals(goals) {
  for (const { goal, reached, isMet } of goals) {
    const verdict = isMet === null ? "not measured" : `${reached.toFixed(2)}: ${isMet ? "met" : "NOT met"}`;
    console.log(`goal: ${goal}: ${verdict}`);
  }
}

const results = [];
try {
  for (const name of asked) {
    const group = groups[name];
    const commands = group.commands(world);
    const times = measure(commands, Number(options.rounds ?? group.rounds));
    const peaks = Object.entries(group.peaks ?? {}).map(([command, most]) =>
      judgePeak(command, most, peakMemory(commands[command])),
    );
    const goals = [...group.goals.map((goal) => judge(goal, times)), ...peaks];
    results.push({ group: name, times, goals });
    console.log(`\n## ${name}\n`);
    printTimes(times);
    console.log();
    printGoals(goals);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (options.json)
  writeFileSync(options.json, `${JSON.stringify({ version: 1, machine, results }, undefined, 2)}\n`);

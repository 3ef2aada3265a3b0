import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeWorkspace, projectFolder } from "../support/workspace.ts";
import { type LargeInput, largeInputs } from "./large-inputs.ts";

/*
 * `npm run large`: every large file through every command of the real bin, each with what it cost. More than five
 * seconds of the processor's time, more than 500 MB, exit code 70 or a stack is a failure, and exit code 1.
 */
const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const longestTime = 5000;
const mostMemory = 500_000;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "millrep-large-"));
process.env["MILLREP_TEST_FOLDER"] = folder;

interface Cost {
  readonly name: string;
  readonly time: number;
  readonly memory: number;
}
const costs: Cost[] = [];
let failed = 0;
try {
  for (const input of largeInputs.filter(({ name }) => name.includes(values.only))) tryInput(input);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
const most = (by: "time" | "memory"): string =>
  [...costs]
    .sort((a, b) => b[by] - a[by])
    .slice(0, 5)
    .map(({ name, time, memory }) => `  ${time} ms, ${Math.round(memory / 1000)} MB: ${name}`)
    .join("\n");
say(`${costs.length} runs\nlongest:\n${most("time")}\nlargest:\n${most("memory")}`);
process.exitCode = failed > 0 ? 1 : 0;

function fail(text: string): void {
  failed += 1;
  say(`FAILED: ${text}`);
}

function tryInput({ name, place, bytes }: LargeInput): void {
  const file = place === "entry" ? "reports/2023-04/soki.yaml" : "reports/programme.yaml";
  const work = makeWorkspace({ [file]: bytes });
  const { exit } = tryCommand(work, name, ["validate", "2023-04"]);
  if (exit === 0) tryCommand(work, name, ["compile", "2023-04"]);
  tryCommand(work, name, ["validate", "2023-04", "--no-spell", "--dry-run"]);
  tryCommand(work, name, ["diff"]);
  tryCommand(work, name, ["init"]);
  fs.rmSync(work, { recursive: true });
}

function tryCommand(work: string, name: string, args: readonly string[]): { readonly exit: number | null } {
  const [measure = "", bin = ""] = ["test/fuzz/measure.cjs", "bin/millrep.js"].map((file) =>
    path.join(projectFolder, file),
  );
  const report = path.join(folder, "cost.json");
  fs.rmSync(report, { force: true });
  const { status, stderr } = spawnSync(process.execPath, ["--require", measure, bin, ...args], {
    cwd: work,
    env: { PATH: process.env["PATH"] ?? "", MILLREP_MEASURE: report },
    timeout: 120_000,
    maxBuffer: 1e9,
  });
  const run = `${name}: ${args.join(" ")}`;
  if (!fs.existsSync(report)) {
    fail(`${run}: did not end by itself (${stderr.toString().slice(0, 200)})`);
    return { exit: null };
  }
  const cost: { time: number; memory: number } = JSON.parse(fs.readFileSync(report, "utf8"));
  costs.push({ name: run, ...cost });
  if (status === 70 || /\n\s+at .*:\d+:\d+/.test(stderr.toString()))
    fail(`${run}: ${status} ${stderr.toString().slice(0, 300)}`);
  if (cost.time > longestTime || cost.memory > mostMemory)
    fail(`${run}: ${cost.time} ms, ${Math.round(cost.memory / 1000)} MB`);
  return { exit: status };
}

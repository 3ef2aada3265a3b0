import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import {
  type Expectation,
  type Fault,
  findHarm,
  findHarmAfterNextRun,
  playUndisturbed,
  runUnderFault,
} from "./interrupt.ts";
import { type Task, tasks } from "./tasks.ts";

/*
 * The long run: `npm run interrupt -- --count 300 --seed 7`. Signals at random moments of runs on a slow disk, each task in turn, then the
 * system's refusal of every step of every task in turn. `--only TEXT` takes the tasks whose names have that in them. The
 * exit code is 1 where anything was harmed.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "300" },
    seed: { type: "string" },
    only: { type: "string", default: "" },
  },
});
const chosen = tasks.filter(({ name }) => name.includes(values.only));
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const count = Number(values.count);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "millrep-interrupt-"));
process.env["MILLREP_TEST_FOLDER"] = folder;
const harms: string[] = [];
try {
  say(`seed ${seed}, ${count} moments`);
  const expectations = new Map<Task, Expectation & { readonly time: number }>();
  for (const task of chosen) expectations.set(task, await playInTime(task));
  await strikeAtRandom(expectations);
  await refuseEveryStep(expectations);
  fillDisk();
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
for (const harm of harms) say(harm);
say(harms.length === 0 ? "Nothing was harmed." : `${harms.length} harms.`);
process.exitCode = harms.length > 0 ? 1 : 0;

/** A step of the slow disk takes so many milliseconds, so that moments of writing are as likely as others. */
const slowness = 12;

async function playInTime(task: Task): Promise<Expectation & { readonly time: number }> {
  const expected = await playUndisturbed(task);
  const work = await task.prepare();
  const start = performance.now();
  await runUnderFault(work, task.args, { delay: slowness });
  return { ...expected, time: performance.now() - start };
}

async function strikeAtRandom(
  expectations: ReadonlyMap<Task, Expectation & { readonly time: number }>,
): Promise<void> {
  const anyMoment = fc.record({
    signal: fc.constantFrom<NodeJS.Signals>("SIGKILL", "SIGINT", "SIGTERM"),
    moment: fc.double({ min: 0.2, max: 1.05, noNaN: true }),
  });
  const outcomes = new Map<string, number>();
  for (const [index, { signal, moment }] of fc.sample(anyMoment, { numRuns: count, seed }).entries()) {
    // One task after the other, so that each is struck as often.
    const task = chosen[index % chosen.length];
    const expected = task && expectations.get(task);
    if (!expected) continue;
    const after = moment * expected.time;
    const place = `${task.name}, ${signal} after ${after.toFixed(0)} ms`;
    const work = await task.prepare();
    const ended = await runUnderFault(work, task.args, { delay: slowness }, { signal, after });
    const isWhole = ended.exit === expected.exit;
    if (!isWhole && ended.signal !== signal)
      harms.push(`${place}: ended with ${ended.exit ?? ended.signal}: ${ended.stderr}`);
    const found = [
      ...findHarm(work, expected, signal === "SIGKILL"),
      ...(await findHarmAfterNextRun(work, task, expected)),
    ];
    harms.push(...found.map((harm) => `${place}: ${harm}`));
    const outcome = `${signal} ${isWhole ? "came too late" : "ended it"}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    fs.rmSync(work, { recursive: true });
  }
  say(
    [...outcomes]
      .sort()
      .map(([outcome, times]) => `${outcome}: ${times}`)
      .join("\n"),
  );
}

async function refuseEveryStep(expectations: ReadonlyMap<Task, Expectation>): Promise<void> {
  let tried = 0;
  for (const [task, expected] of expectations) {
    for (let at = 1; at <= expected.steps; at += 1) {
      const fault: Fault = { at, error: ["ENOSPC", "EACCES", "EIO"][at % 3] ?? "ENOSPC" };
      const place = `${task.name}, ${fault.error} at step ${at}`;
      const work = await task.prepare();
      const { exit, stderr } = await runUnderFault(work, task.args, fault);
      // The removal of a draft may be refused: the run goes on, and the draft is the next run's to remove.
      if (exit !== 2 && exit !== expected.exit) harms.push(`${place}: ended with ${exit}: ${stderr}`);
      const found = [
        ...findHarm(work, expected, true),
        ...(await findHarmAfterNextRun(work, task, expected)),
      ];
      harms.push(...found.map((harm) => `${place}: ${harm}`));
      tried += 1;
    }
  }
  say(`${tried} steps refused`);
}

/** A disk of 256 kB that is nearly full: only root can make one. */
function fillDisk(): void {
  const disk = path.join(folder, "disk");
  fs.mkdirSync(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    say("no small disk: it takes root to mount one");
    return;
  }
  try {
    tryFullDisk(disk);
  } finally {
    execFileSync("umount", [disk]);
  }
}

function tryFullDisk(disk: string): void {
  const bin = path.resolve("bin/millrep.js");
  const run = (): string => {
    try {
      execFileSync(process.execPath, [bin, "init", "2026-11"], { cwd: disk, stdio: "pipe" });
      return "0";
    } catch (error) {
      // execFileSync throws with what the process ended with.
      const { status, stderr } = error as { status: number; stderr: Buffer };
      return `${status} ${stderr}`;
    }
  };
  fs.writeFileSync(path.join(disk, "fill"), Buffer.alloc(200 * 1024));
  const full = run();
  if (!/^2 [\s\S]*\(ENOSPC\)/.test(full)) harms.push(`a full disk: ${full}`);
  const left = fs.readdirSync(disk, { recursive: true, encoding: "utf8" });
  const isHalf = left.some((file) => file.includes("2026-11") || file.endsWith(".tmp"));
  if (isHalf) harms.push(`a full disk: left ${left.join(", ")}`);
  fs.rmSync(path.join(disk, "fill"));
  const again = run();
  if (again !== "0") harms.push(`a disk with room again: ${again}`);
  say(`a full disk: init ended with ${full.slice(0, 1)}, and with ${again} once there was room`);
}

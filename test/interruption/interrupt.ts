import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

/** What strikes: see fault.cjs. `at` counts the steps that change the disk, from 1; `delay` is in milliseconds a step. */
export interface Fault {
  readonly delay?: number;
  readonly at?: number;
  readonly signal?: NodeJS.Signals;
  /** What the system answers at that step, such as ENOSPC. */
  readonly error?: string;
}

export interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Runs the real bin under a fault; `signalled` is a signal from outside, some milliseconds after the start. */
export function runUnderFault(
  folder: string,
  args: readonly string[],
  fault: Fault,
  signalled?: { readonly signal: NodeJS.Signals; readonly after: number },
): Promise<Ended> {
  const files = ["test/interruption/fault.cjs", "bin/millrep.js"].map((file) =>
    path.join(projectFolder, file),
  );
  const [faultFile = "", bin = ""] = files;
  const env = { PATH: process.env["PATH"] ?? "", MILLREP_FAULT: JSON.stringify(fault), MILLREP_STEPS: "1" };
  const child = spawn(process.execPath, ["--require", faultFile, bin, ...args], { cwd: folder, env });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.resume();
  const timer = signalled && setTimeout(() => child.kill(signalled.signal), signalled.after);
  return new Promise((resolve) => {
    child.once("close", (exit, signal) => {
      clearTimeout(timer);
      resolve({ exit, signal, stderr });
    });
  });
}

/** A command that changes files, in a folder where it has something to do. */
export interface Task {
  readonly name: string;
  readonly args: readonly string[];
  readonly prepare: () => Promise<string>;
}

const soki = "reports/2023-04/soki.yaml";
const faulty = (folder: string): string =>
  fs.readFileSync(path.join(folder, soki), "utf8").replace("plan:", "pln:").replace("Elva", "Tolv");

export const tasks: readonly Task[] = [
  {
    name: "compile over a document of its own",
    args: ["compile"],
    prepare: async () => {
      const folder = makeWorkspace();
      await runInMemory(folder, ["compile"]);
      const entry = path.join(folder, soki);
      fs.writeFileSync(entry, fs.readFileSync(entry, "utf8").replace("Elva", "Tolv"));
      return folder;
    },
  },
  { name: "compile --all", args: ["compile", "--all"], prepare: async () => makeWorkspace() },
  { name: "init in an empty folder", args: ["init", "2023-05"], prepare: async () => makeFolder() },
  { name: "init of the next month", args: ["init"], prepare: async () => makeWorkspace() },
  {
    name: "validate --fix",
    args: ["validate", "--no-spell", "--fix"],
    prepare: async () => makeWorkspace({ [soki]: faulty(makeWorkspace()) }),
  },
  {
    name: "publish",
    args: ["publish", "2023-04", "--date", "2023-05-05", "--format", "md"],
    prepare: async () => makeWorkspace(),
  },
  {
    name: "publish --revise",
    args: ["publish", "2023-04", "--date", "2023-05-09", "--format", "md", "--revise", "Ett ord rättat"],
    prepare: async () => {
      const folder = makeWorkspace();
      await runInMemory(folder, ["publish", "2023-04", "--date", "2023-05-05", "--format", "md"]);
      const entry = path.join(folder, soki);
      fs.writeFileSync(entry, fs.readFileSync(entry, "utf8").replace("Elva", "Tolv"));
      return folder;
    },
  },
];

type Tree = ReadonlyMap<string, string>;

/** The folders before and after an undisturbed run: what a disturbed one is measured by. */
export interface Expectation {
  readonly before: Tree;
  readonly after: Tree;
  readonly exit: number | null;
  /** How many steps changed the disk. */
  readonly steps: number;
}

/** Plays a task undisturbed. */
export async function playUndisturbed({ args, prepare }: Task): Promise<Expectation> {
  const folder = await prepare();
  const before = readTree(folder);
  const { exit, stderr } = await runUnderFault(folder, args, {});
  return { before, after: readTree(folder), exit, steps: Number(/steps (\d+)$/.exec(stderr)?.[1]) };
}

const isDraft = (file: string): boolean => /(?:^|\/)\.millrep-[0-9a-f]{8}\.tmp(?:\/|$)/.test(file);

/** Everything that is wrong with a folder after a run that was disturbed; `mayLeaveDrafts` after a SIGKILL. */
export function findHarm(folder: string, { before, after }: Expectation, mayLeaveDrafts: boolean): string[] {
  const now = readTree(folder);
  const files = [...now].filter(([file]) => !isDraft(file));
  const halves = files.filter(([file, bytes]) => bytes !== before.get(file) && bytes !== after.get(file));
  const lost = [...before.keys()].filter((file) => !now.has(file));
  const drafts = mayLeaveDrafts ? [] : [...now.keys()].filter(isDraft);
  const month = [...after.keys()].filter((file) => file.startsWith("reports/2023-05/"));
  const made = month.filter((file) => now.has(file));
  return [
    ...halves.map(([file]) => `${file} is neither the old nor the new file`),
    ...lost.map((file) => `${file} is gone`),
    ...drafts.map((file) => `${file} is left`),
    ...(made.length > 0 && made.length < month.length
      ? [`${made.length} of ${month.length} entries of a month`]
      : []),
  ];
}

/** What is wrong once the command has been given again, some time later: the same as undisturbed, and no draft, is not. */
export async function findHarmAfterNextRun(
  folder: string,
  { args }: Task,
  expected: Expectation,
): Promise<string[]> {
  for (const file of readTree(folder).keys()) if (isDraft(file)) age(path.join(folder, file));
  // A month that is there whole needs no second one.
  const isMonthThere = fs.existsSync(path.join(folder, "reports/2023-05"));
  const again = args.join() === "init" && isMonthThere ? ["init", "2023-05"] : args;
  const { exit, stderr } = await runInMemory(folder, again);
  const now = readTree(folder);
  return [
    ...(exit === expected.exit ? [] : [`the next run ended with ${exit}: ${stderr}`]),
    ...[...expected.after]
      .filter(([file, bytes]) => now.get(file) !== bytes)
      .map(([file]) => `${file} is not made`),
    ...[...now.keys()]
      .filter((file) => !expected.after.has(file))
      .map((file) => `${file} is left by the next run`),
  ];
}

/** Makes a draft older than any run that goes on. */
function age(file: string): void {
  const old = new Date(Date.now() - 120_000);
  fs.utimesSync(file, old, old);
  const folder = path.dirname(file);
  if (isDraft(path.basename(folder))) fs.utimesSync(folder, old, old);
}

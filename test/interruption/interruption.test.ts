import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";
import {
  type Expectation,
  type Fault,
  findHarm,
  findHarmAfterNextRun,
  playUndisturbed,
  runUnderFault,
} from "./interrupt.ts";
import { type Task, tasks } from "./tasks.ts";

function taskOf(name: string): Task {
  const task = tasks.find((candidate) => candidate.name === name);
  if (!task) throw new Error(`no task ${name}`);
  return task;
}

/*
 * The steps of a run that change the disk are struck in turn; `npm run interrupt` strikes longer runs at random moments.
 */
describe.each(["compile over a document of its own", "init of the next month", "validate --fix"])(
  "%s",
  (name) => {
    const task = taskOf(name);
    let expected: Expectation;
    beforeAll(async () => {
      expected = await playUndisturbed(task);
    });

    test("killed at any step leaves every file old or new, and the next run works and clears up", async () => {
      expect(expected.steps).toBeGreaterThan(2);
      for (let at = 1; at <= expected.steps; at += 1) {
        const folder = await task.prepare();
        const { signal } = await runUnderFault(folder, task.args, { at, signal: "SIGKILL" });
        expect(signal).toBe("SIGKILL");
        expect(findHarm(folder, expected, true)).toEqual([]);
        expect(await findHarmAfterNextRun(folder, task, expected)).toEqual([]);
      }
    });

    test.each<[NodeJS.Signals, (steps: number) => number]>([
      ["SIGINT", () => 2],
      ["SIGTERM", (steps) => steps],
    ])(
      "told to end (%s) finishes the file, leaves no draft, and ends by that signal",
      async (signal, step) => {
        const folder = await task.prepare();
        const ended = await runUnderFault(folder, task.args, { at: step(expected.steps), signal });
        expect([ended.exit, ended.signal]).toEqual([null, signal]);
        expect(findHarm(folder, expected, false)).toEqual([]);
      },
    );

    test("on a disk that is full half-way says so, and leaves what there was", async () => {
      const folder = await task.prepare();
      const { exit, stderr } = await runUnderFault(folder, task.args, { at: 2, error: "ENOSPC" });
      expect(exit).toBe(2);
      expect(stderr).toMatch(/^Det går inte att skriva .* \(ENOSPC\)\./m);
      expect(findHarm(folder, expected, false)).toEqual([]);
    });
  },
);

test("where the system refuses to make a folder that is there, as Windows does for a drive, the file is written", async () => {
  const task = taskOf("compile over a document of its own");
  const expected = await playUndisturbed(task);
  const folder = await task.prepare();
  const { exit, stderr } = await runUnderFault(folder, task.args, { at: 1, error: "EPERM" });
  expect([exit, stderr]).toEqual([0, expect.stringMatching(/^Skrev /)]);
  expect(readTree(folder)).toEqual(expected.after);
});

describe.each(["publish", "publish --revise"])("%s that is killed", (name) => {
  const task = taskOf(name);
  const publication = "reports/2023-04/publication.yaml";

  test("has published all of the month or nothing, and the next run does the same work", async () => {
    const expected = await playUndisturbed(task);
    // Each file takes some steps: near the beginning, in the midst, and around the last file, which decides.
    const { steps } = expected;
    for (const at of [1, Math.ceil(steps / 2), steps - 2, steps - 1, steps]) {
      const folder = await task.prepare();
      await runUnderFault(folder, task.args, { at, signal: "SIGKILL" });
      expect(findHarm(folder, expected, true)).toEqual([]);
      const now = readTree(folder);
      const isDone = now.get(publication) === expected.after.get(publication);
      if (!isDone) expect(now.get(publication)).toBe(expected.before.get(publication));
      for (const [file, bytes] of isDone ? expected.after : [])
        expect([file, now.get(file)]).toEqual([file, bytes]);
      expect(await findHarmAfterNextRun(folder, task, expected)).toEqual([]);
    }
  });
});

/*
 * What these do is struck at some of its steps only: before the first file, between the files, and at the very end.
 */
describe.each(["import of a folder", "form --mail"])("%s", (name) => {
  const task = taskOf(name);
  let expected: Expectation;
  beforeAll(async () => {
    expected = await playUndisturbed(task);
  });

  test("that is killed leaves every file old or new, and the next run makes the rest", async () => {
    for (const part of [0.5, 1]) {
      const folder = await task.prepare();
      const at = Math.ceil(expected.steps * part);
      await runUnderFault(folder, task.args, { at, signal: "SIGKILL" });
      expect(findHarm(folder, expected, true)).toEqual([]);
      expect(await findHarmAfterNextRun(folder, task, expected)).toEqual([]);
    }
  });

  test.each<[string, Fault, RegExp]>([
    ["is told to end", { at: 3, signal: "SIGTERM" }, /^/],
    ["finds the disk full", { at: 2, error: "ENOSPC" }, /^Det går inte att skriva .* \(ENOSPC\)\./m],
  ])("that %s leaves no draft", async (_, fault, said) => {
    const folder = await task.prepare();
    const { exit, signal, stderr } = await runUnderFault(folder, task.args, fault);
    expect([exit, signal]).toEqual(fault.signal ? [null, fault.signal] : [2, null]);
    expect(stderr).toMatch(said);
    expect(findHarm(folder, expected, false)).toEqual([]);
  });
});

describe("two runs at once, on a slow disk,", () => {
  test.each(["compile over a document of its own", "init in an empty folder"])(
    "%s: make what one makes",
    async (name) => {
      const task = taskOf(name);
      const expected = await playUndisturbed(task);
      const folder = await task.prepare();
      const runs = await Promise.all([0, 1].map(() => runUnderFault(folder, task.args, { delay: 15 })));
      expect(runs.map(({ exit }) => exit)).toEqual([0, 0]);
      expect(readTree(folder)).toEqual(expected.after);
    },
  );
});

describe("the system's own limits:", () => {
  const bin = path.join(projectFolder, "bin/millrep.js");
  const run = (folder: string, command: string) =>
    spawnSync("bash", ["-c", command, process.execPath, bin], { cwd: folder, encoding: "utf8" });

  test("a file that may not grow that large is not written, and the old one stays", () => {
    const folder = makeWorkspace();
    const compile = '"$0" "$1" compile --format html';
    expect(run(folder, compile).status).toBe(0);
    const before = readTree(folder);
    fs.appendFileSync(path.join(folder, "reports/programme.yaml"), "# klar\n");
    const { status, stderr } = run(folder, `ulimit -f 4; ${compile} --force`);
    expect([status, stderr]).toEqual([
      2,
      "Det går inte att skriva reports/2023-04/lagesrapport-2023-04.html (EFBIG). Är filen öppen i ett annat program, eller mappen skrivskyddad?\n",
    ]);
    expect([...readTree(folder).keys()].sort()).toEqual([...before.keys()].sort());
  });

  test("a folder that cannot be written to is named, and nothing is made", () => {
    const folder = makeFolder();
    fs.writeFileSync(path.join(folder, "reports"), "");
    const { status, stderr } = run(folder, '"$0" "$1" init 2026-11');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Det går inte att skriva reports\/README\.md \((?:EEXIST|ENOTDIR)\)\./);
    expect([...readTree(folder).keys()]).toEqual(["reports"]);
  });

  test("a reader that has seen enough (| head) ends a long output quietly", () => {
    const summary = `summary: |\n${"  Se [här](https://a.se) och `där`.\n\n".repeat(1200)}`;
    const folder = makeWorkspace();
    const file = path.join(folder, "reports/2023-04/soki.yaml");
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace(/summary: \|\n[\s\S]*?(?=plan:)/, summary));
    for (const command of ["validate --no-spell --verbose", "diff", "validate --no-spell --format json"]) {
      const { status, stderr, stdout } = run(
        folder,
        `"$0" "$1" ${command} | head -c 100; exit "\${PIPESTATUS[0]}"`,
      );
      expect([0, 1]).toContain(status);
      expect(Buffer.byteLength(stdout)).toBe(100);
      expect(stderr).not.toMatch(/EPIPE| at /);
    }
  });
});

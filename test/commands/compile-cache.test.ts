import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { snapshotFiles } from "../../src/host/snapshot-files.ts";
import { createHost } from "../../src/host.ts";
import { entry } from "../support/findings.ts";
import { type RunResult, runInMemory } from "../support/run-millrep.ts";
import { argumentsOf, fixtures, prepareScenario } from "../support/scenario.ts";
import { makeFolder, makeWorkspace, readTree } from "../support/workspace.ts";

const scenarios = fs.readdirSync(fixtures).filter((name) => name.startsWith("compile-"));

describe("what earlier runs found", () => {
  test.each(scenarios)("changes nothing that compile does in %s", async (scenario) => {
    const folder = prepareScenario(scenario);
    const args = argumentsOf(scenario);
    const run = async (env: Record<string, string>) => [
      await runInMemory(folder, args, { env }),
      readTree(folder),
    ];
    const expected = await run({});
    const env = { XDG_CACHE_HOME: makeFolder() };
    expect(await run(env)).toEqual(expected);
    expect(await run(env)).toEqual(expected);
  });

  test("is not looked for again: the cache is asked, and no more is kept", async () => {
    const folder = makeWorkspace();
    const cache = makeFolder();
    const run = (...args: string[]): Promise<RunResult> =>
      runInMemory(folder, ["compile", "2023-04", ...args], { env: { XDG_CACHE_HOME: cache } });
    const kept = (): string[] => fs.readdirSync(path.join(cache, "millrep")).sort();
    const first = await run();
    // The document has come to the month's folder, which is a change.
    await run();
    const names = kept();
    expect(names.length).toBeGreaterThan(1);
    const times = names.map((name) => fs.statSync(path.join(cache, "millrep", name)).mtimeMs);
    expect(await run()).toEqual(first);
    expect(kept()).toEqual(names);
    expect(names.map((name) => fs.statSync(path.join(cache, "millrep", name)).mtimeMs)).toEqual(times);
    for (const name of names) fs.rmSync(path.join(cache, "millrep", name));
    expect(await run("--no-cache")).toEqual(first);
    expect(kept()).toEqual([]);
  });

  test("does not let a report pass that has got an error since", async () => {
    const folder = makeWorkspace();
    const env = { XDG_CACHE_HOME: makeFolder() };
    const run = (): Promise<RunResult> => runInMemory(folder, ["compile", "2023-04"], { env });
    expect((await run()).exit).toBe(0);
    fs.writeFileSync(path.join(folder, "reports/2023-04/soki.yaml"), entry("soki", { plan: "TODO" }));
    expect(await run()).toMatchObject({ exit: 1, stderr: expect.stringContaining("text/placeholder") });
  });
});

describe("a snapshot of files", () => {
  test("answers as it first did, whatever has become of them since", () => {
    const folder = makeFolder();
    const [file, later] = ["a.txt", "b.txt"].map((name) => path.join(folder, name)) as [string, string];
    fs.writeFileSync(file, "ett");
    const files = snapshotFiles(createHost({}));
    const ask = (): unknown[] => [
      files.readFile(file),
      files.listFolder(folder),
      files.readFile(later),
      files.realPath(later),
    ];
    const before = ask();
    fs.writeFileSync(file, "två");
    fs.writeFileSync(later, "tre");
    expect(ask()).toEqual(before);
    expect(snapshotFiles(createHost({})).readFile(file)).toEqual({ bytes: Buffer.from("två") });
  });
});

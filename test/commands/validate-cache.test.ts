import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openAnswers } from "../../src/answers/answer-store.ts";
import { createCacheFiles } from "../../src/host/cache-files.ts";
import { createHost } from "../../src/host.ts";
import { entry, goodSummary } from "../support/findings.ts";
import { makePng } from "../support/make-image.ts";
import { type RunResult, runInMemory } from "../support/run-millrep.ts";
import { argumentsOf, fixtures, prepareScenario } from "../support/scenario.ts";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";
import "../support/seed.ts";

/** A user with a cache of their own. */
function newUser() {
  const cache = makeFolder();
  const run = (folder: string, ...args: string[]): Promise<RunResult> =>
    runInMemory(folder, ["validate", ...args], { env: { XDG_CACHE_HOME: cache } });
  return { run, kept: path.join(cache, "millrep"), cache };
}

/** An entry whose summary shows an image. */
const withImage = entry("soki", { summary: `![Lokalen](bild.png)\n\n${goodSummary}` });
/** April's entry as March's: what April says would then be a copy. */
const sameInMarch = withImage.replace("2023-04", "2023-03");

describe("what validate remembers", () => {
  const scenarios = fs.readdirSync(fixtures).filter((name) => name.startsWith("validate-"));

  test.each(scenarios)("changes no byte of %s", async (scenario) => {
    const folder = prepareScenario(scenario);
    const args = argumentsOf(scenario);
    const { cache } = newUser();
    const run = (env: Record<string, string>) => runInMemory(folder, args, { env });
    const expected = await run({});
    expect(await run({ XDG_CACHE_HOME: cache })).toEqual(expected);
    expect(await run({ XDG_CACHE_HOME: cache })).toEqual(expected);
    // Another run, which looks for what was found in each month.
    const again = await runInMemory(folder, [...args, "-q"], { env: { XDG_CACHE_HOME: cache } });
    expect(again).toEqual(await runInMemory(folder, [...args, "-q"], {}));
  });

  test.each([
    ["an entry", { "reports/2023-04/soki.yaml": "plam: x\n" }],
    ["an entry of the month before", { "reports/2023-03/soki.yaml": sameInMarch }],
    ["the programme file", { "reports/programme.yaml": "programme: Programmet\n" }],
    ["an image that comes to be", { "reports/2023-04/bild.png": makePng(2, 1) }],
    ["a file that comes to the month", { "reports/2023-04/anteckning.txt": "Hej\n" }],
    ["a folder that comes beside the months", { "reports/2023-5/soki.yaml": "" }],
    ["an entry that is taken away", { "reports/2023-04/teknik.yaml": undefined }],
    ["the month before, which is taken away", { "reports/2023-03": undefined }],
  ] as const)("does not outlive a change of %s", async (_, changes) => {
    const folder = makeWorkspace({
      "reports/2023-04/soki.yaml": withImage,
      "reports/2023-04/test.yaml": entry("test"),
      "reports/2023-03/test.yaml": entry("test", { period: "2023-03" }),
    });
    const user = newUser();
    const before = await user.run(folder);
    for (const [file, data] of Object.entries(changes)) {
      const target = path.join(folder, file);
      fs.rmSync(target, { recursive: true, force: true });
      fs.mkdirSync(path.dirname(target), { recursive: true });
      if (data !== undefined) fs.writeFileSync(target, data);
    }
    const after = await user.run(folder);
    expect(after).toEqual(await user.run(folder, "--no-cache"));
    expect(after).not.toEqual(before);
  });

  test("is for the way of asking: with and without spelling are two questions", async () => {
    const text = entry("soki", { plan: "Vi går igenom xyzqwk tillsammans med utbildarna i tre dagar." });
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": text });
    const user = newUser();
    expect((await user.run(folder, "--no-spell")).stdout).not.toContain("text/spelling");
    expect((await user.run(folder)).stdout).toContain("text/spelling");
    expect((await user.run(folder, "--no-spell")).stdout).not.toContain("text/spelling");
    expect((await user.run(folder, "--lang", "en")).stdout).toContain("warning text/spelling");
  });

  test("of words makes no difference to what is found, whatever is written with them", async () => {
    const words = "vi testar xyzqwk flöden förvltning nästa Bengtsson läkemedelslistan hälso- och".split(" ");
    const user = newUser();
    const folder = makeWorkspace();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }),
        async (chosen) => {
          const text = entry("soki", { plan: `Vi ${chosen.join(" ")}.` });
          fs.writeFileSync(path.join(folder, "reports/2023-04/soki.yaml"), text);
          expect(await user.run(folder)).toEqual(await user.run(folder, "--no-cache"));
        },
      ),
      { numRuns: 30 },
    );
  });

  test("is not asked, and not added to, with --no-cache, nor for a user without a home", async () => {
    const folder = makeWorkspace();
    const user = newUser();
    await user.run(folder, "--no-cache");
    await runInMemory(folder, ["validate"], { env: {} });
    expect(fs.existsSync(user.kept)).toBe(false);
  });

  test("lies in no workspace", async () => {
    const folder = makeWorkspace();
    const before = readTree(folder);
    await newUser().run(folder);
    expect(readTree(folder)).toEqual(before);
  });

  test("can be read by no one who does not have the files: no word of a report is in it", async () => {
    const text = entry("soki", { plan: "Ring Anna på 070-123 45 67 idag om du vill vara med och pröva." });
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": text });
    const user = newUser();
    expect((await user.run(folder)).stdout).toContain("idag");
    const files = [...readTree(user.kept).values()];
    expect(files.length).toBeGreaterThan(1);
    for (const bytes of files) expect(bytes).not.toMatch(/Anna|070|idag|i dag|i.d.a.g/);
  });
});

describe("a cache that cannot be trusted", () => {
  const folder = makeWorkspace({ "reports/2023-04/soki.yaml": "plam: x\n", "reports/2023-04/a.txt": "" });

  test.each<[string, (bytes: Buffer, others: readonly Buffer[]) => Buffer]>([
    ["has a flipped bit in its seal", (bytes) => flipped(bytes, bytes.indexOf("\n") + 5)],
    ["has a flipped bit in what it sealed", (bytes) => flipped(bytes, bytes.length - 5)],
    ["has a flipped bit in what it depends on", (bytes) => flipped(bytes, 40)],
    ["is cut off", (bytes) => bytes.subarray(0, bytes.length / 2)],
    ["ends after its first line", (bytes) => bytes.subarray(0, bytes.indexOf("\n") + 1)],
    ["is empty", () => Buffer.alloc(0)],
    [
      "depends on nothing",
      (bytes) => Buffer.concat([Buffer.from("[]"), bytes.subarray(bytes.indexOf("\n"))]),
    ],
    ["is no list", () => Buffer.from('{"a":1}\n')],
    ["asks something else", () => Buffer.from('[["now","reports","x"]]\n')],
    ["is another answer", (_, others) => others[0] ?? Buffer.alloc(0)],
  ])("and %s is none", async (_, damage) => {
    const user = newUser();
    const expected = await user.run(folder);
    const files = fs.readdirSync(user.kept).map((name) => path.join(user.kept, name));
    const before = files.map((file) => fs.readFileSync(file));
    for (const [index, file] of files.entries())
      fs.writeFileSync(file, damage(before[index] ?? Buffer.alloc(0), before.slice(index + 1)));
    expect(await user.run(folder)).toEqual(expected);
    // It is mended on the way.
    expect(files.map((file) => fs.readFileSync(file))).toEqual(before);
  });

  test("because it cannot be written is none", async () => {
    const file = path.join(makeFolder(), "file");
    fs.writeFileSync(file, "");
    const run = () => runInMemory(folder, ["validate"], { env: { XDG_CACHE_HOME: file } });
    expect(await run()).toEqual(await runInMemory(folder, ["validate"]));
  });

  function flipped(bytes: Buffer, at: number): Buffer {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
    return copy;
  }
});

test("an answer of another version is no answer", () => {
  const cache = createCacheFiles({ XDG_CACHE_HOME: makeFolder() }, "linux");
  if (!cache) throw new Error("there is no cache");
  const root = makeFolder();
  const answersOf = (version: string) =>
    openAnswers({ world: createHost(), cache, root, conditions: [version] });
  answersOf("1").keep("how many?", 3, []);
  expect(answersOf("1").recall("how many?")).toBe(3);
  expect(answersOf("2").recall("how many?")).toBeUndefined();
  expect(answersOf("1").recall("how few?")).toBeUndefined();
});

test("runs at once, sharing a cache, all give the same", async () => {
  const folder = makeWorkspace({ "reports/2023-04/soki.yaml": "plam: x\n" });
  const { cache } = newUser();
  const bin = path.join(projectFolder, "bin/millrep.js");
  const run = () =>
    new Promise<string>((resolve) => {
      const env = { PATH: process.env["PATH"], XDG_CACHE_HOME: cache };
      const child = spawn(process.execPath, [bin, "validate", "--no-spell"], { cwd: folder, env });
      let output = "";
      child.stdout.on("data", (data) => {
        output += data;
      });
      child.on("close", (code) => resolve(`${output}${code}`));
    });
  const outputs = await Promise.all(Array.from({ length: 6 }, run));
  expect(new Set([...outputs, await run()]).size).toBe(1);
  expect(outputs[0]).toContain("schema/unknown-key");
  expect(fs.readdirSync(path.join(cache, "millrep")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

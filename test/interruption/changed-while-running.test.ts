import { describe, expect, test } from "@jest/globals";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import type { Host } from "../../src/host/host.ts";
import { createMemoryHost, type Files, makeMemoryWorkspace } from "../support/memory-host.ts";

const soki = "/rapport/reports/2023-04/soki.yaml";
const text = Buffer.from(makeMemoryWorkspace().get(soki) ?? "").toString();
/** As someone saved it, with a slip that `--fix` repairs, and as they save it while millrep runs. */
const slip = text.replace("plan:", "pln:");
const newer = slip.replace("Elva", "Tolv");

interface Ended {
  readonly exit: number;
  readonly output: string;
  readonly files: Files;
  /** How many times the run looked at the world. */
  readonly looks: number;
}

/** Runs a command, and changes the world just before its nth look at it; never where n is 0. */
async function runWithChange(
  args: readonly string[],
  n: number,
  change: (files: Files) => void,
): Promise<Ended> {
  const files: Files = makeMemoryWorkspace({ "text.txt": "Vi fortsätter.\n" });
  files.set(soki, Buffer.from(args[0] === "validate" ? slip : text));
  const streams = { stdout: [], stderr: [] };
  const host = createMemoryHost(files, args, streams);
  let looks = 0;
  const look = <T>(read: (file: string) => T): ((file: string) => T) => {
    return (file) => {
      looks += 1;
      if (looks === n) change(files);
      return read(file);
    };
  };
  const watched: Host = {
    ...host,
    readFile: look(host.readFile),
    listFolder: look(host.listFolder),
    exists: look(host.exists),
    realPath: look(host.realPath),
  };
  const exit = await runCommandLine(watched);
  return { exit, output: Buffer.concat([...streams.stdout, ...streams.stderr]).toString(), files, looks };
}

/** Every way that a command ends where the world changes at one of its looks, or at every `stride`th. */
async function runWithEveryChange(
  args: readonly string[],
  change: (files: Files) => void,
  stride = 1,
): Promise<Ended[]> {
  const { looks } = await runWithChange(args, 0, () => {});
  expect(looks).toBeGreaterThan(5);
  const ended: Ended[] = [];
  for (let n = 1; n <= looks; n += stride) ended.push(await runWithChange(args, n, change));
  return ended;
}

const save = (files: Files): void => void files.set(soki, Buffer.from(newer));
const remove = (files: Files): void => void files.delete(soki);
const removeAll = (files: Files): void => files.clear();

describe("validate --fix", () => {
  const args = ["validate", "2023-04", "--no-spell", "--fix"];

  test("never writes a repair of an older text over what someone has saved meanwhile", async () => {
    const ended = await runWithEveryChange(args, save);
    const texts = ended.map(({ files }) => Buffer.from(files.get(soki) ?? "").toString());
    const repaired = newer.replace("pln:", "plan:");
    // The last look is the one before the file is replaced: later, no one can look.
    expect(texts.filter((saved) => saved !== newer && saved !== repaired)).toEqual([]);
    expect(ended.some(({ output }) => output.includes("soki.yaml ändrades medan den kontrollerades"))).toBe(
      true,
    );
  });

  test("never brings back a file that someone has removed meanwhile", async () => {
    const ended = await runWithEveryChange(args, remove);
    expect(ended.filter(({ files }) => files.has(soki))).toEqual([]);
  });
});

test("import never writes a text into an entry that someone has saved meanwhile", async () => {
  const args = ["import", "text.txt", "2023-04", "--for", "soki/deviation"];
  const whole = newer.replace("pln:", "plan:");
  const ended = await runWithEveryChange(args, (files) => files.set(soki, Buffer.from(whole)));
  const texts = ended.map(({ files }) => Buffer.from(files.get(soki) ?? "").toString());
  const taken = texts.filter((saved) => /^deviation: .*\n? *Vi fortsätter\.$/m.test(saved));
  expect(taken.length).toBeGreaterThan(0);
  // What someone has saved is there whole, with the new text or without; it is never the older one.
  expect(texts.filter((saved) => !saved.includes("Tolv"))).toEqual([]);
  expect(ended.some(({ output }) => output.includes("soki.yaml har ändrats medan"))).toBe(true);
});

describe.each([
  [["validate", "2023-04", "--no-spell", "--fix"]],
  [["compile", "2023-04", "--format", "md"]],
  [["diff"]],
  [["init"]],
  [["import", "text.txt", "2023-04", "--for", "soki/plan"]],
  [["form", "2023-04", "soki"]],
  [["trend"]],
  [["status", "--remind"]],
  [["publish", "--format", "md"]],
])("%j", (args) => {
  test.each([
    ["is removed", remove],
    ["and all others are removed", removeAll],
  ])("never falls over where an entry %s when it looks", async (_, change) => {
    const ended = await runWithEveryChange(args, change, 4);
    const fallen = ended.filter(({ exit, output }) => exit === 70 || /\n\s+at /.test(output));
    expect(fallen.map(({ output }) => output)).toEqual([]);
  });
});

import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Workspace } from "../../src/library/face.d.ts";
import { openWorkspace } from "../../src/library/open-workspace.ts";
import { type RunResult, runInMemory } from "../support/run-millrep.ts";
import { describeWith } from "../support/test-with.ts";
import {
  makeFolder,
  makeWorkspace,
  projectFolder,
  readTree,
  realReport,
  realWorkspace,
  smallWorkspaceFolder,
} from "../support/workspace.ts";

/** The files of a folder by their paths, as a program has them in memory. */
function readFiles(folder: string): Map<string, Uint8Array> {
  return new Map([...readTree(folder)].map(([file, text]) => [file, Buffer.from(text, "latin1")]));
}

function copyOf(source: string): string {
  const folder = makeFolder();
  fs.cpSync(path.join(source, "reports"), path.join(folder, "reports"), { recursive: true });
  return folder;
}

/** A value as the command line prints it. */
function print(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** What a workspace gives on a folder and in memory, beside what the command line gives. */
function testSame(source: string, periods: readonly string[]): void {
  let folder: string;
  let opened: readonly Workspace[];
  const run = (...args: string[]): Promise<RunResult> => runInMemory(folder, args);
  const [before, last] = [periods.at(-2) ?? "", periods.at(-1) ?? ""];

  beforeAll(() => {
    folder = copyOf(source);
    opened = [openWorkspace(folder), openWorkspace({ files: readFiles(folder) })];
  });

  async function expectJson(
    args: readonly string[],
    call: (workspace: Workspace) => Promise<unknown>,
  ): Promise<void> {
    const { stdout } = await run(...args, "--format", "json");
    expect(stdout).toMatch(/^\{\n {2}"version": 1,/);
    for (const workspace of opened) expect(print(await call(workspace))).toBe(stdout);
  }

  test("the periods", () => {
    for (const workspace of opened) expect(workspace.listPeriods()).toEqual(periods);
    expect(opened.map((workspace) => workspace.folder)).toEqual([folder, undefined]);
  });

  test("what validate finds", async () => {
    await expectJson(["validate"], (workspace) => workspace.validate());
    await expectJson(["validate", "--all"], (workspace) => workspace.validate({ all: true }));
    await expectJson(["validate", last], (workspace) => workspace.validate(last));
    await expectJson(["validate", "reports/programme.yaml", "--no-spell"], (workspace) =>
      workspace.validate({ targets: ["reports/programme.yaml"], spelling: false }),
    );
  });

  test("status, with and without mails", async () => {
    await expectJson(["status"], (workspace) => workspace.status());
    await expectJson(["status", last, "--remind"], (workspace) => workspace.status(last, { remind: true }));
  });

  test("trend", async () => {
    await expectJson(["trend"], (workspace) => workspace.trend());
  });

  test.each(["docx", "html", "md", "outline"] as const)("the report as %s", async (format) => {
    const known = new Set(readTree(folder).keys());
    const output = format === "outline" ? ["-o", `reports/${last}/outline.tsv`] : [];
    expect((await run("compile", "--format", format, ...output)).exit).toBe(0);
    const made = [...readTree(folder).keys()].filter((file) => !known.has(file));
    expect(made).toHaveLength(1);
    const written = fs.readFileSync(path.join(folder, made[0] ?? ""));
    fs.rmSync(path.join(folder, made[0] ?? ""));
    for (const workspace of opened) {
      const { fileName, bytes } = await workspace.compile(undefined, { format });
      if (format !== "outline") expect(fileName).toBe(path.basename(made[0] ?? ""));
      expect(written.equals(bytes ?? new Uint8Array())).toBe(true);
    }
  });

  test.each(["docx", "html", "md"] as const)("trend as %s", async (format) => {
    const file = path.join(folder, `trend.${format}`);
    expect((await run("trend", "-o", file)).exit).toBe(0);
    for (const workspace of opened) {
      const { bytes } = await workspace.compileTrend(undefined, undefined, { format });
      expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    }
  });

  if (periods.length < 2) return;

  test.each([undefined, "structure", "followUp", "text"] as const)("diff of the layer %s", async (only) => {
    const args = only === undefined ? [] : ["--only", only.toLowerCase()];
    await expectJson(["diff", ...args], (workspace) =>
      workspace.diff(before, last, only === undefined ? {} : { only }),
    );
  });

  test.each(["docx", "html", "md"] as const)("diff as %s", async (format) => {
    const file = path.join(folder, `diff.${format}`);
    expect((await run("diff", "-o", file)).exit).toBe(0);
    for (const workspace of opened) {
      const { fileName, bytes } = await workspace.compileDiff(undefined, undefined, { format });
      expect(fileName).toBe(`jamforelse-${before}-${last}.${format}`);
      expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    }
  });
}

describe("the library and the command line give the same of the small workspace:", () => {
  testSame(smallWorkspaceFolder, ["2023-03", "2023-04"]);
});

describe("the library and the command line give the same of the sample:", () => {
  testSame(projectFolder, ["2023-03", "2023-04", "2023-05", "2023-06", "2023-07"]);
});

describeWith(realReport, "the library and the command line give the same of the real report:", () => {
  testSame(realWorkspace, ["2023-03"]);
});

describe("what came back is taken in as the command line does it:", () => {
  const mail = "Vi prövar de nya flödena med två enheter till.\n";

  /** A workspace whose newest month nobody has written in. */
  async function withMay(): Promise<string> {
    const folder = makeWorkspace({ "mail.txt": mail });
    expect((await runInMemory(folder, ["init", "2023-05"])).exit).toBe(0);
    return folder;
  }

  test("a mail for a text, whose entry is what the command line writes", async () => {
    const folder = await withMay();
    const opened = [openWorkspace(folder), openWorkspace({ files: readFiles(folder) })];
    const results = await Promise.all(
      opened.map((workspace) => workspace.import({ "mail.txt": mail }, { for: "soki/plan" })),
    );
    const { stdout } = await runInMemory(folder, [
      ...["import", "mail.txt", "--for", "soki/plan", "--format", "json"],
    ]);
    const file = "reports/2023-05/soki.yaml";
    for (const { receipt, files, problems } of results) {
      expect(print(receipt)).toBe(stdout);
      expect([...files.keys()]).toEqual([file]);
      expect(Buffer.from(files.get(file) ?? []).toString()).toBe(
        fs.readFileSync(path.join(folder, file), "utf8"),
      );
      expect(problems).toEqual([]);
    }
  });

  test("what is written goes on in memory", async () => {
    const files = readFiles(await withMay());
    const read = await openWorkspace({ files }).import(new Map([["svar.txt", mail]]), { for: "soki/plan" });
    const next = openWorkspace({ files: new Map([...files, ...read.files]) });
    const again = await next.import({ "svar.txt": mail }, { for: "soki/plan" });
    expect([...again.files]).toEqual([]);
    expect(again.receipt.files[0]?.fields).toEqual([
      { workstream: "soki", pointer: "/plan", state: "unchanged" },
    ]);
  });

  test("a file that is none to take in, with the reason", async () => {
    const { receipt, files, problems } = await openWorkspace({ files: readFiles(makeWorkspace()) }).import({
      "bild.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    });
    expect(receipt.files).toEqual([{ file: "bild.png", refusal: expect.any(String) }]);
    expect(files.size).toBe(0);
    expect(problems).toEqual([expect.stringMatching(/^bild\.png: .*\.$/)]);
  });

  test("nothing into a published month, unless that is asked for", async () => {
    const folder = makeWorkspace();
    expect((await runInMemory(folder, ["publish", "2023-04"])).exit).toBe(0);
    const workspace = openWorkspace(folder);
    const held = await workspace.import({ "svar.txt": mail }, { for: "soki/deviation" });
    expect([held.files.size, held.problems]).toEqual([0, [expect.stringContaining("2023-04 är publicerad")]]);
    const { files } = await workspace.import(
      { "svar.txt": mail },
      { for: "soki/deviation", published: true },
    );
    expect(files.size).toBe(1);
    for (const [file, bytes] of files) fs.writeFileSync(path.join(folder, file), bytes);
    const { stdout } = await runInMemory(folder, ["diff", "--since-published", "--format", "json"]);
    expect(print(await workspace.diff("2023-04", undefined, { sincePublished: true }))).toBe(stdout);
    const { bytes } = await workspace.compileDiff("2023-04", undefined, { sincePublished: true });
    expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe("PK");
  });
});

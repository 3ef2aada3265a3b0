import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type * as Face from "../../src/library/face.d.ts";
import { MillrepError, openWorkspace } from "../../src/library/library.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace, smallWorkspace } from "../support/workspace.ts";

/** The small workspace with some files changed; undefined takes one away. */
function filesWith(changes: Record<string, string | undefined> = {}): Record<string, string | Uint8Array> {
  const all = { ...Object.fromEntries(smallWorkspace), ...changes };
  return Object.fromEntries(Object.entries(all).flatMap(([file, data]) => (data ? [[file, data]] : [])));
}

const open = (changes?: Record<string, string | undefined>, options?: Face.WorkspaceOptions) =>
  openWorkspace({ files: filesWith(changes) }, options);

/** What a call fails with. */
async function failureOf(call: () => unknown): Promise<MillrepError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof MillrepError) return error;
    throw error;
  }
  throw new Error("nothing failed");
}

const broken = "workstream: soki\nperiod: 2023-04\nsummary: [\n";

describe("what cannot be done has a code that is a name of a sentence in the catalogue:", () => {
  test.each<[code: string, call: () => unknown]>([
    ["noFolder", () => openWorkspace(path.join(makeFolder(), "borta"))],
    ["noWorkspace", () => openWorkspace(makeFolder())],
    ["noWorkspace", () => openWorkspace({ files: {} })],
    ["noPathInside", () => openWorkspace({ files: { "../reports/programme.yaml": "" } })],
    ["noPathInside", () => openWorkspace({ files: { "C:\\reports\\programme.yaml": "" } })],
    ["noSuchPeriod", () => open().compile("2031-01")],
    ["noPeriod", () => open().status("våren")],
    ["noPeriods", () => openWorkspace({ files: { "reports/programme.yaml": "" } }).validate()],
    ["onePeriod", () => openWorkspace({ files: onlyMarch() }).diff()],
    ["oneMonthOnly", () => open().diff("2023-03", "2023-04", { sincePublished: true })],
    ["notPublished", () => open().diff("2023-04", undefined, { sincePublished: true })],
    ["noSuchFile", () => open().validate("reports/2023-04/borta.yaml")],
    ["noEntryFile", () => openWorkspace({ files: filesWith({ "a.yaml": "x" }) }).validate("a.yaml")],
    ["notTargetsWithAll", () => open().validate({ all: true, targets: ["2023-03"] })],
    ["noOffice", () => open().compile("2023-04", { format: "pdf" })],
    [
      "noOffice",
      () => open({}, { env: { MILLREP_SOFFICE: "/borta" } }).compile("2023-04", { format: "pdf" }),
    ],
    // A program without types may ask for anything.
    ["noSuchFormat", () => open().compile("2023-04", { format: "rtf" as "docx" })],
    ["noSuchFormat", () => open().compileTrend(undefined, undefined, { format: "pdf" as "docx" })],
    ["nothingToImport", () => open().import({})],
    ["noSuchWorkstream", () => open().import({ a: "x" }, { for: "okänt/plan" })],
    ["noSuchText", () => open().import({ a: "x" }, { for: "soki/dikt" })],
    ["filesHaveErrors", () => open({ "reports/2023-04/soki.yaml": broken }).trend()],
    ["filesHaveErrors", () => open({ "reports/2023-04/soki.yaml": broken }).diff()],
    ["filesHaveErrors", () => open({ "reports/programme.yaml": "title: [" }).status()],
    ["filesHaveErrors", () => open({ "reports/programme.yaml": "title: [" }).import({ a: "x" })],
  ])("%s", async (code, call) => {
    const error = await failureOf(call);
    expect([error.name, error.code]).toEqual(["MillrepError", code]);
    expect(error.message).toMatch(/[.]|millrep init/);
    expect(Object.keys(en.cannotRun)).toContain(code);
    expect(error.diagnostics.length > 0).toBe(code === "filesHaveErrors");
  });

  function onlyMarch(): Record<string, string | Uint8Array> {
    const all = Object.entries(filesWith());
    return Object.fromEntries(all.filter(([file]) => !file.includes("2023-04")));
  }

  test("the errors are those that validate finds", async () => {
    const workspace = open({ "reports/2023-04/soki.yaml": broken });
    const { diagnostics } = await failureOf(() => workspace.diff());
    expect(diagnostics.length).toBeGreaterThan(0);
    expect((await workspace.validate()).diagnostics).toEqual(expect.arrayContaining([...diagnostics]));
  });
});

describe("a report with errors", () => {
  test("is not compiled, and its findings say why", async () => {
    const { bytes, fileName, findings } = await open({ "reports/2023-04/soki.yaml": broken }).compile();
    expect([bytes, fileName]).toEqual([undefined, undefined]);
    expect(findings.summary.errors).toBeGreaterThan(0);
    expect(findings.diagnostics[0]?.file).toBe("reports/2023-04/soki.yaml");
  });

  test("is compiled as a draft where only texts are missing", async () => {
    const workspace = open({ "reports/2023-04/test.yaml": undefined });
    expect((await workspace.compile()).bytes).toBeUndefined();
    const draft = await workspace.compile(undefined, { draft: true, format: "md" });
    expect(draft.fileName).toBe("lagesrapport-2023-04-utkast.md");
    expect(draft.bytes && new TextDecoder().decode(draft.bytes)).toContain("Utkast");
    expect(draft.bytes ? draft.entries : 0).toBe(2);
  });
});

describe("a workspace", () => {
  test("is found from a folder within it, as the command line finds it", () => {
    const folder = makeWorkspace();
    expect(openWorkspace(path.join(folder, "reports/2023-04")).folder).toBe(folder);
  });

  test("in a folder is read anew by each call; one in memory stays as it was opened", async () => {
    const folder = makeWorkspace();
    const workspace = openWorkspace(folder);
    expect((await workspace.validate()).summary.errors).toBe(0);
    fs.writeFileSync(path.join(folder, "reports/2023-04/soki.yaml"), broken);
    expect((await workspace.validate()).summary.errors).toBeGreaterThan(0);
    const files = new Map<string, string | Uint8Array>(smallWorkspace);
    const inMemory = openWorkspace({ files });
    files.clear();
    expect((await inMemory.validate()).summary).toEqual({ files: 4, errors: 0, warnings: 0, infos: 0 });
  });

  test("takes texts as well as bytes, and paths as Windows writes them", async () => {
    const files = [...smallWorkspace].map(([file, bytes]): [string, string] => [
      `.\\${file.replaceAll("/", "\\")}`,
      Buffer.from(bytes).toString(),
    ]);
    expect((await openWorkspace({ files: new Map(files) }).validate()).summary.files).toBe(4);
  });

  test("speaks the language that is asked for, else that of env, else the programme's", async () => {
    const changes = { "reports/2023-04/soki.yaml": broken };
    const first = async (options?: Face.WorkspaceOptions) =>
      (await open(changes, options).validate()).diagnostics[0]?.message;
    const swedish = await first();
    const english = await first({ language: "en" });
    expect(english).not.toBe(swedish);
    expect(await first({ env: { MILLREP_LANG: "en" } })).toBe(english);
    expect(await first({ language: "sv", env: { MILLREP_LANG: "en" } })).toBe(swedish);
  });

  test("dates a document by SOURCE_DATE_EPOCH of env alone", async () => {
    const workspace = open({}, { env: { SOURCE_DATE_EPOCH: "1700000000" } });
    const dated = await workspace.compile("2023-04");
    expect(dated.bytes).not.toEqual((await open().compile("2023-04")).bytes);
  });

  test("says beside its results what the command line says", async () => {
    const folder = makeWorkspace();
    expect((await runInMemory(folder, ["publish", "2023-04"])).exit).toBe(0);
    const programme = path.join(folder, "reports/2023-04/programme.yaml");
    const text = fs.readFileSync(programme, "utf8");
    fs.writeFileSync(programme, text.replace(/^title: .*$/m, "title: Annan titel {period}"));
    const notices: string[] = [];
    const workspace = openWorkspace(folder, { onNotice: (sentence) => notices.push(sentence) });
    await workspace.diff("2023-04", undefined, { sincePublished: true });
    const { stderr } = await runInMemory(folder, ["diff", "2023-04", "--since-published"]);
    expect(notices).toEqual([stderr.trimEnd()]);
    expect(stderr).toContain("programme.yaml");
  });
});

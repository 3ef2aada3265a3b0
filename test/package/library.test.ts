import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { openWorkspace } from "../../src/library/open-workspace.ts";
import { makeFolder, makeWorkspace, projectFolder, smallWorkspace } from "../support/workspace.ts";

const isWindows = process.platform === "win32";
const npm = isWindows ? "npm.cmd" : "npm";
const compiler = path.join(projectFolder, "node_modules/typescript/bin/tsc");

/** A program of somebody else, with the package installed as a registry would give it. */
const home = makeFolder();

beforeAll(() => {
  const shell = isWindows;
  const [{ filename }] = JSON.parse(
    execFileSync(npm, ["pack", "--ignore-scripts", "--json", "--pack-destination", home], {
      cwd: projectFolder,
      shell,
    }).toString(),
  );
  const options = ["--offline", "--omit=optional", "--no-audit", "--no-fund"];
  execFileSync(npm, ["install", "--prefix", home, ...options, path.join(home, filename)], {
    cwd: home,
    shell,
    stdio: "ignore",
  });
});

/** Compiles a program as strictly as TypeScript can; gives what is wrong. */
function compileProgram(text: string, name = "program.mts"): string {
  fs.writeFileSync(path.join(home, name), text);
  const options = ["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--types", ""];
  const args = [
    "--noEmit",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2022",
    ...options,
    name,
  ];
  const { stdout } = spawnSync(process.execPath, [compiler, ...args], { cwd: home });
  return stdout.toString();
}

/** Runs a program as an ES module; gives what it prints. */
function runProgram(text: string): string {
  fs.writeFileSync(path.join(home, "program.mjs"), text);
  const { stdout, stderr } = spawnSync(process.execPath, ["program.mjs"], { cwd: home });
  expect(stderr.toString()).toBe("");
  return stdout.toString();
}

describe("the package as a library", () => {
  test("has types that need nothing else and name every part", () => {
    const program = `
import { openWorkspace, MillrepError } from "millrep";
import type { CompileResult, DiffOutput, Files, ImportResult, StatusOutput, TrendOutput, ValidateOutput, Workspace } from "millrep";

const files: Files = { "reports/programme.yaml": "language: sv" };
const opened: readonly Workspace[] = [openWorkspace("."), openWorkspace({ files }), openWorkspace({ files: new Map([["a", new Uint8Array()]]) }, { language: "en" })];
for (const workspace of opened) {
  const validated: ValidateOutput = await workspace.validate({ all: true });
  const diff: DiffOutput = await workspace.diff("2023-03", "2023-04", { only: "text" });
  const trend: TrendOutput = await workspace.trend();
  const status: StatusOutput = await workspace.status("2023-04", { remind: true });
  const read: ImportResult = await workspace.import(files, { for: "soki/plan" });
  const compiled: CompileResult = await workspace.compile("2023-04", { format: "html", draft: true });
  if (compiled.bytes) {
    const bytes: Uint8Array = compiled.bytes;
    const name: string = compiled.fileName;
    const words: number = compiled.words;
  } else {
    const errors: number = compiled.findings.summary.errors;
  }
  const state: "missing" | "begun" | "errors" | "complete" | undefined = status.workstreams[0]?.state;
  const outcome: string | undefined = diff.workstreams[0]?.followUp[0]?.outcome;
  const month: string | null | undefined = trend.workstreams[0]?.status["2023-03"];
  const severity: "error" | "warning" | "info" | undefined = validated.diagnostics[0]?.severity;
  const written: ReadonlyMap<string, Uint8Array> = read.files;
}
const explain = (error: unknown): string => error instanceof MillrepError ? error.code : "";
`;
    expect(compileProgram(program)).toBe("");
  });

  test.each([
    ["a format that there is not", 'await openWorkspace(".").compile("2023-04", { format: "rtf" });'],
    ["an option that there is not", 'await openWorkspace(".").validate({ everything: true });'],
    ["bytes of a report that may be refused", '(await openWorkspace(".").compile()).bytes.length;'],
    ["a change of a result", '(await openWorkspace(".").trend()).periods.push("2023-05");'],
    ["an error of its own", 'new MillrepError("x");'],
  ])("has types that refuse %s", (_, line) => {
    const found = compileProgram(`import { openWorkspace, MillrepError } from "millrep";\n${line}\n`);
    expect(found).toMatch(/^program\.mts\(2,\d+\): error/);
  });

  test("has types of which each output is one, as it comes", async () => {
    const folder = makeWorkspace({
      "reports/2023-04/test.yaml": undefined,
      "reports/2023-04/månad.yaml": "x",
    });
    const outputs: string[] = [];
    const add = (type: string, value: unknown): void => {
      outputs.push(`export const made${outputs.length}: ${type} = ${JSON.stringify(value)};`);
    };
    for (const source of [folder, projectFolder]) {
      const workspace = openWorkspace(source);
      add("ValidateOutput", await workspace.validate({ all: true }));
      add("StatusOutput", await workspace.status(undefined, { remind: true }));
      if (source === folder) continue;
      add("DiffOutput", await workspace.diff());
      add("TrendOutput", await workspace.trend());
      const { bytes } = await workspace.compile();
      const files = { "rapport.docx": bytes ?? "", "bild.png": new Uint8Array([0x89, 0x50]) };
      add("ImportOutput", (await workspace.import(files)).receipt);
    }
    const names = "DiffOutput, ImportOutput, StatusOutput, TrendOutput, ValidateOutput";
    expect(compileProgram(`import type { ${names} } from "millrep";\n${outputs.join("\n")}\n`)).toBe("");
    const wrong = outputs.map((line) => line.replace('"version":1', '"version":1,"other":2')).join("\n");
    const found = compileProgram(`import type { ${names} } from "millrep";\n${wrong}\n`);
    expect(found.match(/error TS/g)).toHaveLength(outputs.length);
  });

  test("runs from files in memory, without the optional packages, which it says", () => {
    const files = Object.fromEntries([...smallWorkspace].map(([file, data]) => [file, data.toString()]));
    const text = `
import { openWorkspace, MillrepError } from "millrep";
const notices = [];
const workspace = openWorkspace({ files: ${JSON.stringify(files)} }, { onNotice: (text) => notices.push(text) });
const { summary } = await workspace.validate();
const { fileName, bytes } = await workspace.compile("2023-03");
let code;
try { openWorkspace({ files: {} }); } catch (error) { code = error instanceof MillrepError && error.code; }
console.log(JSON.stringify({ summary, fileName, size: bytes.length > 5000, notices, code }));
`;
    expect(JSON.parse(runProgram(text))).toEqual({
      summary: { files: 4, errors: 0, warnings: 0, infos: 0 },
      fileName: "lagesrapport-2023-03.docx",
      size: true,
      notices: [expect.stringContaining("hunspell-asm")],
      code: "noWorkspace",
    });
  });

  test("exports the schemas of the files and the outputs, its package.json, and nothing else", () => {
    const text = `
import fs from "node:fs";
const read = (name) => JSON.parse(fs.readFileSync(new URL(import.meta.resolve(name)), "utf8"));
const names = ["entry", "programme", "month", "publication", "validate-output", "diff-output", "trend-output", "status-output", "import-output"];
const schemas = names.map((name) => read("millrep/schemas/" + name + ".schema.json").$id);
const { version } = read("millrep/package.json");
const refused = await import("millrep/dist/main.js").catch((error) => error.code);
console.log(JSON.stringify({ isVersioned: schemas.every((id) => id.includes("/" + version + "/")), refused }));
`;
    expect(JSON.parse(runProgram(text))).toEqual({
      isVersioned: true,
      refused: "ERR_PACKAGE_PATH_NOT_EXPORTED",
    });
  });
});

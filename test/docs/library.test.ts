import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openWorkspace } from "../../src/library/open-workspace.ts";
import { messages } from "../../src/messages/en/messages.ts";
import { makeFolder, makeWorkspace, projectFolder } from "../support/workspace.ts";
import { blocksOf, inlineCodeOf, readPage, rowsOf } from "./read-pages.ts";

const page = readPage("docs/library.md");
const [validating = "", compiling = "", telling = "", ...others] = blocksOf(page, "js");

/** Runs an example as it stands on the page, where the package is installed. */
function runExample(text: string, folder: string): { readonly stdout: string; readonly exit: number | null } {
  const packages = path.join(folder, "node_modules");
  fs.mkdirSync(packages);
  fs.symlinkSync(projectFolder, path.join(packages, "millrep"), "junction");
  fs.writeFileSync(path.join(folder, "example.mjs"), text);
  const { stdout, stderr, status } = spawnSync(process.execPath, ["example.mjs"], { cwd: folder });
  expect(stderr.toString()).toBe("");
  return { stdout: stdout.toString(), exit: status };
}

describe("the examples of the page of the library", () => {
  test("are three", () => {
    expect([validating, compiling, telling].every((text) => text.includes('from "millrep"'))).toBe(true);
    expect(others).toEqual([]);
  });

  test("validate a folder in a build: nothing to say of a sound one, and a line and exit code 1 of another", () => {
    expect(runExample(validating, makeWorkspace())).toEqual({ stdout: "", exit: 0 });
    const { stdout, exit } = runExample(
      validating,
      makeWorkspace({ "reports/2023-04/test.yaml": undefined }),
    );
    expect(stdout).toMatch(/^reports\/\S+:1: error report\/missing-entry: .*\.\n$/);
    expect(exit).toBe(1);
  });

  test("compile from files in memory, and say what is wrong with them", () => {
    const folder = makeFolder();
    expect(runExample(compiling, folder)).toEqual({ stdout: "", exit: 0 });
    const document = fs.readFileSync(path.join(folder, "lagesrapport-2023-04.docx"));
    expect(document.subarray(0, 2).toString()).toBe("PK");
    const { stdout } = runExample(compiling.replace("summary: |", "sumering: |"), makeFolder());
    expect(stdout).toContain("reports/2023-04/utbildning.yaml: ");
  });

  test("put status and trend on an intranet page", () => {
    const folder = makeWorkspace();
    expect(runExample(telling, folder)).toEqual({ stdout: "", exit: 0 });
    const status = fs.readFileSync(path.join(folder, "status.html"), "utf8");
    expect(status).toContain("<h1>Läget 2023-04</h1>\n<p>3 av 3 bidrag är klara.</p>");
    expect(status).toContain("<tr><th>Teknik och arkitektur<td>klart");
    expect(fs.readFileSync(path.join(folder, "trend.html"), "utf8")).toContain("Teknik och arkitektur");
  });
});

describe("the page of the library", () => {
  test("names every call, and no other", () => {
    const { folder: _, ...calls } = openWorkspace(makeWorkspace());
    const named = rowsOf(page, "call | gives").flatMap(([cell = ""]) => inlineCodeOf(cell));
    expect(new Set(named.map((code) => code.replace(/\(.*/, "")))).toEqual(new Set(Object.keys(calls)));
  });

  test("installs the package of this version", () => {
    const { version } = JSON.parse(readPage("package.json"));
    expect(blocksOf(page, "sh")).toEqual([`npm install ./millrep-${version}.tgz\n`]);
  });

  test("names codes that are names of sentences", () => {
    const codes = rowsOf(page, "code | when").flatMap(([cell = ""]) => inlineCodeOf(cell));
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !(code in messages.cannotRun))).toEqual([]);
  });

  test("names every schema that the package exports", () => {
    const names = fs.readdirSync(path.join(projectFolder, "schemas"));
    const [, text = ""] = page.split("## Schemas");
    expect(
      names.filter(
        (name) => !text.includes(`\`${name.replace(".schema.json", "")}\``) && name !== "entry.schema.json",
      ),
    ).toEqual([]);
  });
});

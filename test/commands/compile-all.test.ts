import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry, goodSummary } from "../support/diagnostics.ts";
import { runBin, runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder } from "../support/workspace.ts";

const documents = (folder: string): string[] =>
  fs
    .readdirSync(path.join(folder, "reports"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".docx"))
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();

describe("compile --all", () => {
  test("writes the document of every month, and a line for each", async () => {
    const folder = makeWorkspace();
    const { stderr, exit } = await runInMemory(folder, ["compile", "--all"]);
    expect(exit).toBe(0);
    expect(documents(folder)).toEqual([
      "2023-03/lagesrapport-2023-03.docx",
      "2023-04/lagesrapport-2023-04.docx",
    ]);
    expect(stderr.match(/^Skrev reports\/2023-0[34]\/lagesrapport/gm)).toHaveLength(2);
  });

  test("goes on to the next month where one has errors, and ends with exit code 1", async () => {
    const folder = makeWorkspace({ "reports/2023-03/soki.yaml": "workstream: soki\n" });
    const { stderr, exit } = await runInMemory(folder, ["compile", "--all"]);
    expect(exit).toBe(1);
    expect(stderr).toContain("Inget dokument skrevs:");
    expect(documents(folder)).toEqual(["2023-04/lagesrapport-2023-04.docx"]);
  });

  test.each([["2023-03"], ["-o", "x.docx"]])("takes neither a month nor a file: %s", async (...args) => {
    const { stderr, exit } = await runInMemory(makeWorkspace(), ["compile", "--all", ...args]);
    expect([exit, stderr]).toEqual([
      2,
      "Med --all sätts alla månader ihop, var och en i sin fil: ange varken månad eller -o.\n",
    ]);
  });
});

describe("compile --format pdf", () => {
  test("says what to do where LibreOffice is not installed, and writes nothing", async () => {
    const folder = makeWorkspace();
    const env = { MILLREP_SOFFICE: path.join(folder, "none") };
    const { stderr, exit } = await runInMemory(folder, ["compile", "--format", "pdf"], { env });
    expect(exit).toBe(2);
    expect(stderr).toContain("Ett PDF-dokument görs med LibreOffice, som inte är installerat här.");
    expect(fs.existsSync(path.join(folder, "reports/2023-04/lagesrapport-2023-04.pdf"))).toBe(false);
  });

  test("says so where LibreOffice makes nothing", async () => {
    const env = { MILLREP_SOFFICE: process.execPath };
    const { stderr, exit } = await runInMemory(makeWorkspace(), ["compile", "--format", "pdf"], { env });
    expect([exit, stderr.includes("LibreOffice kunde inte göra något PDF-dokument.")]).toEqual([2, true]);
  });

  // A small stand-in for LibreOffice: what is asked of it, and that what it makes becomes the file.
  test("takes what LibreOffice makes of the .docx, tagged for screen readers", () => {
    const folder = makeWorkspace();
    const office = path.join(folder, "soffice");
    fs.writeFileSync(
      office,
      `#!${process.execPath}\nconst fs = require("fs"), path = require("path");\nconst source = process.argv.at(-1);\n` +
        `fs.writeFileSync(path.join(path.dirname(source), "document.pdf"), "%PDF " + process.argv.slice(3, -3).join(" ") + fs.readFileSync(source).subarray(0, 2));\n`,
      { mode: 0o755 },
    );
    const { exit } = runBin(folder, ["compile", "--format", "pdf"], { env: { MILLREP_SOFFICE: office } });
    expect(exit).toBe(0);
    const pdf = fs.readFileSync(path.join(folder, "reports/2023-04/lagesrapport-2023-04.pdf"), "utf8");
    expect(pdf).toMatch(
      /^%PDF --headless --norestore --convert-to pdf:writer_pdf_Export:.*"UseTaggedPDF".*PK%millrep sha256:[0-9a-f]{64}\n$/,
    );
  });
});

test("compile checks spelling only where the programme lets it stop a report", async () => {
  const summary = `${goodSummary} Vården blir tilgänglig.`;
  const files = { "reports/2023-04/soki.yaml": entry("soki", { summary }) };
  const asIs = await runInMemory(makeWorkspace(files), ["compile"]);
  expect([asIs.exit, asIs.stderr.includes("text/spelling")]).toEqual([0, false]);
  const strict = changeProgramme((text) => `${text}rules:\n  text/spelling: error\n`);
  const stopped = await runInMemory(makeWorkspace({ ...files, "reports/programme.yaml": strict }), [
    "compile",
  ]);
  expect([stopped.exit, stopped.stderr.includes("fel text/spelling")]).toEqual([1, true]);
});

test("compile --watch writes the document again when a file is saved, and not when it has written one itself", async () => {
  const folder = makeWorkspace();
  const bin = path.join(projectFolder, "bin/millrep.js");
  const child = spawn(process.execPath, [bin, "compile", "--watch"], { cwd: folder });
  const said = new Said(child);
  await said.until(/Väntar på ändringar/);
  const count = (): number => said.text.match(/Skrev reports/g)?.length ?? 0;
  expect(count()).toBe(1);
  const file = path.join(folder, "reports/2023-04/soki.yaml");
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("Elva", "Tolv"));
  await said.until(/Skrev reports[\s\S]*Skrev reports/);
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("summary:", "sumary:"));
  await said.until(/Inget dokument skrevs/);
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("sumary:", "summary:"));
  await said.until(/(?:Skrev reports[\s\S]*){3}/);
  expect(count()).toBe(3);
  child.kill("SIGINT");
  expect(await said.exit).toBe(0);
});

/** What a process has written to its standard error. */
class Said {
  text = "";
  readonly exit: Promise<number | null>;
  #look = (): void => {};

  constructor(child: ChildProcess) {
    child.stderr?.on("data", (chunk: Buffer) => {
      this.text += chunk.toString();
      this.#look();
    });
    this.exit = new Promise((resolve) => child.once("exit", resolve));
  }

  until(pattern: RegExp): Promise<void> {
    return new Promise((resolve) => {
      this.#look = () => {
        if (pattern.test(this.text)) resolve();
      };
      this.#look();
    });
  }
}

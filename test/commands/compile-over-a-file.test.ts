import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

const document = "reports/2023-04/lagesrapport-2023-04.docx";
const edited =
  `${document} har ändrats sedan millrep skrev den, och skrivs inte över.\n` +
  "Byt namn på filen, ange ett annat namn med -o, eller skriv över den med --force.\n" +
  `Ta in det som är ändrat i bidragen med: millrep import ${document}\n`;

/** Changes a word of a Word document, as a person would in Word. */
function editByHand(file: string): void {
  const parts = unzipSync(fs.readFileSync(file));
  const xml = new TextDecoder().decode(parts["word/document.xml"]);
  parts["word/document.xml"] = strToU8(xml.replace("arbetsflöden", "flöden"));
  fs.writeFileSync(file, zipSync(parts));
}

function changeEntry(folder: string): void {
  const file = path.join(folder, "reports/2023-04/soki.yaml");
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("Elva", "Tolv"));
}

describe("compile over a file that is there", () => {
  test.each(["docx", "html", "md", "outline"])("writes its own document anew, as %s", async (format) => {
    const folder = makeWorkspace();
    const args = ["compile", "--format", format, "-o", "rapport"];
    await runInMemory(folder, args);
    const before = readTree(folder).get("rapport");
    changeEntry(folder);
    expect((await runInMemory(folder, args)).exit).toBe(0);
    expect(readTree(folder).get("rapport")).not.toBe(before);
  });

  test("replaces one format with another of its own", async () => {
    const folder = makeWorkspace();
    await runInMemory(folder, ["compile", "--format", "docx", "-o", "rapport"]);
    expect((await runInMemory(folder, ["compile", "--format", "md", "-o", "rapport"])).exit).toBe(0);
  });

  test("keeps a document that someone has edited, until it is told to write over it", async () => {
    const folder = makeWorkspace();
    await runInMemory(folder, ["compile"]);
    editByHand(path.join(folder, document));
    const before = readTree(folder);
    const { stderr, exit } = await runInMemory(folder, ["compile"]);
    expect([exit, stderr]).toEqual([2, edited]);
    expect(readTree(folder)).toEqual(before);
    expect((await runInMemory(folder, ["compile", "--force"])).exit).toBe(0);
    expect(readTree(folder).get(document)).not.toBe(before.get(document));
  });

  test("with --all keeps it, writes the other months, and ends with exit code 2", async () => {
    const folder = makeWorkspace({ [document.replaceAll("04", "03")]: "PK annat" });
    const { stderr, exit } = await runInMemory(folder, ["compile", "--all"]);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${document.replaceAll("04", "03")} är inte skriven av millrep`);
    expect(stderr).toContain(`Skrev ${document}:`);
  });

  test("keeps one that is too large to be looked at", async () => {
    const folder = makeWorkspace({ "rapport.docx": "" });
    fs.truncateSync(path.join(folder, "rapport.docx"), 60_000_000);
    expect((await runInMemory(folder, ["compile", "-o", "rapport"])).stderr).toContain(
      "är inte skriven av millrep",
    );
  });
});

test("compile --watch says that a document was edited, and goes on", async () => {
  const folder = makeWorkspace();
  const bin = path.join(projectFolder, "bin/millrep.js");
  const child = spawn(process.execPath, [bin, "compile", "--watch"], { cwd: folder });
  let said = "";
  let look = (): void => {};
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    look();
  });
  const until = (text: string): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (said.includes(text)) resolve();
      };
      look();
    });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    await until("Väntar på ändringar");
    said = "";
    editByHand(path.join(folder, document));
    changeEntry(folder);
    await until(edited);
    said = "";
    fs.rmSync(path.join(folder, document));
    await until(`Skrev ${document}`);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  } finally {
    // Also where an expectation failed: the watcher would wait for ever.
    child.kill("SIGKILL");
  }
});

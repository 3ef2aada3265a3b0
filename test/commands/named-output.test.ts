import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, readTree } from "../support/workspace.ts";

/** How a file of each format begins. */
const beginnings = {
  docx: /^PK/,
  html: /^<!doctype html>/i,
  md: /^# /,
  outline: /^Title\t/,
  text: /^Jämförelse: /,
  json: /^\{/,
} as const;
type Format = keyof typeof beginnings;

/** Runs a command line in a small workspace, and returns what it says and the files that it made. */
async function run(line: string, files: Readonly<Record<string, string>> = {}) {
  const folder = makeWorkspace(files);
  const before = new Set(readTree(folder).keys());
  const result = await runInMemory(folder, line.split(" "));
  const made = [...readTree(folder)].filter(([file]) => !before.has(file));
  return {
    ...result,
    names: made.map(([file]) => file),
    begins: Buffer.from(made[0]?.[1] ?? "", "latin1")
      .toString()
      .slice(0, 30),
  };
}

describe("the ending of the name that -o gives decides the format:", () => {
  test.each<[line: string, file: string, format: Format]>([
    ["compile -o ut.docx", "ut.docx", "docx"],
    ["compile -o ut.DOCX", "ut.DOCX", "docx"],
    ["compile -o ut.html", "ut.html", "html"],
    ["compile -o ut.Htm", "ut.Htm", "html"],
    ["compile -o ut.md", "ut.md", "md"],
    ["compile -o ut.markdown", "ut.markdown", "md"],
    ["compile -o ut.tsv", "ut.tsv", "outline"],
    ["compile -o ut.txt", "ut.txt", "outline"],
    ["compile -o mars.2023.html", "mars.2023.html", "html"],
    ["compile --format html -o ut.htm", "ut.htm", "html"],
    ["diff -o ut.docx", "ut.docx", "docx"],
    ["diff -o ut.HTML", "ut.HTML", "html"],
    ["diff -o ut.md", "ut.md", "md"],
    ["diff -o ut.json", "ut.json", "json"],
    ["diff -o ut.txt", "ut.txt", "text"],
    ["diff -o ut.text", "ut.text", "text"],
    ["diff --format json -o ut.JSON", "ut.JSON", "json"],
  ])("%s", async (line, file, format) => {
    const { exit, names, begins } = await run(line);
    expect([exit, names]).toEqual([0, [file]]);
    expect(begins).toMatch(beginnings[format]);
  });
});

describe("a name without an ending", () => {
  test.each<[line: string, file: string, format: Format]>([
    ["compile -o rapport", "rapport.docx", "docx"],
    ["compile -o ut/mars", "ut/mars.docx", "docx"],
    ["diff -o skillnad", "skillnad.txt", "text"],
    ["compile --format md -o rapport", "rapport", "md"],
    ["diff --format json -o skillnad", "skillnad", "json"],
  ])("gets the format's own, unless --format says what the file shall be: %s", async (line, file, format) => {
    const { exit, names, begins, stderr } = await run(line);
    expect([exit, names]).toEqual([0, [file]]);
    expect(stderr).toContain(`Skrev ${file}`);
    expect(begins).toMatch(beginnings[format]);
  });
});

describe("a folder", () => {
  test.each([
    ["compile -o ut/", "ut/lagesrapport-2023-04.docx"],
    ["compile -o ut/2023.04/", "ut/2023.04/lagesrapport-2023-04.docx"],
    ["compile -o reports", "reports/lagesrapport-2023-04.docx"],
    ["compile -o . --format html", "lagesrapport-2023-04.html"],
    ["compile --draft -o ut/", "ut/lagesrapport-2023-04-utkast.docx"],
    ["compile --format outline -o ut/", "ut/lagesrapport-2023-04.tsv"],
    ["diff -o ut/", "ut/jamforelse-2023-03-2023-04.txt"],
    ["diff --format docx -o reports/", "reports/jamforelse-2023-03-2023-04.docx"],
  ])("gets the file under its usual name: %s", async (line, file) => {
    const { exit, names } = await run(line);
    expect([exit, names]).toEqual([0, [file]]);
  });
});

describe("what disagrees or is unknown is exit code 2, and nothing is written:", () => {
  const forCompile =
    "Skriv ett namn som slutar på .docx, .pdf, .html, .htm, .md, .markdown, .tsv eller .txt.\n";
  const forDiff =
    "Skriv ett namn som slutar på .txt, .text, .json, .md, .markdown, .html, .htm eller .docx.\n";
  const instead = (name: string): string =>
    `Skriv -o ${name}, eller ta bort --format: namnets ändelse räcker.\n`;
  const unknown = (name: string): string => `Ändelsen på namnet ”${name}” säger inte vad filen ska vara. `;

  test.each([
    ["compile -o ut.doc", unknown("ut.doc") + forCompile],
    ["compile -o ut.json", unknown("ut.json") + forCompile],
    ["compile -o karta.png", unknown("karta.png") + forCompile],
    ["compile -o ut.docx.bak", unknown("ut.docx.bak") + forCompile],
    ["compile -o ut.", unknown("ut.") + forCompile],
    ["compile --format docx -o rapport-2023.04", unknown("rapport-2023.04") + forCompile],
    ["diff -o ut.pdf", unknown("ut.pdf") + forDiff],
    ["diff -o ut.tsv", unknown("ut.tsv") + forDiff],
    [
      "compile --format html -o ut.docx",
      `Namnet ”ut.docx” är en docx-fils, men --format säger html.\n${instead("ut.html")}`,
    ],
    [
      "compile --format pdf -o ut/mars.MD",
      `Namnet ”ut/mars.MD” är en md-fils, men --format säger pdf.\n${instead("ut/mars.pdf")}`,
    ],
    [
      "diff --format text -o ut.json",
      `Namnet ”ut.json” är en json-fils, men --format säger text.\n${instead("ut.txt")}`,
    ],
    [
      "diff --lang en --format docx -o ut.html",
      "The name “ut.html” is that of the format html, but --format says docx.\n" +
        "Write -o ut.docx, or leave out --format: the name's ending is enough.\n",
    ],
    [
      "diff --lang en -o ut.xlsx",
      "The ending of the name “ut.xlsx” does not say what the file shall be. " +
        "Give a name that ends in .txt, .text, .json, .md, .markdown, .html, .htm or .docx.\n",
    ],
  ])("%s", async (line, said) => {
    const { exit, stdout, stderr, names } = await run(line);
    expect({ exit, stdout, stderr, names }).toEqual({ exit: 2, stdout: "", stderr: said, names: [] });
  });

  test("a name that is too long is said to be just that", async () => {
    const name = `${"å".repeat(130)}.docx`;
    const { exit, stderr } = await run(`compile -o ${name}`);
    expect([exit, stderr]).toEqual([
      2,
      `Namnet på ${name} är för långt (ENAMETOOLONG). Skriv ett kortare.\n`,
    ]);
  });

  test("a folder with the ending of a format is not written over, but into", async () => {
    const folder = makeWorkspace();
    fs.mkdirSync(path.join(folder, "arkiv.docx"));
    expect((await runInMemory(folder, ["compile", "-o", "arkiv.docx"])).stderr).toMatch(
      /^Skrev arkiv\.docx\/lagesrapport-2023-04\.docx/,
    );
  });
});

test("-o - writes to standard output, in any format", async () => {
  expect((await run("compile -o -")).stdout.slice(0, 2)).toBe("PK");
  expect((await run("diff -o -")).stdout).toMatch(/^Jämförelse: /);
  expect((await run("diff --format json -o -")).stdout).toMatch(/^\{/);
});

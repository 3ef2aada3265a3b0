import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeComments } from "../../src/docx/write-comments.ts";
import type { ReadBlock, ReadDocument, ReadParagraph } from "../../src/docx-reader/read-document.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { findSchemaErrors, schemas } from "../support/check-ooxml.ts";
import { libreOffice, saveInOffice } from "../support/office.ts";
import { required } from "../support/read-body.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { testWith } from "../support/test-with.ts";
import { wordify } from "../support/wordify.ts";
import { makeWorkspace, readTree, realReport, realWorkspace } from "../support/workspace.ts";

type Edit = readonly [from: string, to: string];

/** Compiles April in a new workspace, and edits the document as a person would in Word. */
async function edit(edits: readonly Edit[]) {
  const folder = makeWorkspace();
  await runInMemory(folder, ["compile", "2023-04", "-o", "Rapport.docx"]);
  const file = path.join(folder, "Rapport.docx");
  const parts = unzipSync(fs.readFileSync(file));
  let body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const [from, to] of edits) {
    expect(body).toContain(from);
    body = body.replace(from, to);
  }
  fs.writeFileSync(file, wordify(zipSync({ ...parts, "word/document.xml": strToU8(body) })));
  return {
    folder,
    file,
    run: (...args: string[]) => runInMemory(folder, ["validate", "Rapport.docx", ...args]),
  };
}

function read(file: string): ReadDocument {
  return required(readDocx(fs.readFileSync(file), { names: true }));
}

/** What each comment of millrep's is about, and its first line. */
function commented(file: string): [words: string, says: string][] {
  const { blocks, comments } = read(file);
  const paragraphs = paragraphsIn(blocks);
  return comments
    .filter(({ isOwn }) => isOwn)
    .map(({ text, start, end }) => {
      const paragraph = paragraphs.find(({ place }) => place.paragraph === start?.paragraph);
      return [paragraph?.text.slice(start?.offset, end?.offset) ?? "", text.split("\n")[0] ?? ""];
    });
}

function paragraphsIn(blocks: readonly ReadBlock[]): ReadParagraph[] {
  return blocks.flatMap((block) =>
    block.role === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks)))
      : [block],
  );
}

const findings: readonly Edit[] = [
  ["har godkänt nio av dem.", "har godkänt nio av dem enligt XQV, så som planerat. Ring 19121212-1212."],
];

test("a Word file is checked as it would be imported, with the places in it, and nothing is taken in", async () => {
  const { folder, run } = await edit(findings);
  const before = readTree(folder);
  const { exit, stdout } = await run();
  expect(exit).toBe(1);
  expect(stdout).toContain("Rapport.docx: lägesrapport för april 2023 som millrep har satt ihop\n");
  expect(stdout).toContain("Summering april: 1 stycke, 18 ord: skulle införas\n");
  expect(stdout).toContain("\nI Standardisering och kliniskt innehåll, Summering april:\nRapport.docx:");
  expect(stdout).toMatch(/Rapport\.docx:(\d+):\d+ varning text\/abbreviation\n.*XQV.*\n +\1 \| .*enligt XQV/);
  expect(stdout).toContain("1912****-****");
  expect(stdout).not.toContain("19121212");
  expect(readTree(folder)).toEqual(before);
});

test("programs get the number of the paragraph as the line, and the workstream in the pointer", async () => {
  const { file, run } = await edit(findings);
  const { exit, stdout } = await run("--format", "json");
  const { summary, diagnostics } = JSON.parse(stdout);
  const found = diagnostics.find(({ code }: { code: string }) => code === "text/abbreviation");
  const paragraph = paragraphsIn(read(file).blocks).find(({ text }) => text.includes("XQV"));
  const column = (paragraph?.text.indexOf("XQV") ?? 0) + 1;
  const line = paragraph?.place.paragraph;
  expect(found).toMatchObject({
    file: "Rapport.docx",
    pointer: "/soki/summary",
    range: { start: { line, column }, end: { line, column: column + 3 } },
    fixable: false,
  });
  expect([exit, summary.files]).toEqual([1, 1]);
  for (const format of ["sarif", "github", "junit"])
    expect((await run("--format", format)).stdout).toContain("Rapport.docx");
});

test("--comments writes what only the writer can answer beside the words, and --all the rest", async () => {
  const { folder, file, run } = await edit(findings);
  const before = fs.readFileSync(file);
  expect((await run("--comments")).stderr).toContain("Skrev Rapport-kommentarer.docx med 2 kommentarer.\n");
  const copy = path.join(folder, "Rapport-kommentarer.docx");
  expect(commented(copy).map(([words]) => words)).toEqual(["XQV", "19121212-1212"]);
  expect(read(copy).comments.find(({ isOwn }) => isOwn !== true)?.text).toBe("Stämmer detta?");
  expect(strFromU8(unzipSync(fs.readFileSync(copy))["word/comments.xml"] ?? new Uint8Array())).not.toContain(
    "19121212",
  );
  expect(fs.readFileSync(file)).toEqual(before);
  const first = fs.readFileSync(copy);
  await run("--comments");
  expect(fs.readFileSync(copy)).toEqual(first);
  expect((await run("--comments", "--all")).stderr).toContain("med 3 kommentarer.\n");
  expect(commented(copy).map(([words]) => words)).toEqual(["XQV", "så som", "19121212-1212"]);
  expect((await run("--comments", "--lang", "en")).stderr).toContain(
    "Wrote Rapport-comments.docx with 2 comments.\n",
  );
});

test("a copy that somebody has edited is kept, and a file of theirs by its name is, too", async () => {
  const { folder, run } = await edit(findings);
  await run("--comments");
  const copy = path.join(folder, "Rapport-kommentarer.docx");
  fs.writeFileSync(copy, wordify(fs.readFileSync(copy)));
  const edited = fs.readFileSync(copy);
  const { exit, stderr } = await run("--comments", "--all");
  expect([exit, stderr]).toEqual([
    2,
    expect.stringContaining("Rapport-kommentarer.docx har ändrats sedan millrep skrev den"),
  ]);
  expect(fs.readFileSync(copy)).toEqual(edited);
});

test("words of every kind of container are found where they stand", async () => {
  const cell = (text: string): string => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const item = ">vaccinationer</w:t></w:r></w:p>";
  const { folder, run } = await edit([
    [
      item,
      `>vaccina\u00ADtioner enligt QXA</w:t></w:r></w:p><w:p><w:r><w:t>• med\u00A0</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>QXB</w:t></w:r></w:p>`,
    ],
    [
      ">provtagning</w:t></w:r></w:p>",
      `>provtagning</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Vad")}${cell("När")}</w:tr><w:tr>${cell("QXC &amp; vi")}${cell("maj")}</w:tr></w:tbl><w:p><w:r><w:t>Rad ett</w:t><w:br/><w:t>rad två om QXD</w:t></w:r></w:p>`,
    ],
  ]);
  const { stderr } = await run("--comments");
  expect(stderr).not.toContain("plats");
  const words = commented(path.join(folder, "Rapport-kommentarer.docx")).map(([own]) => own);
  expect(words).toEqual(expect.arrayContaining(["QXA", "QXB", "QXC", "QXD"]));
});

test("where the entry and the file were both changed, the file's text is checked and the conflict is shown", async () => {
  const { folder, run } = await edit(findings);
  const entry = path.join(folder, "reports/2023-04/soki.yaml");
  fs.writeFileSync(entry, fs.readFileSync(entry, "utf8").replace("godkänt nio", "godkänt åtta"));
  const { exit, stdout } = await run("--comments");
  expect(exit).toBe(1);
  expect(stdout).toContain("ändrat både i filen och i bidraget");
  expect(commented(path.join(folder, "Rapport-kommentarer.docx")).map(([words]) => words)).toContain("XQV");
});

test("a file without findings needs no comments, and one that cannot be read says why", async () => {
  const { folder, run } = await edit([]);
  const clean = await run("--comments");
  expect([clean.exit, clean.stderr]).toEqual([
    0,
    expect.stringContaining("Rapport.docx behöver inga kommentarer.\n"),
  ]);
  fs.writeFileSync(path.join(folder, "trasig.docx"), "PK");
  const both = await runInMemory(folder, ["validate", "trasig.docx", "Rapport.docx"]);
  expect(both.exit).toBe(1);
  expect(both.stdout).toMatch(/^trasig\.docx: /);
  expect((await runInMemory(folder, ["validate", "trasig.docx"])).exit).toBe(2);
  expect(fs.existsSync(path.join(folder, "Rapport-kommentarer.docx"))).toBe(false);
});

test("a form gets its comments where to write, where it was written, and in the cells of its tables", async () => {
  const milestone =
    "milestones:\n  - id: driftstart\n    name: Driftstart\n    due: 2023-02-01\n    done: nej\n";
  const entry = "workstream: soki\nperiod: 2023-04\nsummary: |\n  Klart.\nplan: |\n  Vi fortsätter.\n";
  const folder = makeWorkspace({ "reports/2023-04/soki.yaml": entry + milestone });
  await runInMemory(folder, ["init", "2023-05"]);
  await runInMemory(folder, ["form", "2023-05", "soki"]);
  const file = path.join(folder, "reports/2023-05/forms/2023-05-soki.docx");
  const parts = unzipSync(fs.readFileSync(file));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const guide = "Skriv vad som har hänt under maj 2023.";
  expect(body).toContain(guide);
  const written = body.replace(
    guide,
    `${guide} Vi har infört QXV i tolv flöden, och alla kliniker är med nu.`,
  );
  fs.writeFileSync(file, wordify(zipSync({ ...parts, "word/document.xml": strToU8(written) })));
  const { stdout } = await runInMemory(folder, ["validate", file, "--comments"]);
  expect(stdout).toContain("forms/2023-05-soki.docx: formulär för maj 2023");
  const words = commented(file.replace(".docx", "-kommentarer.docx")).map(([own]) => own);
  expect(words).toEqual(expect.arrayContaining(["QXV", "Planering juni", "2023-02-01"]));
  // The copy in the folder says what the form does, and is not taken in beside it.
  const taken = await runInMemory(folder, ["import", "reports/2023-05/forms", "--dry-run"]);
  expect(taken.stderr).toBe("Skulle skriva 1 fil.\n");
  // Whoever edits the copy and sends it back is taken in without millrep's own words.
  const copy = file.replace(".docx", "-kommentarer.docx");
  const returned = await runInMemory(folder, ["import", copy, "--dry-run"]);
  expect(returned.stdout).toContain("skulle införas");
  expect(returned.stdout).not.toContain("skrivs inte ut där");
});

test("Word files are checked by themselves", async () => {
  const { folder, run } = await edit([]);
  for (const args of [["--fix"], ["--watch"], ["--all"], ["reports/2023-04/soki.yaml"]]) {
    const { exit, stderr } = await run(...args);
    expect([exit, stderr]).toEqual([2, expect.stringContaining("Word-filer kontrolleras för sig")]);
  }
  const { exit, stderr } = await runInMemory(folder, ["validate", "--comments"]);
  expect([exit, stderr]).toEqual([2, "Med --comments skrivs en kopia av en Word-fil: ange filen.\n"]);
  expect((await run("2023-03")).stdout).toContain("Filen är för 2023-04, inte 2023-03.");
});

testWith(
  realReport,
  "every finding in the texts of the real report is placed, and a second run leaves as many",
  async () => {
    const folder = makeWorkspace({ reports: undefined });
    fs.cpSync(path.join(realWorkspace, "reports"), path.join(folder, "reports"), { recursive: true });
    await runInMemory(folder, ["compile", "2023-03", "-o", "r.docx"]);
    const file = path.join(folder, "r.docx");
    fs.writeFileSync(file, wordify(fs.readFileSync(file)));
    const run = (name: string, ...args: string[]) =>
      runInMemory(folder, ["validate", name, "--verbose", ...args]);
    const { stderr } = await run("r.docx", "--comments", "--all");
    const { diagnostics } = JSON.parse((await run("r.docx", "--format", "json")).stdout);
    expect(diagnostics.length).toBeGreaterThan(50);
    expect(stderr).toContain(`Skrev r-kommentarer.docx med ${diagnostics.length} kommentarer.\n`);
    const copy = path.join(folder, "r-kommentarer.docx");
    expect(commented(copy)).toHaveLength(diagnostics.length);
    // Hers stays, and nothing else than millrep's comments is new.
    expect(read(copy).comments.filter(({ isOwn }) => !isOwn)).toEqual(read(file).comments);
    const [before, after] = [file, copy].map((name) =>
      paragraphsIn(read(name).blocks).map(({ text }) => text),
    );
    expect(after).toEqual(before);
    expect((await run("r-kommentarer.docx", "--comments", "--all")).stderr).toContain(
      `med ${diagnostics.length} kommentarer.`,
    );
    expect(commented(path.join(folder, "r-kommentarer-kommentarer.docx"))).toEqual(commented(copy));
    // Taken out again, they leave the file as it was.
    const bare = required(readDocx(writeComments(fs.readFileSync(copy), []).bytes, { names: true }));
    expect(bare.comments).toEqual(read(file).comments);
    if (schemas.isHere)
      expect(findSchemaErrors(fs.readFileSync(copy))).toEqual(findSchemaErrors(fs.readFileSync(file)));
  },
);

testWith(
  libreOffice,
  "LibreOffice keeps the comments, and a file of its own formats gets a Word file with them",
  async () => {
    const { folder, file, run } = await edit(findings);
    await run("--comments");
    const copy = path.join(folder, "Rapport-kommentarer.docx");
    const [saved, odt] = [saveInOffice(copy, "docx"), saveInOffice(file, "odt")];
    expect(commented(saved).map(([words]) => words)).toEqual(["XQV", "19121212-1212"]);
    const { stderr } = await runInMemory(folder, ["validate", odt, "--comments"], {
      env: { PATH: process.env["PATH"] ?? "" },
    });
    expect(stderr).toContain("med 2 kommentarer.\n");
  },
);

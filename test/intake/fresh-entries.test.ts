import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { libreOffice, saveInOffice } from "../support/office.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { describeWith } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

const soki = "reports/2023-04/soki.yaml";
const written = `workstream: soki
period: 2023-04
status: risk för avvikelse
deviation: |
  Labbet är försenat.
summary: |
  Elva arbetsflöden är klara.
plan: |
  Vi lämnar över arbetsflödena till utbildarna.
milestones:
  - id: labb
    name: Flytt av labb, etapp 1
    due: 2023-04-28
  - id: kurs
    name: "Kurs: grunder"
    due: 2023-04-14
    done: ja
followUp:
  - planned: Vi utreder labbet.
    outcome: pågår
  - planned: |
      Vi skriver # 3 avtal.
    outcome: delvis klart
    comment: Ett är kvar.
  - planned: Kursen blir klar.
`;
const silent = "workstream: teknik\nperiod: 2023-04\nstatus: pausad\nnothingToReport: ja\n";
const outline = ["--format", "outline", "-o", "-"];

type Edits = readonly (readonly [from: string, to: string])[];

/** Edits the text of a document as a person would in Word. */
function editBody(document: string, edits: Edits): void {
  const parts = unzipSync(fs.readFileSync(document));
  let body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const [from, to] of edits) {
    expect(body).toContain(from);
    body = body.replace(from, to);
  }
  fs.writeFileSync(document, zipSync({ ...parts, "word/document.xml": strToU8(body) }));
}

/** The small workspace with all that an entry may have, and its April report. */
async function compileApril(edits: Edits = []) {
  const folder = makeWorkspace({ [soki]: written, "reports/2023-04/teknik.yaml": silent });
  await runInMemory(folder, ["compile", "2023-04", "-o", "april.docx"]);
  const document = path.join(folder, "april.docx");
  editBody(document, edits);
  const before = (await runInMemory(folder, ["compile", "2023-04", ...outline])).stdout;
  return { folder, document, before };
}

/** Makes a workspace of a report alone. */
async function startFrom(document: string) {
  const folder = makeFolder();
  const name = path.basename(document);
  fs.copyFileSync(document, path.join(folder, name));
  const env = { env: { PATH: process.env["PATH"] ?? "" } };
  const run = (...args: string[]) => runInMemory(folder, args, env);
  expect((await run("import", "--new", name)).exit).toBe(0);
  return { folder, run, take: (...args: string[]) => run("import", name, ...args) };
}

/** An outline without what a report takes from the month before. */
function withoutMonthBefore(text: string): string {
  let header: string[] = [];
  return text
    .split("\n")
    .map((line) => {
      if (!/^T[HR]\t/.test(line)) return line;
      const cells = line.slice(3).split(" | ");
      if (line.startsWith("TH")) header = cells;
      const kept = cells.filter((_, at) => !/^(?:Sedan|Datum i) /.test(header[at] ?? ""));
      return line.slice(0, 3) + kept.join(" | ").replace(/ \(tidigare [\d-]+\)/, "");
    })
    .join("\n");
}

test("a report alone makes a workspace that says all that it said, but for what the month before said", async () => {
  const folder = makeFolder();
  const document = path.join(folder, "juni.docx");
  await runInMemory(projectFolder, ["compile", "2023-06", "-o", document]);
  const june = (await runInMemory(projectFolder, ["compile", "2023-06", ...outline])).stdout;
  const { run, take } = await startFrom(document);
  const { exit, stdout } = await take();
  expect(stdout).toContain("Test, Status: risk för avvikelse: infört\n");
  expect(stdout).toContain("Test, Avvikelse: 1 stycke, 23 ord: infört\n");
  expect(stdout).toContain("Test, Uppföljning av planen: 4 av 4 besvarade: infört\n");
  expect(stdout).toContain("  Ord in 2492 = 676 oförändrat + 1803 infört + 9 sidhuvud + 4 fält\n");
  expect(exit).toBe(0);
  expect((await run("compile", "2023-06", ...outline)).stdout).toBe(withoutMonthBefore(june));
  expect((await take()).stderr).toBe("Inget bidrag ändrades.\n");
});

test("a milestone that was moved in the report comes in, and the second run knows it beside the dates of the month before", async () => {
  const folder = makeFolder();
  const document = path.join(folder, "juni.docx");
  await runInMemory(projectFolder, ["compile", "2023-06", "-o", document]);
  editBody(document, [[">2023-10-06<", ">2023-10-09<"]]);
  const { folder: made, take } = await startFrom(document);
  await take();
  expect(fs.readFileSync(path.join(made, "reports/2023-06/soki.yaml"), "utf8")).toContain(
    "due: 2023-10-09\n",
  );
  const { exit, stdout, stderr } = await take();
  expect([exit, stderr]).toEqual([0, "Inget bidrag ändrades.\n"]);
  expect(stdout).not.toContain("utanför");
});

test("names, items and comments of any signs come in, and what is not answered stays so", async () => {
  const { document, before } = await compileApril();
  const { folder, run, take } = await startFrom(document);
  const dry = readTree(folder);
  expect((await take("--dry-run")).stdout).toContain(
    "Milstolpar: Flytt av labb, etapp 1: 2023-04-28; Kurs: grunder: 2023-04-14: skulle införas\n",
  );
  expect(readTree(folder)).toEqual(dry);
  const { exit, stdout } = await take();
  expect([exit, stdout]).toEqual([
    0,
    expect.stringContaining("Uppföljning av planen: 2 av 3 besvarade: infört\n"),
  ]);
  expect((await run("compile", "2023-04", ...outline)).stdout).toBe(before);
  expect(fs.readFileSync(path.join(folder, soki), "utf8")).toContain(
    "  - planned: |\n      Vi skriver # 3 avtal.\n    outcome: delvis klart\n    comment: |\n      Ett är kvar.\n",
  );
  const after = readTree(folder);
  expect((await take()).stderr).toBe("Inget bidrag ändrades.\n");
  expect(readTree(folder)).toEqual(after);
});

test("in place of a deleted entry, and of one as init wrote it, the report's stands; one with own words is kept", async () => {
  const { folder, document, before } = await compileApril();
  const take = () => runInMemory(folder, ["import", path.basename(document)]);
  fs.rmSync(path.join(folder, soki));
  expect((await take()).exit).toBe(0);
  expect((await runInMemory(folder, ["compile", "2023-04", ...outline])).stdout).toBe(before);
  fs.rmSync(path.join(folder, soki));
  await runInMemory(folder, ["init", "2023-04"]);
  expect((await take()).exit).toBe(0);
  expect((await runInMemory(folder, ["compile", "2023-04", ...outline])).stdout).toBe(before);
  const begun =
    "workstream: soki\nperiod: 2023-04\nsummary: Elva arbetsflöden är klara.\nplan: Vi lämnar över.\n";
  fs.writeFileSync(path.join(folder, soki), begun);
  await take();
  expect(fs.readFileSync(path.join(folder, soki), "utf8")).toBe(begun);
});

test("what was edited in the report comes in as it was edited, and what is not sure goes nowhere and is named", async () => {
  const { document } = await compileApril([
    [">pågår<", ">kanske<"],
    [">2023-04-28<", ">i höst<"],
    ["Projektet har inget att rapportera", "Projektet säger inget"],
    ["Ett är kvar.", "Två är kvar."],
  ]);
  const { folder, take } = await startFrom(document);
  const { exit, stdout } = await take();
  expect(stdout).toContain("Utfallet av ”Vi utreder labbet.”: ”kanske” är inget utfall.");
  expect(stdout).toContain(
    "Milstolpen ”Flytt av labb, etapp 1”: ”i höst” kan betyda flera dagar eller är inget datum",
  );
  expect(stdout).toContain("Utanför: 6 ord under ”Teknik och arkitektur – pausad”, inte infört\n");
  // The outcome, the milestone with its day and state, and the sentence.
  expect(stdout).toMatch(/Ord in \d+ = \d+ oförändrat \+ \d+ infört \+ 15 utanför \+ /);
  expect(exit).toBe(1);
  const entry = fs.readFileSync(path.join(folder, soki), "utf8");
  expect(entry).toContain("Två är kvar.");
  expect(entry).not.toContain("i höst");
});

test("nothing of a report is lost in silence where the programme has no such workstream", async () => {
  const { folder, document } = await compileApril();
  const programme = path.join(folder, "reports/programme.yaml");
  const text = fs.readFileSync(programme, "utf8");
  fs.writeFileSync(programme, text.replace(/ {2}- id: soki\n.*\n.*\n/, ""));
  fs.rmSync(path.join(folder, soki));
  const { exit, stdout } = await runInMemory(folder, ["import", path.basename(document)]);
  expect(stdout).toContain("under ”soki, Milstolpar”, inte infört\n");
  expect(stdout).toContain("under ”soki, Uppföljning av planen”, inte infört\n");
  expect(stdout).toContain("innehåll (SoKI) – risk för avvikelse”, inte infört\n");
  expect(exit).toBe(1);
});

test("into a published month an entry is taken only where that was asked for", async () => {
  const { folder, document } = await compileApril();
  expect((await runInMemory(folder, ["publish", "2023-04"])).exit).toBe(0);
  fs.rmSync(path.join(folder, soki));
  const take = (...args: string[]) => runInMemory(folder, ["import", path.basename(document), ...args]);
  const { exit, stdout } = await take();
  expect([exit, stdout]).toEqual([1, expect.stringContaining("Status: risk för avvikelse: inte infört")]);
  expect(fs.existsSync(path.join(folder, soki))).toBe(false);
  await take("--published");
  expect(fs.readFileSync(path.join(folder, soki), "utf8")).toContain("status: risk för avvikelse\n");
});

describeWith(libreOffice, "after LibreOffice saved it", () => {
  test.each(["docx", "odt"] as const)(
    "a report alone makes a workspace that says the same: %s",
    async (format) => {
      const { document, before } = await compileApril();
      const { run, take } = await startFrom(saveInOffice(document, format));
      expect((await take()).exit).toBe(0);
      expect((await run("compile", "2023-04", ...outline)).stdout).toBe(before);
      expect((await take()).stderr).toBe("Inget bidrag ändrades.\n");
    },
  );
});

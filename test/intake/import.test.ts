import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { libreOffice } from "../support/office.ts";
import { type RunResult, runInMemory } from "../support/run-millrep.ts";
import { describeWith } from "../support/test-with.ts";
import { wordify } from "../support/wordify.ts";
import { type Changes, makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

const schemaFile = path.join(projectFolder, "schemas/import-output.schema.json");
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(fs.readFileSync(schemaFile, "utf8")),
);

/** Compiles April in a new workspace, and edits the document as a person would in Word. */
async function edit(edits: readonly (readonly [from: string, to: string])[], changes: Changes = {}) {
  const folder = makeWorkspace(changes);
  await runInMemory(folder, ["compile", "2023-04"]);
  const document = path.join(folder, "reports/2023-04/lagesrapport-2023-04.docx");
  const parts = unzipSync(fs.readFileSync(document));
  let body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const [from, to] of edits) {
    expect(body).toContain(from);
    body = body.replace(from, to);
  }
  const returned = path.join(folder, "Rapport åäö (2).docx");
  fs.writeFileSync(returned, wordify(zipSync({ ...parts, "word/document.xml": strToU8(body) })));
  fs.rmSync(document);
  return { folder, returned, run: (...args: string[]) => importFile(folder, returned, args) };
}

function importFile(folder: string, file: string, args: readonly string[]): Promise<RunResult> {
  return runInMemory(folder, ["import", path.relative(folder, file), ...args]);
}

test("a report that nobody changed changes no byte", async () => {
  const { folder, run } = await edit([]);
  const before = readTree(folder);
  const { exit, stdout, stderr } = await run();
  expect(stdout).toContain("6 texter är oförändrade.");
  expect([exit, stderr]).toEqual([0, "Inget bidrag ändrades.\n"]);
  expect(readTree(folder)).toEqual(before);
});

const soki = "reports/2023-04/soki.yaml";
const lastItem = ">provtagning</w:t></w:r></w:p>";

test("what was edited in Word is all that differs in the entry, and the second run changes nothing", async () => {
  const { folder, run } = await edit([
    ["har godkänt nio av dem.", "har godkänt tio av dem."],
    [lastItem, `${lastItem}<w:p><w:r><w:t>Allt &gt; 90 % klart.</w:t></w:r></w:p>`],
  ]);
  const before = readTree(folder);
  const { exit, stdout, stderr } = await run();
  expect(stdout).toContain("Summering april: 2 stycken, 16 ord: infört");
  expect(stdout).toMatch(/Ord in 127 = 96 oförändrat \+ 16 infört \+ /);
  expect([exit, stderr]).toEqual([0, "Skrev 1 fil.\nKontrollera med: millrep validate 2023-04\n"]);
  const after = readTree(folder);
  const changed = [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
  expect(changed).toEqual([soki]);
  const expected = fs
    .readFileSync(path.join(makeWorkspace(), soki), "utf8")
    .replace("godkänt nio", "godkänt tio")
    .replace("  - provtagning\n", "  - provtagning\n\n  Allt > 90 % klart.\n");
  expect(fs.readFileSync(path.join(folder, soki), "utf8")).toBe(expected);
  expect((await run()).stderr).toBe("Inget bidrag ändrades.\n");
  expect(readTree(folder)).toEqual(after);
});

const author = 'w:author="Karin Ek" w:date="2023-05-02T10:00:00Z"';
const changes: readonly [string, string] = [
  '<w:t xml:space="preserve">Läsplattorna på akuten är inkopplade',
  `<w:t>Läsplattorna</w:t></w:r><w:ins w:id="901" ${author}><w:r><w:t xml:space="preserve"> och skrivarna</w:t></w:r></w:ins>` +
    `<w:del w:id="902" ${author}><w:r><w:delText> som Bo valde</w:delText></w:r></w:del>` +
    '<w:r><w:t xml:space="preserve"> på akuten är inkopplade',
];

test("tracked changes are accepted or rejected, and neither names nor deleted words go anywhere", async () => {
  const { folder, run } = await edit([changes]);
  const before = readTree(folder);
  const rejected = await run("--reject-changes", "--dry-run");
  expect(rejected.stdout).toContain("Spårat: 2 tillagda ord avvisade, och det borttagna är kvar");
  expect(rejected.stderr).toBe("Skulle skriva 1 fil.\n");
  const tried = await run("--dry-run", "--format", "json");
  expect(readTree(folder)).toEqual(before);
  const json = JSON.parse(tried.stdout);
  expect([validate(json), validate.errors]).toEqual([true, null]);
  expect(json.files[0].fields).toContainEqual({
    workstream: "teknik",
    pointer: "/summary",
    state: "written",
  });
  const { in: all, ...sums } = json.files[0].words;
  expect(Object.values<number>(sums).reduce((sum, count) => sum + count, 0)).toBe(all);
  const { stdout } = await run();
  expect(stdout).toContain("Spårat: 3 borttagna ord, 2 tillagda: godtaget");
  const text = fs.readFileSync(path.join(folder, "reports/2023-04/teknik.yaml"), "utf8");
  expect(text).toContain("  Läsplattorna och skrivarna på akuten är inkopplade");
  for (const output of [tried.stdout, stdout, text, rejected.stdout])
    expect(output).not.toMatch(/Karin|Ek\b|som Bo/);
  expect((await run("--names")).stdout).toMatch(/Kommentar av \S+/);
});

test("a paragraph that was changed on both sides is written on neither, and both are shown masked", async () => {
  const { folder, run } = await edit([["har godkänt nio av dem.", "har godkänt 19121212-1212 av dem."]]);
  const file = path.join(folder, soki);
  fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace("godkänt nio", "godkänt åtta"));
  const before = readTree(folder);
  const { exit, stdout, stderr } = await run();
  expect(stdout).toContain("Summering april: ändrat både i filen och i bidraget: inget infört i bidraget\n");
  expect(stdout).toContain("bidraget: Elva arbetsflöden är klara, och klinikerna har godkänt åtta av dem.\n");
  expect(stdout).toContain(
    "filen: Elva arbetsflöden är klara, och klinikerna har godkänt 1912****-**** av dem.\n",
  );
  expect([exit, stderr]).toEqual([1, "Inget bidrag ändrades.\n"]);
  expect(readTree(folder)).toEqual(before);
});

test("what stands elsewhere than in texts of entries is named with the file to change", async () => {
  const { run } = await edit([
    [">Planering maj<", ">Plan för maj<"],
    [">Lägesrapport april 2023<", ">Vår rapport<"],
  ]);
  const { exit, stdout } = await run();
  expect(stdout).toContain(
    "Lägesrapport april 2023: inte infört, ändra i reports/programme.yaml\n" +
      "      före: Lägesrapport april 2023\n      efter: Vår rapport\n",
  );
  expect(stdout).toContain("Planering maj: inte infört, ändra i reports/programme.yaml\n");
  expect(exit).toBe(1);
});

test("a file with Windows line ends and a byte order mark keeps them", async () => {
  const { folder, run } = await edit([["har godkänt nio av dem.", "har godkänt tio av dem."]]);
  const file = path.join(folder, soki);
  const windows = `\uFEFF${fs.readFileSync(file, "utf8").replaceAll("\n", "\r\n")}`;
  fs.writeFileSync(file, windows);
  expect((await run()).exit).toBe(0);
  expect(fs.readFileSync(file, "utf8")).toBe(windows.replace("godkänt nio", "godkänt tio"));
});

test("two files that change one entry alike are taken in once, else both are held back", async () => {
  const { folder, returned, run } = await edit([["har godkänt nio av dem.", "har godkänt tio av dem."]]);
  const before = fs.readFileSync(path.join(folder, soki));
  fs.mkdirSync(path.join(folder, "inkorg"));
  for (const name of ["a.docx", "b.docx", "~$a.docx"])
    fs.copyFileSync(returned, path.join(folder, "inkorg", name));
  const alike = await runInMemory(folder, ["import", "inkorg", "2023-04"]);
  expect([alike.exit, alike.stderr]).toEqual([
    0,
    "inkorg/a.docx och inkorg/b.docx ändrar samma bidrag (Standardisering och kliniskt innehåll) på samma sätt: det är infört en gång.\nSkrev 1 fil.\nKontrollera med: millrep validate 2023-04\n",
  ]);
  fs.writeFileSync(path.join(folder, soki), before);
  const parts = unzipSync(fs.readFileSync(returned));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace("tio av dem", "elva av dem");
  fs.writeFileSync(
    path.join(folder, "inkorg/b.docx"),
    zipSync({ ...parts, "word/document.xml": strToU8(body) }),
  );
  const twice = await runInMemory(folder, ["import", "inkorg", "2023-04"]);
  expect(twice.exit).toBe(1);
  expect(twice.stderr).toContain(
    "inkorg/a.docx och inkorg/b.docx ändrar samma bidrag (Standardisering och kliniskt innehåll): ingen av dem är införd.",
  );
  expect(fs.readFileSync(path.join(folder, soki))).toEqual(before);
  fs.rmSync(path.join(folder, soki));
  expect((await run()).exit).toBe(0);
  expect(readTree(folder).get(soki)).toMatch(
    /^# yaml-language-server.*\n(?:.*\n)*workstream: soki\nperiod: 2023-04\n/,
  );
  expect(fs.readFileSync(path.join(folder, soki), "utf8")).toContain("har godkänt tio av dem.\n");
});

test("the month that is given must be that of the file", async () => {
  const { run } = await edit([]);
  const { exit, stdout } = await run("2023-03");
  expect([exit, stdout]).toEqual([
    1,
    "Rapport åäö (2).docx: Filen är för 2023-04, inte 2023-03. Ange 2023-04 om den ska läsas in där.\n",
  ]);
});

test("a mail is the text of the entry that --for names, without what stands around it", async () => {
  const folder = makeWorkspace({ "reports/2023-05/.keep": "" });
  const mail =
    "Hej!\r\n\r\nSummering:\r\nVi har testat 90 % av flödena.\r\n- vaccination\r\n- provtagning\r\n\r\nPlanering maj\r\nVi fortsätter.\r\n\r\nMvh\r\nKarin Ek\r\n";
  const { exit, stdout, stderr } = await runInMemory(folder, ["import", "-", "2023-05", "--for", "soki"], {
    stdin: mail,
  });
  expect(stdout).toContain("Summering maj: 1 stycke, 2 punkter, 9 ord: infört\n");
  expect(stdout).toContain("Runt texten: 4 ord (hälsning, avsändare eller tidigare mejl), inte infört\n");
  expect(exit).toBe(0);
  expect(stderr).toContain("Skrev 1 fil.");
  const text = fs.readFileSync(path.join(folder, "reports/2023-05/soki.yaml"), "utf8");
  expect(text).toContain(
    "summary: |\n  Vi har testat 90 % av flödena.\n\n  - vaccination\n  - provtagning\n",
  );
  expect(text).toContain("plan: |\n  Vi fortsätter.\n");
  expect(text).not.toContain("Karin");
});

test("--for names a text by the words that people use, and says which there are", async () => {
  const folder = makeWorkspace();
  const run = (...args: string[]) => runInMemory(folder, ["import", "-", ...args], { stdin: "Klart." });
  expect((await run("2023-05", "--for", "SoKI/planering", "--dry-run")).stdout).toContain(
    "Planering juni: 1 stycke, 1 ord: skulle införas",
  );
  expect((await run("--for", "sokki")).stderr).toContain("Projektet ”sokki” finns inte. Menade du soki?");
  expect((await run("--for", "soki/planen")).stderr).toContain("Ingen text heter ”planen”.");
  expect((await run()).exit).toBe(2);
});

test("an old report without a mark of millrep's is taken in by its headings, and nothing of its own accord", async () => {
  const { folder, returned } = await edit([]);
  const parts = unzipSync(fs.readFileSync(returned));
  const bare = Object.entries(parts).filter(([name]) => name !== "docProps/custom.xml");
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    .replace(/<w:bookmark(?:Start|End)[^>]*>/g, "")
    .replace("</w:sectPr></w:body>", "</w:sectPr></w:body>")
    .replace(
      /<w:sectPr/,
      '<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Ekonomi</w:t></w:r></w:p><w:p><w:r><w:t>Tre miljoner kvar.</w:t></w:r></w:p><w:sectPr',
    );
  const old = path.join(folder, "gammal.docx");
  fs.writeFileSync(old, zipSync(Object.fromEntries([...bare, ["word/document.xml", strToU8(body)]])));
  fs.rmSync(path.join(folder, "reports/2023-04"), { recursive: true });
  const { exit, stdout } = await importFile(folder, old, []);
  expect(stdout).toContain("gammal.docx: lägesrapport för april 2023 som millrep inte har gjort");
  expect(stdout).toContain("Utanför: 4 ord under ”Ekonomi”, inte infört\n");
  expect(exit).toBe(1);
  const before = makeWorkspace();
  for (const file of [soki, "reports/2023-04/teknik.yaml", "reports/2023-04/test.yaml"]) {
    const text = fs.readFileSync(path.join(folder, file), "utf8");
    const lines = fs.readFileSync(path.join(before, file), "utf8").split("\n").slice(2);
    for (const line of lines) expect(text).toContain(line);
  }
});

test("--new proposes a programme file where there is none, and never overwrites one", async () => {
  const { folder, returned } = await edit([]);
  const kept = await importFile(folder, returned, ["--new"]);
  expect([kept.exit, kept.stderr]).toEqual([
    2,
    "reports/programme.yaml finns redan, och --new skriver inte över den.\n",
  ]);
  const empty = path.dirname(makeWorkspace({ "ny/x.txt": "" }));
  const target = fs.mkdtempSync(path.join(empty, "ny "));
  fs.copyFileSync(returned, path.join(target, "r.docx"));
  const outline = async (root: string) =>
    (await runInMemory(root, ["compile", "2023-04", "--format", "outline", "-o", "-"])).stdout;
  expect((await runInMemory(target, ["import", "r.docx", "--new"])).exit).toBe(0);
  expect(fs.readFileSync(path.join(target, "reports/programme.yaml"), "utf8")).toContain(
    "abbreviation: SoKI",
  );
  // A document that was all that is left makes a workspace that says the same.
  expect((await runInMemory(target, ["import", "r.docx"])).exit).toBe(0);
  expect(await outline(target)).toBe(await outline(makeWorkspace()));
});

const optional = `workstream: soki
period: 2023-04
status: risk för avvikelse
deviation: |
  Labbet är försenat.
summary: |
  Elva arbetsflöden är klara, och klinikerna har godkänt nio av dem.
plan: |
  Vi lämnar över arbetsflödena till utbildarna och börjar med vaccinationerna.
milestones:
  - id: labb
    name: Flytt av labb
    due: 2023-06-30
followUp:
  - planned: Vi skriver klart de sista arbetsflödena tillsammans med klinikerna.
    outcome: klart
`;

test("a deviation is taken in; status, milestones and follow-up are named with the file to change", async () => {
  const { folder, run } = await edit(
    [
      // In the overview, and in its own place.
      ["Labbet är försenat", "Labbet är mycket försenat"],
      ["Labbet är försenat", "Labbet är mycket försenat"],
      ["2023-06-30", "2023-07-31"],
      [">risk för avvikelse<", ">avvikelse<"],
    ],
    { [soki]: optional },
  );
  const { exit, stdout } = await run();
  expect(stdout).toContain("Avvikelse: 1 stycke, 4 ord: infört\n");
  expect(stdout).toContain(
    "Milstolpar: inte infört, ändra i reports/2023-04/soki.yaml\n" +
      "      före: Flytt av labb | 2023-06-30 | inte nådd\n" +
      "      efter: Flytt av labb | 2023-07-31 | inte nådd\n",
  );
  expect(stdout).toContain("inte infört, ändra i reports/2023-04\n");
  expect(exit).toBe(1);
  expect(fs.readFileSync(path.join(folder, soki), "utf8")).toBe(
    optional.replace("är försenat", "är mycket försenat"),
  );
});

describeWith(libreOffice, "after LibreOffice saved it", () => {
  test.each(["docx", "odt", "doc", "rtf"])(
    "a report that nobody changed changes no byte: %s",
    async (format) => {
      const { folder, returned } = await edit([], { [soki]: optional });
      const before = readTree(folder);
      const saved = convert(returned, format);
      const { exit, stdout, stderr } = await runInMemory(folder, ["import", saved], {
        env: { PATH: process.env["PATH"] ?? "" },
      });
      expect(stdout).toContain("7 texter är oförändrade.");
      expect([exit, stderr]).toEqual([0, "Inget bidrag ändrades.\n"]);
      expect(readTree(folder)).toEqual(before);
    },
  );
});

/** Saves a file with LibreOffice in another format, in a folder of its own. */
function convert(file: string, format: string): string {
  const folder = makeFolder();
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, file]);
  return path.join(folder, `${path.basename(file, path.extname(file))}.${format}`);
}

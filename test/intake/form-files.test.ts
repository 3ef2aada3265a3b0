import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import { begun, checkForm, scaffold, whole } from "../support/check-form.ts";
import {
  changeMarked,
  choose,
  editForm,
  editRows,
  emptyProperties,
  fillRow,
  inserted,
  paragraph,
  remove,
  run,
  swap,
  withoutMarks,
  write,
} from "../support/form-edits.ts";
import { makePng } from "../support/make-image.ts";
import { type Files, memoryRoot } from "../support/memory-host.ts";
import { libreOffice } from "../support/office.ts";
import { pastePicture } from "../support/paste-picture.ts";
import { importForm, runOn, sendForm } from "../support/run-forms.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { testWith } from "../support/test-with.ts";
import { wordify } from "../support/wordify.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const done = "Planen är klar.";
const filled = begun.replace(scaffold, done);
const plan = write("soki.plan", done);
const entryFile = `${memoryRoot}/reports/2023-05/soki.yaml`;
const textOf = (files: Files, file: string): string => Buffer.from(files.get(file) ?? []).toString();

test("the receipt of a form says what became of its fields, and nothing of what it does not have", async () => {
  const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
  const { exit, stdout } = await importForm(files, editForm(bytes, [plan]));
  expect([exit, stdout]).toEqual([
    0,
    "Formulär (2).docx: formulär för maj 2023\n" +
      "  Standardisering och kliniskt innehåll, Planering juni: 1 stycke, 3 ord: infört\n" +
      "  6 fält är oförändrade.\n" +
      "  Ord in 223 = 161 formulärets egna + 41 oförändrat + 3 infört + 2 platshållare + 12 sidhuvud + 4 fält\n",
  ]);
});

describe("which form it is", () => {
  test("a form of another month goes to its own month only if that month is given", async () => {
    const june = { "reports/2023-06/soki.yaml": whole.replace("2023-05", "2023-06") };
    const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun, ...june });
    const form = editForm(bytes, [plan]);
    const late = await importForm(files, form);
    expect(late.stdout).toBe(
      "Formulär (2).docx: Filen är för 2023-05, inte 2023-06. Ange 2023-05 om den ska läsas in där.\n",
    );
    expect([late.exit, late.entry]).toEqual([1, begun]);
    const other = await importForm(files, form, "2023-06");
    expect(other.stdout).toContain("Filen är för 2023-05, inte 2023-06.");
    expect(textOf(files, `${memoryRoot}/reports/2023-06/soki.yaml`)).toBe(june["reports/2023-06/soki.yaml"]);
    const given = await importForm(files, form, "2023-05");
    expect([given.exit, given.entry]).toEqual([0, filled]);
  });

  test("a form from the year before, and one of a workstream that is gone, change nothing", async () => {
    const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
    files.set(`${memoryRoot}/reports/2024-05/soki.yaml`, Buffer.from(begun.replace("2023-05", "2024-05")));
    const old = await importForm(files, editForm(bytes, [plan]));
    expect(old.stdout).toContain("Filen är för 2023-05, inte 2024-05.");
    files.delete(`${memoryRoot}/reports/2024-05/soki.yaml`);
    const programme = `${memoryRoot}/reports/programme.yaml`;
    files.set(programme, Buffer.from(textOf(files, programme).replace(/ {2}- id: soki\n(?: {4}.*\n)+/, "")));
    const gone = await importForm(files, editForm(bytes, [plan]));
    expect(gone.stdout).toContain("Formuläret är för soki, som inte lämnar bidrag för 2023-05.");
    expect([old.exit, gone.exit, gone.entry]).toEqual([1, 1, begun]);
  });

  test.each([
    ["with bookmarks", []],
    ["as it looks", [withoutMarks]],
  ])(
    "a form that was pasted into a new document %s is known by its headings or its title",
    async (_, edits) => {
      const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
      const pasted = emptyProperties(editForm(bytes, [plan, ...edits]));
      const wrong = await importForm(files, pasted, "--for", "test");
      expect(wrong.stdout).toContain(
        "Filen är ett formulär för soki, inte test. Utelämna --for, eller ange soki.",
      );
      const { exit, entry, stdout } = await importForm(files, pasted, "2023-05");
      expect([exit, entry]).toEqual([0, filled]);
      expect(stdout).toContain("Planering juni: 1 stycke, 3 ord: infört\n  6 fält är oförändrade.");
    },
  );

  test("two forms of one entry: alike they are taken in once, else neither is", async () => {
    const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
    files.set(`${memoryRoot}/in/a.docx`, editForm(bytes, [plan]));
    files.set(`${memoryRoot}/in/b.docx`, editForm(bytes, [write("soki.plan", "Annat.")]));
    const twice = await runOn(files, "import", "in");
    expect([twice.exit, textOf(files, entryFile)]).toEqual([1, begun]);
    expect(twice.stderr).toContain(
      "in/a.docx och in/b.docx ändrar samma bidrag (Standardisering och kliniskt innehåll): ingen",
    );
    expect(twice.stdout.match(/inte infört, eftersom bidraget har en konflikt/g)).toHaveLength(2);
    files.set(`${memoryRoot}/in/b.docx`, wordify(editForm(bytes, [plan])));
    const alike = await runOn(files, "import", "in");
    expect([alike.exit, textOf(files, entryFile)]).toEqual([0, filled]);
    expect(alike.stderr).toContain("på samma sätt: det är infört en gång.\nSkrev 1 fil.");
  });
});

describe("how the entry is written", () => {
  test("Windows line ends, a byte order mark and comments stay", async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    await checkForm({
      entry: windows(begun),
      edits: [
        plan,
        choose("soki.status", "pausad"),
        choose("soki.followUp.1", "klart"),
        choose("soki.followUp.3", "pågår"),
      ],
      becomes: windows(
        filled
          .replace("enligt plan #", "pausad #")
          .replace("outcome:\n", "outcome: klart\n")
          .replace("rutinerna.\n", "rutinerna.\n    outcome: pågår\n"),
      ),
    });
  });

  test("maps in braces, lists in brackets and quoted texts stay what they are", async () => {
    const entry =
      '{ workstream: soki, period: "2023-05", summary: \'Ett.\', plan: "Två.", milestones: [ { id: f, name: Flöden, due: 2023-05-31 } ], followUp: [ { planned: Tre. } ] }\n';
    await checkForm({
      entry,
      edits: [
        swap(">Ett.<", ">Ett: 'nytt' #1.<"),
        write("soki.deviation", "Fyra."),
        choose("soki.status", "pausad"),
        choose("soki.followUp.1", "klart"),
        editRows("soki.milestones", ([header = "", row = "", empty = "", ...rest]) => [
          header,
          row,
          fillRow(empty, "Ny, b", "2023-08-31"),
          ...rest,
        ]),
      ],
      becomes: entry
        .replace("'Ett.'", "'Ett: ''nytt'' #1.'")
        .replace("2023-05-31 }", '2023-05-31 }, { id: ny-b, name: "Ny, b", due: 2023-08-31 }')
        .replace("Tre. }", "Tre., outcome: klart }")
        .replace("] }\n", '], status: pausad, deviation: "Fyra." }\n'),
    });
  });

  test("folded and plain texts become blocks where they need several lines", async () => {
    await checkForm({
      entry: whole.replace(
        "plan: |\n  Vi fortsätter i norr.\n",
        "plan: >\n  Vi fortsätter\n  i norr.\n\n# Slut\n",
      ),
      edits: [swap("Vi fortsätter i norr.", "Vi fortsätter i söder.")],
      becomes: whole.replace(
        "plan: |\n  Vi fortsätter i norr.\n",
        "plan: |\n  Vi fortsätter i söder.\n\n# Slut\n",
      ),
    });
    await checkForm({
      entry: whole.replace("plan: |\n  Vi fortsätter i norr.\n", "plan: Vi fortsätter i norr.\n"),
      edits: [swap("Vi fortsätter i norr.", "Vi fortsätter i söder.")],
      becomes: whole.replace("plan: |\n  Vi fortsätter i norr.\n", "plan: Vi fortsätter i söder.\n"),
    });
  });

  test("an entry that cannot be read is not changed, and one that is gone is made anew with all of the form", async () => {
    const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
    files.set(entryFile, Buffer.from("summary: [\n"));
    const broken = await importForm(files, editForm(bytes, [plan]));
    expect(broken.stdout).toContain(
      "soki.yaml har fel och ändras inte. Rätta felen först; millrep validate visar var de är.",
    );
    expect([broken.exit, broken.entry]).toEqual([1, "summary: [\n"]);
    files.delete(entryFile);
    const { stdout, entry } = await importForm(files, editForm(bytes, [plan]), "2023-05");
    for (const field of [
      "Summering maj: 1 stycke, 2 punkter, 6 ord",
      "Planering juni: 1 stycke",
      "Status: enligt plan",
      "Avvikelse: 1 stycke",
    ])
      expect(stdout).toMatch(new RegExp(`${field}.*: infört`));
    expect(entry).toContain(
      "milestones:\n  - id: floden\n    name: Flödena är klara\n    due: 2023-05-31\n  - id: skola\n",
    );
  });
});

test.each([
  ["png", makePng(40, 30), 0],
  ["gif", Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64"), 0],
  ["emf", Buffer.from("0100000058000000", "hex"), 0],
] as const)("a pasted picture that is a %s", async (kind, data, exit) => {
  const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
  const form = pastePicture(bytes, "soki.plan", [done], data, kind);
  const result = await importForm(files, form);
  expect(result.exit).toBe(exit);
  if (kind === "png") {
    expect(result.entry).toContain(`  ${done}\n\n  ![Karta över norr](soki-bild-1.png)\n`);
    expect(files.get(`${memoryRoot}/reports/2023-05/soki-bild-1.png`)).toEqual(Buffer.from(data));
  } else {
    expect(result.stdout).toContain(
      "Bilder som en rapport inte kan visa (varken PNG eller JPEG, eller skadade): Karta över norr",
    );
    expect(result.entry).toBe(filled.replace(done, `${done}\n\n  Karta över norr`));
  }
});

test("an import that was cut off between a picture and its entry goes on with the same picture", async () => {
  const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
  const form = pastePicture(bytes, "soki.plan", [done], makePng(40, 30));
  const month = `${memoryRoot}/reports/2023-05`;
  files.set(`${month}/soki-bild-1.png`, makePng(40, 30)).set(`${month}/soki-bild-2.png`, makePng(9, 9));
  const { exit, stderr, entry, again } = await importForm(files, form);
  expect([exit, stderr]).toEqual([0, "Skrev 1 fil.\nKontrollera med: millrep validate 2023-05\n"]);
  expect(entry).toContain("![Karta över norr](soki-bild-1.png)\n");
  expect(again).toBe(entry);
  expect([...files.keys()].filter((file) => file.endsWith(".png"))).toEqual([
    `${month}/soki-bild-1.png`,
    `${month}/soki-bild-2.png`,
  ]);
});

test("a footnote stands in parentheses, and neither a comment, a name nor a deleted word goes anywhere", async () => {
  const { files, bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
  const note = '<w:r><w:footnoteReference w:id="7"/></w:r>';
  const deleted =
    '<w:del w:id="9" w:author="Karin Ek" w:date="2023-05-02T10:00:00Z"><w:r><w:delText>Kalle Hemlig 19121212-1212 </w:delText></w:r></w:del>';
  const form = wordify(
    editForm(
      bytes,
      [
        write("soki.plan", paragraph(deleted + inserted("Planen är klar") + note + run(". Slut."))),
        write("soki.message", "Patient 19121212-1212."),
      ],
      {
        "word/footnotes.xml": (xml) =>
          xml.replace(
            "</w:footnotes>",
            `<w:footnote w:id="7">${paragraph("I norr")}</w:footnote></w:footnotes>`,
          ),
      },
    ),
  );
  const json = await runOn(
    new Map([...files, [`${memoryRoot}/f.docx`, form]]),
    "import",
    "f.docx",
    "--format",
    "json",
  );
  const result = await importForm(files, form);
  expect(result.entry).toBe(begun.replace(scaffold, "Planen är klar (I norr). Slut."));
  expect(result.stdout).toContain("Kommentar: ”Stämmer detta?”");
  expect(result.stdout).toContain("Patient 1912****-****.");
  await runOn(files, "form", "2023-05", "soki");
  await runOn(files, "compile", "2023-05", "--draft", "-o", "ut.docx");
  const written = [...files].filter(([file]) => !file.endsWith("Formulär (2).docx"));
  const texts = written.flatMap(([file, data]) =>
    file.endsWith(".docx")
      ? Object.values(unzipSync(data)).map((part) => Buffer.from(part).toString())
      : [Buffer.from(data).toString()],
  );
  expect(written.filter(([file]) => file.endsWith(".docx"))).toHaveLength(2);
  for (const text of [...texts, json.stdout, result.stdout, result.stderr])
    expect(text).not.toMatch(/Karin|Anna Exempel|anna\.exempel|Kalle|Hemlig|19121212-1212/);
});

/** A form as LibreOffice saves it, in the formats that people choose there. */
function saveAs(bytes: Uint8Array, formats: readonly string[]): Uint8Array[] {
  const folder = makeFolder();
  const file = path.join(folder, "formulär.docx");
  fs.writeFileSync(file, bytes);
  return formats.map((format) => {
    spawnSync("soffice", [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
      ...["--headless", "--convert-to", format, "--outdir", path.join(folder, "ut"), file],
    ]);
    return fs.readFileSync(path.join(folder, "ut", `formulär.${format.split(":")[0]}`));
  });
}

testWith(libreOffice, "a form that LibreOffice saved in any format gives the same entry", async () => {
  const { bytes } = await sendForm({ "reports/2023-05/soki.yaml": begun });
  const form = editForm(bytes, [
    write("soki.plan", "Vi gör:", "•\tett", "•\ttvå"),
    choose("soki.followUp.1", "klart"),
    choose("soki.status", "pausad"),
    changeMarked("soki.deviation.guide", remove),
    editRows("soki.milestones", ([header = "", row = "", ...rest]) => [
      header,
      fillRow(row, undefined, "29/1 2027"),
      ...rest,
    ]),
  ]);
  const expected = begun
    .replace(scaffold, "Vi gör:\n\n  - ett\n  - två")
    .replace("outcome:\n", "outcome: klart\n")
    .replace("enligt plan #", "pausad #")
    .replace("2023-05-31", "2027-01-29");
  for (const saved of saveAs(form, ["docx", "odt", "doc:MS Word 97", "rtf"])) {
    const folder = makeWorkspace({ "reports/2023-05/soki.yaml": begun });
    fs.writeFileSync(path.join(folder, "svar"), saved);
    const { exit, stdout } = await runInMemory(folder, ["import", "svar"], {
      env: { PATH: process.env["PATH"] ?? "" },
    });
    expect(stdout).toMatch(/Ord in \d+ = /);
    expect([exit, fs.readFileSync(path.join(folder, "reports/2023-05/soki.yaml"), "utf8")]).toEqual([
      0,
      expected,
    ]);
  }
});

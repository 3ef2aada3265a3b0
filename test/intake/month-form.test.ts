import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import {
  type BodyEdit,
  choose,
  editForm,
  editRows,
  emptyProperties,
  fillRow,
  swap,
  typeOver,
  write,
} from "../support/form-edits.ts";
import { type Files, memoryRoot } from "../support/memory-host.ts";
import { runOn, sendForm } from "../support/run-forms.ts";
import { projectFolder } from "../support/workspace.ts";

const file = "reports/2023-04/month.yaml";
const words = fs.readFileSync(path.join(projectFolder, "test/scenarios/compile-month-words", file), "utf8");
const changes = { [file]: words };

/** Sends out the form for April, and takes it in as it came back. */
async function fillIn(edits: readonly BodyEdit[], sent: Readonly<Record<string, string>> = changes) {
  const { files, bytes } = await sendForm(sent, "month", "2023-04");
  return { files, bytes: editForm(bytes, edits) };
}

async function take(files: Files, bytes: Uint8Array, ...args: string[]) {
  files.set(`${memoryRoot}/Formulär.docx`, bytes);
  const run = await runOn(files, "import", "Formulär.docx", ...args);
  return { ...run, text: Buffer.from(files.get(`${memoryRoot}/${file}`) ?? []).toString() };
}

const row =
  (number: number, ...cells: readonly (string | undefined)[]) =>
  (rows: string[]): string[] =>
    rows.map((own, index) => (index === number ? fillRow(own, ...cells) : own));

test("a form that nobody wrote in changes nothing", async () => {
  const { files, bytes } = await fillIn([]);
  const { exit, stdout, text } = await take(files, bytes);
  expect(stdout).toContain("3 fält är oförändrade.");
  expect([exit, text]).toEqual([0, words]);
});

test("what was written in the form is in month.yaml, and the second run changes nothing", async () => {
  const { files, bytes } = await fillIn([
    write("month.summary", "Vi ligger före planen."),
    editRows("month.decisions", row(3, "Skrivarna byts", "Programchefen", "1 juni 2023")),
    // Whatever the words of a risk become, its row has its id.
    editRows("month.risks", row(2, "Servrarna är gamla")),
    editRows("month.risks", row(3, "Det blir varmt", undefined, "Vi köper fläktar.")),
    choose("month.risks.2", "medel"),
    typeOver("month.risks.3", "Hög"),
  ]);
  const { exit, stdout, text } = await take(files, bytes);
  expect(stdout).toContain("Formulär.docx: formulär för april 2023\n");
  expect(stdout).toContain("Programmets egna ord, Summering april: 1 stycke, 4 ord: infört\n");
  expect(exit).toBe(0);
  const expected = words
    .replace("summary: |\n", "summary: |\n  Vi ligger före planen.\n\n")
    .replace(
      "Kursen hålls på plats.\n",
      "Kursen hålls på plats.\n  - decision: Skrivarna byts\n    by: Programchefen\n    due: 2023-06-01\n",
    )
    .replace("Nätet i söder är långsamt\n    level: low", "Servrarna är gamla\n    level: medel");
  expect(text).toBe(
    `${expected}  - id: det-blir-varmt\n    name: Det blir varmt\n    level: hög\n    action: Vi köper fläktar.\n`,
  );
  expect((await take(files, bytes)).stderr).toBe("Inget bidrag ändrades.\n");
});

test("a form for a month without the file makes it, also where the form was pasted into another document", async () => {
  for (const paste of [(bytes: Uint8Array) => bytes, emptyProperties]) {
    const { files, bytes } = await fillIn(
      [editRows("month.risks", row(1, "Det blir varmt")), choose("month.risks.1", "låg")],
      {},
    );
    const { exit, text } = await take(files, paste(bytes), "2023-04");
    expect(exit).toBe(0);
    expect(text).toBe(
      "# yaml-language-server: $schema=../schema/month.schema.json\nperiod: 2023-04\n\n" +
        "risks:\n  - id: det-blir-varmt\n    name: Det blir varmt\n    level: låg\n",
    );
  }
});

test("a risk without a level is asked about, and a row that is gone stays", async () => {
  const { files, bytes } = await fillIn([
    editRows("month.risks", row(3, "Det blir varmt")),
    editRows("month.decisions", (rows) => rows.filter((_, index) => index !== 2)),
  ]);
  const { exit, stdout, text } = await take(files, bytes);
  expect(stdout).toContain("Risken ”Det blir varmt” har ingen nivå. Skriv låg, medel eller hög.\n");
  expect(stdout).toContain("”Kursen hålls på plats.” (Beslut) saknas i filen.");
  expect([exit, text]).toEqual([1, words]);
});

test("what changed in month.yaml after the form was sent out stays, and the same value on both sides is a conflict", async () => {
  const { files, bytes } = await fillIn([
    editRows("month.risks", row(1, undefined, undefined, "Vi lånar ut dem.")),
  ]);
  const put = (text: string) => files.set(`${memoryRoot}/${file}`, Buffer.from(text));
  put(words.replace("level: low", "level: hög"));
  expect((await take(files, bytes)).text).toBe(
    words
      .replace("level: low", "level: hög")
      .replace("Förvaltningarna lånar ut testare.", "Vi lånar ut dem."),
  );
  const other = words.replace("Förvaltningarna lånar", "Ingen lånar");
  put(other);
  const { exit, stdout, text } = await take(files, bytes);
  expect(stdout).toContain("      month.yaml: För få testare under sommaren: Ingen lånar ut testare.\n");
  expect([exit, text]).toEqual([1, other]);
});

test("a published month is written into only where that was asked for", async () => {
  const { files, bytes } = await fillIn([swap("Programmet följer tidplanen", "Programmet följer planen")]);
  expect((await runOn(files, "publish", "2023-04")).exit).toBe(0);
  const { exit, stderr, text } = await take(files, bytes);
  expect(stderr).toContain("2023-04 är publicerad");
  expect([exit, text]).toEqual([1, words]);
  expect((await take(files, bytes, "--published")).text).toBe(
    words.replace("följer tidplanen", "följer planen"),
  );
});

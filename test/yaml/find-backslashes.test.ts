import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../src/diagnostics/apply-edits.ts";
import { diagnosticsIn, saidBy } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";
const head = "workstream: soki\nperiod: 2023-04\n";
const plan = "plan: |\n  Vi går igenom resten av flödena tillsammans med utbildarna.\n";

const entryOf = (fields: string): string =>
  `${head}${fields}${fields.startsWith("summary") ? "" : "summary: Vi har rättat tre flöden.\n"}${plan}`;

/** The errors of an entry with fields: code, offset in the fields and words; and the fields after their repair. */
function checkFields(fields: string): { readonly found: string[]; readonly repaired: string } {
  const text = entryOf(fields);
  const errors = diagnosticsIn({ [file]: text }).diagnostics.filter(({ severity }) => severity === "error");
  const found = errors.map(({ code, range }) => `${code} ${text.slice(range?.start, range?.end)}`);
  const repaired = applyEdits(text, errors[0]?.fix ?? []);
  return {
    found,
    repaired: repaired.slice(head.length, repaired.length - text.length + head.length + fields.length),
  };
}

describe("a backslash in double quotation marks", () => {
  test.each([
    [String.raw`summary: "Allt ligger i C:\nytt\rapporter nu."`, String.raw`\n`],
    [String.raw`summary: "Allt ligger i C:\temp\Mall nu."`, String.raw`\t`],
    [String.raw`summary: "Allt (C:\_gammalt) är flyttat."`, String.raw`\_`],
    [String.raw`summary: "Allt i D:\ben, H:\a är flyttat."`, String.raw`\b`],
    [String.raw`summary: "Mappen C:\Temp är tömd."`, String.raw`\T`],
    [String.raw`summary: "Mappen C:\users är tömd."`, String.raw`\u`],
    [String.raw`summary: "Det är 50\% klart."`, String.raw`\%`],
    [String.raw`summary: "Se \\server\temp\x nu."`, String.raw`\t`],
    [String.raw`summary: "Se docs\nytt\test.docx."`, String.raw`\n`],
    [String.raw`summary: "Se mall\rapport."`, String.raw`\r`],
    [String.raw`summary: "Det ligger i C:\temp\"`, String.raw`\t`],
    [String.raw`summary: "Se %APPDATA%\temp."`, String.raw`\t`],
    [String.raw`deviation: "Anna's dator saknar C:\nytt."`, String.raw`\n`],
  ])("is found where YAML would read another sign, and kept: %s", (line, words) => {
    const { found, repaired } = checkFields(`${line}\n`);
    expect(found).toEqual([`yaml/lost-text ${words}`]);
    const [, key = "", value = ""] = /^(\w+): "(.*)"$/.exec(line) ?? [];
    expect(repaired).toBe(`${key}: '${value.replaceAll("'", "''")}'\n`);
    expect(checkFields(repaired).found).toEqual([]);
    const windows = entryOf(`${line}\n`).replaceAll("\n", "\r\n");
    const fix = diagnosticsIn({ [file]: windows }).diagnostics[0]?.fix ?? [];
    expect(applyEdits(windows, fix)).toBe(entryOf(repaired).replaceAll("\n", "\r\n"));
  });

  test("is found in names and comments", () => {
    const milestone = String.raw`  - { id: a, name: "C:\nytt är klar", due: 2023-05-31 }`;
    expect(checkFields(`milestones:\n${milestone}\n`)).toEqual({
      found: [String.raw`yaml/lost-text \n`],
      repaired: String.raw`milestones:
  - { id: a, name: 'C:\nytt är klar', due: 2023-05-31 }
`,
    });
    const comment = String.raw`  - { planned: Flytt, outcome: done, comment: "Till C:\nytt" }`;
    expect(checkFields(`followUp:\n${comment}\n`).found).toEqual([String.raw`yaml/lost-text \n`]);
  });

  test.each([
    [String.raw`summary: "Rad ett\nse C:\nytt."`, String.raw`\n`],
    [String.raw`summary: "Rad ett.\nC:\temp är tömd."`, String.raw`\t`],
    [String.raw`summary: "Se C:\\temp\nytt."`, String.raw`\n`],
    [String.raw`summary: "Hon sa \"C:\nytt\"."`, String.raw`\n`],
    [String.raw`summary: "Ta C:\temp\" nu."`, String.raw`\t`],
  ])("is left to the writer where other backslashes are escapes: %s", (line, words) => {
    const { found, repaired } = checkFields(`${line}\n`);
    expect(found).toEqual([`yaml/lost-text ${words}`]);
    expect(repaired).toBe(`${line}\n`);
  });

  test.each([
    String.raw`summary: "Rad ett.\nRad två."`,
    String.raw`summary: "Klart:\nSöki och Test.\n"`,
    String.raw`summary: "ett\ntvå\ntre"`,
    String.raw`summary: "\\a\nb är klara."`,
    String.raw`summary: "Alternativ A:\n- ett\n- två"`,
    String.raw`summary: "Alternativ A:\nNorra är klar."`,
    String.raw`summary: "Klart\n:\na"`,
    String.raw`summary: "Det gäller alternativ A:\n"`,
    String.raw`summary: "Alternativ A:\n\nNorra är klar."`,
    String.raw`summary: "Rad ett.\r\nRad två."`,
    String.raw`summary: "Se C:\\nytt\\rapporter."`,
    String.raw`summary: "Se \\\\server\\temp."`,
    String.raw`summary: "Se https:\/\/exempel.se"`,
    String.raw`summary: "Hon sa \"ja\" till \u00e5."`,
    String.raw`summary: 'Se C:\nytt\rapporter.'`,
    String.raw`summary: Se C:\nytt\rapporter.`,
  ])("is right where it is an escape, or in other quotation marks: %s", (line) => {
    expect(checkFields(`${line}\n`).found).toEqual([]);
  });

  test("is explained", () => {
    const text = entryOf(`${String.raw`summary: "Se C:\nytt\rapporter."`}\n`);
    expect(saidBy("yaml/lost-text", { [file]: text })).toEqual([
      String.raw`”\n” skulle inte stå kvar i texten, eftersom ett omvänt snedstreck inom raka citattecken har en särskild betydelse.
Skriv texten på raden under ”summary: |”, eller skriv \\ för varje omvänt snedstreck.`,
    ]);
  });
});

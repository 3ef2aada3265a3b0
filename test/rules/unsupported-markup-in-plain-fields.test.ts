import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry, foundBy, repairedBy, saidBy } from "../support/diagnostics.ts";

const code = "text/unsupported-markup";
const file = "reports/2023-04/soki.yaml";
const programmeFile = "reports/programme.yaml";

/** The fields of an entry that are plain text, each with the words in it. */
function fieldsWith(words: string): Record<string, string> {
  const text = `'${words.replaceAll("'", "''")}'`;
  const block = `|\n      ${words}`;
  const item = (planned: string, comment: string): string =>
    `followUp:\n  - planned: ${planned}\n    outcome: done\n    comment: ${comment}\n`;
  return {
    milestone: `milestones:\n  - id: a\n    name: ${text}\n    due: 2023-05-31\n`,
    planned: item(text, "Klart"),
    comment: item("Test", text),
    block: item("Test", block),
  };
}

/** What was meant to be hidden is an error. */
const hidden: ReadonlySet<string> = new Set(["<!-- hemligt -->", "%%dolt%%", "{>> dolt <<}", "{>> x <<}"]);

const foundIn = (rest: string): string[] => foundBy(code, { [file]: entry("soki", { rest }) });

describe("a field that is plain text", () => {
  test.each([
    ["Test <!-- hemligt --> klart", "<!-- hemligt -->"],
    ["Test %%dolt%% klart", "%%dolt%%"],
    ["Test {>> x <<} klart", "{>> x <<}"],
    ["Se ![bild](a b.png)", "![bild](a b.png)"],
    ["Se ![bild](a.png)", "![bild](a.png)"],
    ["Norra<br>Södra", "<br>"],
    ["[x] Test är klart", "[x]"],
    ["Test för {namn}", "{namn}"],
    ["**Test** är klart", "**Test**"],
    ["Test är *helt* klart", "*helt*"],
    ["Test är _helt_ klart", "_helt_"],
    ["***Test*** är klart", "***Test***"],
    ["Se [sidan](https://exempel.se/)", "[sidan](https://exempel.se/)"],
    ["Se `kod` här", "`kod`"],
    ["~~Norra~~ Södra", "~~Norra~~"],
    ["**Klart: vi har testat", "**"],
  ])("has no markup: %s", (words, found) => {
    for (const [field, rest] of Object.entries(fieldsWith(words)))
      expect([field, foundIn(rest)]).toEqual([
        field,
        [`${hidden.has(found) ? "error" : "warning"}: ${found}`],
      ]);
  });

  test("has no hidden comment", () => {
    expect(foundIn(fieldsWith("[//]: # (dold)")["comment"] ?? "")).toEqual(["error: [//]: # (dold)"]);
  });

  test.each([
    "2*3 platser",
    "2*3*4 platser",
    "> 90 % är klara",
    "a_b och c_d",
    "P(A|B) är känt",
    "<2 veckor kvar",
    "1. Förstudien",
    "- Förstudien",
    "# 3 är klar",
    "Test* och drift*",
    "Se https://exempel.se/a_b_c?x=*y*",
    "Skriv till anna@exempel.se",
    'Norra & Södra (med "Söki")',
    "5 < 7 > 3",
    "C:\\nytt\\_rapporter",
    "Kostnad ~5 tkr [enligt plan]",
    "10 % + 5 % = 15 %",
    "Test | Drift",
    "Vecka 12–14 [12]",
    "---",
    "Metoden __init__ är klar",
    "Vi väntar... på C++ och F#",
  ])("may have signs that are no markup: %s", (words) => {
    for (const [field, rest] of Object.entries(fieldsWith(words)))
      expect([field, foundIn(rest)]).toEqual([field, []]);
  });

  test("is repaired where the words stay the same without their marks", () => {
    const fields = fieldsWith("**Test** är *helt* klart, se [sidan](https://exempel.se/)")["block"] ?? "";
    for (const lineEnd of ["\n", "\r\n"]) {
      const text = entry("soki", { rest: fields }).replaceAll("\n", lineEnd);
      expect(repairedBy(code, { [file]: text }, file)).toBe(
        text.replace("**Test** är *helt*", "Test är helt"),
      );
    }
  });

  test("is left to the writer where the marks may belong to a name", () => {
    const text = entry("soki", { rest: fieldsWith("Testet är _helt_ klart")["comment"] ?? "" });
    expect(repairedBy(code, { [file]: text }, file)).toBe(text);
  });

  test("says what to write", () => {
    const rest = fieldsWith("**Test:** se [sidan](https://exempel.se/) ![bild](a.png)")["comment"] ?? "";
    expect(saidBy(code, { [file]: entry("soki", { rest }) })).toEqual([
      "Fältet är vanlig text, och tecknen skulle tryckas som de står.\nSkriv ”Test:”.",
      "Fältet är vanlig text, och tecknen skulle tryckas som de står.\nSkriv ”sidan (https://exempel.se/)”.",
      "Fältet är vanlig text, och tecknen skulle tryckas som de står.\nSkriv bara ord här. Fet stil, länkar och bilder hör hemma i de längre texterna.",
    ]);
  });
});

describe("the programme's names and headings", () => {
  const foundFor = (from: RegExp, to: string): string[] =>
    foundBy(code, { [programmeFile]: changeProgramme((text) => text.replace(from, to)) });

  test.each([
    [/^title: .*/m, 'title: "**Lägesrapport** {period}"', "**Lägesrapport**"],
    [/^overview: .*/m, 'overview: "*Projekten*"', "*Projekten*"],
    [/summary: .*/, 'summary: "Summering <br> {month}"', " <br> "],
    [/- heading: .*/, '- heading: "Om [x](https://exempel.se) det"', "[x](https://exempel.se)"],
    [/name: .*/, 'name: "Söki {>> dolt <<}"', "{>> dolt <<}"],
    [/^organisation: .*/m, 'organisation: "Väst {org}"', "{org}"],
  ])("have no markup: %s", (from, to, found) => {
    expect(foundFor(from, to)).toEqual([`${hidden.has(found) ? "error" : "warning"}: ${found}`]);
  });

  test("may have variables", () => {
    expect(foundFor(/^title: .*/m, 'title: "Läget {period} {okänd}"')).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { oddCharacter } from "../../src/rules/odd-character.ts";
import { blockFile, checkFileText, repairedFile, repairedText, wordsFound } from "../support/check-text.ts";
import { changeProgramme, entry, foundBy, saidBy } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const file = "reports/2023-04/soki.yaml";

/** A file of one text, whose line separators stay within their line. */
function fileOf(text: string): string {
  return `text: |2\n  ${text.replaceAll("\n", "\n  ")}\n`;
}

describe("a sign that a reader cannot see, or sees as a box, is found and repaired", () => {
  test.each([
    ["a soft hyphen", "väg\u00ADledning", "vägledning"],
    ["a space of no width", "väg\u200Bledning", "vägledning"],
    ["joiners between Latin letters", "väg\u200Cled\u200Dning", "vägledning"],
    ["a word joiner", "väg\u2060ledning", "vägledning"],
    ["a byte order mark within the text", "väg\uFEFFledning", "vägledning"],
    ["a selector after a letter", "väg\uFE0Fledning", "vägledning"],
    ["tags", "väg\u{E0041}ledning", "vägledning"],
    ["a mark of direction", "väg\u200Eledning", "vägledning"],
    ["an embedding from left to right", "\u202Aväg\u202C", "väg"],
    ["a line separator", "Rad ett\u2028rad två", "Rad ett\\\nrad två"],
    ["a line separator in an item", "- Rad ett\u2028rad två", "- Rad ett\\\n  rad två"],
    ["a line separator in a cell", "|Rad ett\u2028rad två|\n|-|", "|Rad ett rad två|\n|-|"],
    ["a line separator at the end of its line", "Rad ett\u2028", "Rad ett"],
    ["Word's arrow", "prov \uF0E0 drift", "prov → drift"],
    ["Word's arrow back", "prov \uF0DF drift", "prov ← drift"],
    ["Word's check mark", "Klart \uF0FC", "Klart ✓"],
    ["Word's face", "Klart \uF04A", "Klart ☺"],
    ["an entity with a name", "väg&shy;ledning", "vägledning"],
    ["an entity with a number", "väg&#x200B;ledning &#173;", "vägledning "],
    ["an entity of Word's arrow", "prov &#xF0E0; drift", "prov → drift"],
  ])("%s", (_, written, repaired) => {
    expect(checkFileText(oddCharacter, fileOf(written))?.diagnostics).not.toEqual([]);
    expect(repairedFile(oddCharacter, fileOf(written))).toBe(fileOf(repaired));
  });

  test.each([
    ["a letter that turns the line", "väg\u202Eledning", "\u202E"],
    ["marks of direction among such letters", "שלום\u200F väg", "\u200F"],
    ["a sign of a symbol font that may mean several things", "väg \uF061", "\uF061"],
    ["a sign for private use", "väg \uE123", "\uE123"],
    ["a sign for private use beyond the first plane", "väg \u{F0000}", "\u{F0000}"],
    ["a sign for a lost object", "väg \uFFFC", "\uFFFC"],
    ["a sign for a lost letter", "v\uFFFDg", "\uFFFD"],
    ["marks of annotation", "väg\uFFF9", "\uFFF9"],
    ["a sign that is not assigned", "väg\u0378", "\u0378"],
    ["one that never is", "väg\u{1FFFE}", "\u{1FFFE}"],
  ])("but not if its meaning is lost: %s", (_, written, sign) => {
    expect(wordsFound(oddCharacter, written)).toEqual([sign]);
    expect(repairedText(oddCharacter, written)).toBe(written);
  });

  test("also in a file of Windows, whose line ends stay", () => {
    const windows = fileOf("Rad ett\u2028rad två").replaceAll("\n", "\r\n");
    expect(repairedFile(oddCharacter, windows)).toBe(windows.replace("\u2028", "\\\r\n  "));
  });
});

test.each([
  "👩\u200D⚕️ och 👨\u200D👩\u200D👧, #️⃣ och 1️⃣, ❤️, 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}, 👍🏽",
  "می\u200Cخواهم",
  "क्\u200Dष",
  "Vi mötte José och Ångström: 10 % – ”ja” … 5\u00A0000\u202Fkr, e\u2011tjänst, ½, →, ✓, ☐, 😀",
  "\uF0B7\tEtt\n\uF0A7 Två",
])("what belongs to an emoji, a script or a list is none: %s", (text) => {
  expect(wordsFound(oddCharacter, text)).toEqual([]);
});

test("each sign is reported once, with the number of its places, and all are repaired", () => {
  const text = "Vi skrev väg\u00ADled\u00ADning\u00ADen \uF0E0 klar\u00AD.";
  const found = checkFileText(oddCharacter, blockFile(text))?.diagnostics ?? [];
  expect(found.map(({ params, fix }) => [params, fix?.length])).toEqual([
    [{ kind: "invisible", codePoint: 0xad, count: 4, meant: "" }, 4],
    [{ kind: "symbol", codePoint: 0xf0e0, count: 1, meant: "→" }, 1],
  ]);
  expect(repairedText(oddCharacter, text)).toBe("Vi skrev vägledningen → klar.");
});

test("the whole file is read, the programme's too", () => {
  const rest =
    "milestones:\n  - id: svar\n    name: Svar\u00AD till labbet\n    due: 2023-05-31\n# väg\u200Bledning\n";
  expect(foundBy("text/odd-character", { [file]: entry("soki", { rest }) })).toEqual([
    "warning: \u00AD",
    "warning: \u200B",
  ]);
  const programme = changeProgramme((text) => text.replace("name: Test", "name: Te\uF0E0st"));
  expect(foundBy("text/odd-character", { "reports/programme.yaml": programme })).toEqual(["warning: \uF0E0"]);
});

test("signs within personal data are left to them, and the others are still found", () => {
  const summary = "Vi mötte 19121212\u200B-1212 om väg\u200Bledningen i april.";
  const { length } = foundBy("text/odd-character", { [file]: entry("soki", { summary }) });
  expect(length).toBe(1);
  expect(foundBy("text/personal-data", { [file]: entry("soki", { summary }) })).toEqual([
    "error: 19121212\u200B-1212",
  ]);
});

test("what is said names the sign and what to do", () => {
  const summary = "Vi v\uFFFDntar p\uFFFD \uF0E0 labbet\u202E, och \uE000.";
  expect(saidBy("text/odd-character", { [file]: entry("soki", { summary }) })).toEqual([
    "Här har en bokstav gått förlorad, U+FFFD, och på 1 ställe till.\nSkriv den bokstav som ska stå här. Oftast är det å, ä eller ö.",
    "Tecknet U+F0E0 finns bara i Words symbolteckensnitt och visas som en tom ruta.\nSkriv ”→” i stället.",
    "Här står ett osynligt tecken som styr skrivriktningen, U+202E.\nTa bort det, och läs om raden: den kan visas i en annan ordning än den är skriven.",
    "Tecknet U+E000 finns inte i vanliga teckensnitt och visas som en tom ruta.\nTa bort det, eller skriv ett vanligt tecken eller ett ord i stället.",
  ]);
  expect(foundBy("text/odd-character", { [file]: entry("soki", { summary }) })[0]).toBe("error: \uFFFD");
});

test("soft hyphens hide neither a month nor a term, and are not called misspelt", async () => {
  const summary =
    "Vi har skrivit en väg\u00ADled\u00ADning för arbets\u00ADflödena i febru\u00ADari och provat den.";
  const folder = makeWorkspace({ [file]: entry("soki", { summary }) });
  const { stdout } = await runInMemory(folder, ["validate", file]);
  expect(stdout).not.toContain("text/spelling");
  expect(stdout).toContain("text/wrong-month");
  expect(stdout).toContain("”februari”");
});

test("a megabyte of odd signs takes no long time", () => {
  for (const sign of ["\u00AD", "\uE000", "\u202E", "\u200D", "å\u200D"])
    expect(wordsFound(oddCharacter, sign.repeat(500_000))).toHaveLength(1);
});

test("a sign that is an escape in double quotation marks is found and repaired, and is no escape elsewhere", () => {
  const quoted = 'text: "väg\\u00ADledning \\xAD\\U000000AD"\n';
  expect(checkFileText(oddCharacter, quoted)?.diagnostics).toHaveLength(1);
  expect(repairedFile(oddCharacter, quoted)).toBe('text: "vägledning "\n');
  expect(wordsFound(oddCharacter, "Mappen \\u00AD och &amp; och &auml; är inga osynliga tecken.")).toEqual(
    [],
  );
});

import { describe, expect, test } from "@jest/globals";
import { commands } from "../../src/cli/command-list.ts";
import { wrapText } from "../../src/diagnostics/wrap-text.ts";
import { requiredFields } from "../../src/fields/entry-fields.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import { fieldWords } from "../../src/messages/field-words.ts";
import { findScaffoldText } from "../../src/messages/scaffold-words.ts";
import { commandTexts } from "../../src/messages/sv/commands.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { slugFrom } from "../../src/swedish/slug.ts";

describe("the two catalogues", () => {
  test("have a sentence for the same codes", () => {
    const codes = Object.keys(sv.diagnostics.codes);
    expect(Object.keys(en.diagnostics.codes).sort()).toEqual(codes.sort());
  });

  test("have words in the same places, none of them empty", () => {
    expect(shapeOf(sv)).toEqual(shapeOf(en));
    expect(shapeOf(fieldWords.sv)).toEqual(shapeOf(fieldWords.en));
  });

  test("have words for every command, and for no other", () => {
    const names = commands.map(({ name }) => name);
    expect(Object.keys(sv.help.descriptions)).toEqual(names);
    expect(Object.keys(commandTexts)).toEqual(names);
  });

  test("leave it to the width of the terminal where the lines of a help break", () => {
    for (const { descriptions } of [sv.help, en.help]) {
      const { completion: _, ...prose } = descriptions;
      for (const text of Object.values(prose)) expect(text).not.toContain("\n");
    }
  });

  test("differ where they speak", () => {
    expect(sv.init.created(2)).toBe("Skapade 2 filer:");
    expect(en.init.created(2)).toBe("Made 2 files:");
    expect(sv.compile.written("a.docx", 12, 2248, { errors: 0, warnings: 1, infos: 0 })).toBe(
      "Skrev a.docx: 12 bidrag, 2\u00A0248 ord, inga fel, 1 varning.",
    );
    expect(en.compile.written("a.docx", 1, 2248, { errors: 0, warnings: 2, infos: 1 })).toBe(
      "Wrote a.docx: 1 entry, 2,248 words, no errors, 2 warnings, 1 tip.",
    );
  });
});

/** Lists the path of every value in a catalogue, with its type. */
function shapeOf(value: unknown, path = ""): string[] {
  if (typeof value === "string") {
    expect(`${path}: ${value}`).not.toMatch(/: $/);
    return [`${path} text`];
  }
  if (typeof value !== "object" || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, child]) => shapeOf(child, `${path}/${key}`))
    .sort();
}

describe("a text of the scaffold", () => {
  test.each(["sv", "en"] as const)("is found in %s, wherever it was left", (language) => {
    for (const field of requiredFields) {
      const text = fieldWords[language][field].scaffold("mars 2023");
      expect(findScaffoldText(text)).toEqual({ start: 0, end: text.length });
      expect(findScaffoldText(`Vi började.\n\n${text}\n`)).toEqual({ start: 13, end: 13 + text.length });
    }
  });

  test.each(["Vi skriver här om mars.", "Skrivarna här är gamla.", "Tester skriv här och där."])(
    "is not %j",
    (text) => {
      expect(findScaffoldText(text)).toBeUndefined();
    },
  );
});

test("a file name has no å, ä, ö or spaces", () => {
  expect(slugFrom("Lägesrapport  2023-03 ")).toBe("lagesrapport-2023-03");
  expect(slugFrom("Övrigt & Åtgärder!")).toBe("ovrigt-atgarder");
  expect(slugFrom("***")).toBe("rapport");
});

test("a wrapped text has every word, in lines no longer than the width", () => {
  const text = "Vi går igenom arbetsflödena tillsammans med klinikerna i södra området";
  const wrapped = wrapText(text, 30, "  + ", "    ");
  expect(wrapped.split("\n")).toEqual([
    "  + Vi går igenom",
    "    arbetsflödena tillsammans",
    "    med klinikerna i södra",
    "    området",
  ]);
});

import { describe, expect, test } from "@jest/globals";
import { documentWords } from "../../src/messages/document-words.ts";
import {
  findExplainedWord,
  type ValueKind,
  valueInFile,
  valueOfWord,
  wordsInFile,
} from "../../src/messages/value-words.ts";
import entrySchema from "../../src/schema/entry.schema.json" with { type: "json" };

const kinds: readonly ValueKind[] = ["status", "outcome", "flag"];

describe("the words of a value", () => {
  test("are those that the schema accepts, Swedish and English", () => {
    const { status, nothingToReport, followUp } = entrySchema.properties;
    const { outcome } = followUp.items.properties;
    expect(status.enum).toEqual([...wordsInFile("status", "sv"), ...wordsInFile("status", "en")]);
    expect(outcome.enum).toEqual([...wordsInFile("outcome", "sv"), ...wordsInFile("outcome", "en"), null]);
    expect(nothingToReport.enum.map(String)).toEqual([
      ...wordsInFile("flag", "sv"),
      ...wordsInFile("flag", "en"),
    ]);
  });

  test("are the words that a report prints", () => {
    for (const [code, word] of Object.entries(documentWords.sv.statuses))
      expect(valueInFile("status", word)).toBe(code);
    for (const [code, word] of Object.entries(documentWords.sv.outcomes))
      expect(valueInFile("outcome", word)).toBe(code);
  });

  test.each(kinds)("of %s mean the same in any letter case, with any spaces and signs", (kind) => {
    for (const word of [...wordsInFile(kind, "sv"), ...wordsInFile(kind, "en")]) {
      const { value } = valueOfWord(kind, word) ?? {};
      expect(value).toBeDefined();
      for (const typed of [word.toUpperCase(), ` ${word}. `, `”${word}”`, word.replaceAll(" ", "\u00A0 ")])
        expect([typed, valueOfWord(kind, typed)?.value]).toEqual([typed, value]);
    }
  });

  test.each([
    ["status", "On-Track", "onTrack", "onTrack"],
    ["status", "avviker från planen", "offTrack", "avvikelse"],
    ["status", "Vilande", "paused", "pausad"],
    ["status", "försenad", "offTrack", "avvikelse"],
    ["status", "Gul", "atRisk", "risk för avvikelse"],
    ["outcome", "Klar", "done", "klart"],
    ["outcome", "delvis", "partly", "delvis klart"],
    ["outcome", "partly done", "partly", "partly"],
    ["outcome", "in progress", "ongoing", "ongoing"],
    ["outcome", "försenat", "delayed", "uppskjutet"],
    ["outcome", "Inställt", "dropped", "utgår"],
    ["flag", "JA!", true, "ja"],
    ["flag", "no", false, "false"],
  ] as const)("in %s: %s is %s, written %s", (kind, typed, value, written) => {
    expect(valueOfWord(kind, typed)).toEqual({ value, written });
  });

  test.each([
    ["status", "pågår"],
    ["status", ""],
    ["status", "Välj ett objekt."],
    ["outcome", "påbörjat"],
    ["outcome", "inte klart"],
    ["outcome", "–"],
    ["flag", "kanske"],
    ["flag", "1"],
  ] as const)("in %s: only the writer knows what %s means", (kind, typed) => {
    expect(valueOfWord(kind, typed)).toBeUndefined();
  });
});

describe("a word with an explanation", () => {
  test.each([
    ["klart, men sent", "klart", "men sent"],
    ["Klart men sent", "klart", "men sent"],
    ["delvis klart, resten i maj", "delvis klart", "resten i maj"],
    ["Delvis – resten i maj", "delvis klart", "resten i maj"],
    ["pågår (två återstår)", "pågår", "(två återstår)"],
    ["utgår: vi väntar på beslut", "utgår", "vi väntar på beslut"],
    ["Uppskjuten. Vi väntar på beslut.", "uppskjutet", "Vi väntar på beslut."],
    ["done - a week late", "done", "a week late"],
  ])("%s is %s, explained by %s", (answer, written, explanation) => {
    expect(findExplainedWord("outcome", answer)).toEqual({ written, explanation });
  });

  test.each([
    "klart i maj",
    "klar nästa vecka",
    "inte klart, men snart",
    "klarar vi, tror jag",
    "vi är klara",
    "klart,",
  ])("%s is not certainly one", (answer) => {
    expect(findExplainedWord("outcome", answer)).toBeUndefined();
  });
});

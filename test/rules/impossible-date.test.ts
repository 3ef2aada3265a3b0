import { describe, expect, test } from "@jest/globals";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { diagnosticWords as en } from "../../src/messages/en/diagnostics.ts";
import { diagnosticWords as sv } from "../../src/messages/sv/diagnostics.ts";
import { impossibleDate } from "../../src/rules/impossible-date.ts";
import { blockFile, checkFileText, wordsFound } from "../support/check-text.ts";

/** The hints about a text's dates. */
function hintsIn(text: string, language: "sv" | "en" = "sv"): (string | undefined)[] {
  const { diagnostics } = checkFileText(impossibleDate, blockFile(text), { language }) ?? { diagnostics: [] };
  return diagnostics.map((one) => sentenceOf(one, (language === "sv" ? sv : en).codes).hint);
}

describe("a date that no calendar has", () => {
  test.each([
    ["Vi väntar på svar till 31 april.", ["31 april"]],
    ["Det är klart den 32 maj, eller 45 maj.", ["den 32 maj", "45 maj"]],
    ["Mötet är 30 februari 2027.", ["30 februari 2027"]],
    ["Mötet är 29 februari 2027, inte 29 februari 2028.", ["29 februari 2027"]],
    ["Klart 2027-02-30.", ["2027-02-30"]],
    ["Klart 31/4 2027, senast den 31/6.", ["31/4 2027", "den 31/6"]],
    ["Utbildningen är 28–31 april.", ["31 april"]],
    ["- Den 31:e juni börjar vi\n- Sedan vilar vi", ["Den 31:e juni"]],
    ["|När|Vad|\n|-|-|\n|31 november|Start|", ["31 november"]],
    ["Mötet är måndag den 3 november 2026.", ["måndag den 3 november 2026"]],
    ["Mötet är fredagen 2 maj 2026.", ["fredagen 2 maj 2026"]],
  ])("is found: %s", (text, dates) => {
    expect(wordsFound(impossibleDate, text)).toEqual(dates);
  });

  test.each([
    "Klart 31 mars, 30 april, 29 februari, 29 februari 2028 och 1 maj 2026.",
    "Mötet är tisdag den 3 november 2026, och måndag den 3 november.",
    "Ta 1/2 tablett, 31/4 delar och version 2.30.1 eller 2.31 april.",
    "Ärende 2023-45-12, RS 2026-02-301 och 2026-02-28.",
    "Vecka 45 maj och juni, rum 45 mars. Kl. 14.45 maj.",
    "Vi höll 45 mars-möten, och ”31 april” är ett skämt. Läs 2027-02-30.pdf.",
    "Det kom 1 031 april-svar.",
  ])("is not seen in: %s", (text) => {
    expect(wordsFound(impossibleDate, text)).toEqual([]);
  });

  test("is said to be wrong with what is right", () => {
    expect(hintsIn("31 april, 29 februari 2027, den 3/13, måndag 3 november 2026.")).toEqual([
      "Månaden slutar med dag 30.",
      "År 2027 är inget skottår, så februari slutar den 28.",
      "Året har tolv månader.",
      "Datumet är en tisdag.",
    ]);
    expect(hintsIn("31 April, 29 February 2027 and Monday 3 November 2026.", "en")).toEqual([
      "The month ends with day 30.",
      "2027 is no leap year, so February ends on the 28th.",
      "The date is a Tuesday.",
    ]);
  });
});

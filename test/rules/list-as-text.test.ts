import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { diagnosticWords as en } from "../../src/messages/en/diagnostics.ts";
import { diagnosticWords as sv } from "../../src/messages/sv/diagnostics.ts";
import { listAsText } from "../../src/rules/list-as-text.ts";
import { blockFile, checkFileText, repairedFile, repairedText, wordsFound } from "../support/check-text.ts";
import { changeProgramme, entry, foundBy, repairedBy } from "../support/diagnostics.ts";

const found = (text: string): string[] => wordsFound(listAsText, text);
const repaired = (text: string): string => repairedText(listAsText, text);

describe("a list in running text", () => {
  test.each([
    [
      "Vi talade om - bemanning - lokaler - utrustning.",
      "- bemanning - lokaler - utrustning.",
      "Vi talade om:\n\n- bemanning\n- lokaler\n- utrustning.",
    ],
    ["Arbetet gäller - stöd - avtal.", "- stöd - avtal.", "Arbetet gäller:\n\n- stöd\n- avtal."],
    [
      "Vi gör: - test av flöden - rättning",
      "- test av flöden - rättning",
      "Vi gör:\n\n- test av flöden\n- rättning",
    ],
    [
      "Vi gör tre saker: • test • stöd • drift",
      "• test • stöd • drift",
      "Vi gör tre saker:\n\n- test\n- stöd\n- drift",
    ],
    ["• test • stöd", "• test • stöd", "- test\n- stöd"],
    ["Vi gör:\n• test\n• stöd", "• test", "Vi gör:\n- test\n- stöd"],
    ["•\u00A0test\n•stöd", "•\u00A0test", "- test\n- stöd"],
    ["-test\n-stöd", "-test", "- test\n- stöd"],
    ["– test\n– stöd", "– test", "- test\n- stöd"],
    ["-\u00A0test\n-\u00A0stöd", "-\u00A0test", "- test\n- stöd"],
    ["1.Test\n2.Stöd", "1.Test", "1. Test\n2. Stöd"],
    ["Vi gör:\n\n    - test\n    - stöd", "- test", "Vi gör:\n\n- test\n- stöd"],
    ["- test\n  • ett\n  • två", "• ett", "- test\n  - ett\n  - två"],
  ])("is found and made one: %j", (text, words, list) => {
    expect(found(text)).toEqual([words]);
    expect(repaired(text)).toBe(list);
    expect(found(list)).toEqual([]);
  });

  test.each([
    ["Vi gör:\n\n\uF0B7\ttest\n\uF0B7\tstöd", "Vi gör:\n\n- test\n- stöd"],
    [
      "Vi gör:\n\uF0B7\ttest\no\tett\n\uF0A7\tdelat\n\uF0B7\tstöd",
      "Vi gör:\n- test\n  - ett\n    - delat\n- stöd",
    ],
    ["o\ttest\no\tstöd", "- test\n- stöd"],
    ["o test\no stöd", "- test\n- stöd"],
    ["§\ttest\n§\tstöd", "- test\n- stöd"],
    ["·    test\n·    stöd", "- test\n- stöd"],
    ...[..."‣▪■○►→➢☐\uF0D8\uF0FC\uF076\uF0E0"].map((sign) => [
      `${sign} test\n${sign} stöd`,
      "- test\n- stöd",
    ]),
    ["—\ttest\n—\tstöd", "- test\n- stöd"],
    ["(1)\ttest\n(2)\tstöd", "1. test\n2. stöd"],
    ["1)\u00A0test\n2)\u00A0stöd", "1) test\n2) stöd"],
    ["a) boka\nb) skriva", "1. boka\n2. skriva"],
    ["a. boka\nb. skriva\nc. vila", "1. boka\n2. skriva\n3. vila"],
    ["(A) boka\n(B) skriva", "1. boka\n2. skriva"],
    ["i) boka\nii) skriva\niii) vila\niv) gå", "1. boka\n2. skriva\n3. vila\n4. gå"],
    ["\u00A0- test\n\u00A0- stöd", "- test\n- stöd"],
    ["\u200B• test\n\u200B• stöd", "- test\n- stöd"],
    ["\u3000• test\n\u3000• stöd", "- test\n- stöd"],
    ["Vi gör:\n•\ttest\n    o\tett\n    o\ttvå\n•\tstöd", "Vi gör:\n- test\n  - ett\n  - två\n- stöd"],
    ["- gör:\n  \uF0B7\ttest\n  \uF0B7\tstöd", "- gör:\n  - test\n  - stöd"],
    ["\uF0B7\ttest\n\n\uF0B7\tstöd", "- test\n\n- stöd"],
    ["> \uF0B7\ttest\n> \uF0B7\tstöd", "> - test\n> - stöd"],
    ["•\tNorra\n\to\tutbildning\n•\tSödra", "- Norra\n  - utbildning\n- Södra"],
    ["• ett\n– under\n– mer\n• två", "- ett\n  - under\n  - mer\n- två"],
    ["• ett\n  – under\n  – mer\n• två", "- ett\n  - under\n  - mer\n- två"],
    ["* Norra\n** utbildning\n** test\n* Södra", "* Norra\n  - utbildning\n  - test\n* Södra"],
    ["* Norra\n** utbildning\n* Södra", "* Norra\n  - utbildning\n* Södra"],
    ["- Norra\n-- utbildning\n--- delat\n- Södra", "- Norra\n  - utbildning\n    - delat\n- Södra"],
  ])("is found and made one, as Word pastes it: %j", (text = "", list) => {
    expect(found(text).length).toBeGreaterThan(0);
    expect(repaired(text)).toBe(list);
    expect(repairedFile(listAsText, blockFile(text).replaceAll("\n", "\r\n"))).toBe(
      blockFile(list ?? "").replaceAll("\n", "\r\n"),
    );
  });

  test.each([
    ["a) boka\nb) skriva\n\nEnligt a) gäller det.\n", 1],
    ["a) boka\nb) skriva enligt a)\n", 1],
    ["☐ test\n☑ stöd", 1],
    ["✓ Utbildning\n✗ Test", 1],
    ["✔ Utbildning\n❌ Test", 1],
    ["✅ Utbildning\n❌ Test", 1],
    ["✓ Utbildning\n✓ Test", 1],
    ["✓ Utbildning", 1],
    ["☑ Utbildning\n☐ Test", 1],
    ["☐ Utbildning\n✗ Test", 1],
    ["Vi gör:\n• ett\n– under\n• två", 1],
    ["• ett\no under\n• två", 1],
    ["➢ ett\n❖ under\n➢ två", 1],
    ["* Norra\n*** utbildning\n* Södra", 1],
    ["– 5 % färre\n– utbildning klar", 1],
    ["Utfallet är: - 5 % i norr - 3 % i söder", 1],
    ["Vi gör:\n2. test\n3. stöd", 1],
    ["|Del|\n|-|\n|• test • stöd|", 1],
  ])("is found, and left where the marks say more than a list can: %j", (text, count) => {
    expect(found(text)).toHaveLength(count);
    expect(repaired(text)).toBe(text);
  });

  test.each([
    "Vi har provat på två mottagningar i norr\n- en av dem i söder – och rättat den.",
    "Vi börjar tidigast den\n1. april om allt går väl.",
    "Vi räknar med tio\n+ två platser.",
    "2026. Vi fortsätter då.",
    "12. april börjar vi.",
  ])("is none where Markdown reads a sentence that goes on: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Vi har provat i norr\n- en av dem i söder\n- och rättat den.", "- en"],
    ["Vi var i norr\n–\ten av dem i söder – och rättade.", "–\ten av dem i söder – och rättade."],
    ["Vi var i norr\n– en av dem i söder\n– och rättade.", "– en av dem i söder"],
    ["Vi var - hela dagen - på plats - i norr.", "- hela dagen - på plats - i norr."],
    ["Vi var i norr\n    -\u00A0en av dem\n    -\u00A0och rättade.", "-\u00A0en av dem"],
  ])("may be a sentence that was broken there, and only the writer knows: %j", (text, words) => {
    expect(found(text)).toEqual([words]);
    expect(repaired(text)).toBe(text);
  });

  test.each([
    [
      "Vi ska 1) boka möten, 2) skriva och 3) vila. Sedan är vi klara.",
      "1) boka möten, 2) skriva och 3) vila.",
    ],
    ["Vi ska a) boka möten och b) skriva.", "a) boka möten och b) skriva."],
    ["Vi går - som vi sa - vidare - med Test - och mer.", "- som vi sa - vidare - med Test - och mer."],
    ["Vi talade om - Bemanning - Lokaler - Utrustning.", "- Bemanning - Lokaler - Utrustning."],
    ["Vi talade om - bemanning, - lokaler, - stöd.", "- bemanning, - lokaler, - stöd."],
    ["- Vi talade om - bemanning - lokaler - stöd.", "- bemanning - lokaler - stöd."],
  ])("is left to the writer where its items are not certain: %j", (text, words) => {
    expect(found(text)[0]).toContain(words);
    expect(repaired(text)).toBe(text);
  });

  test.each([
    "Support- och förvaltningsorganisationen, in- och utdata.",
    "Vi följer 16-månadersplanen och CE-märkningen.",
    "Planen – den nya – är klar.",
    "Planen - den nya - är klar.",
    "Klart - äntligen.",
    "Det gäller - bland annat - stöd.",
    "Öppet mån - fre, 8 - 16 och 10 - 12.",
    "Enligt 1) och 2) gäller det. Rum 1) är bokat, (1) och (2) också.",
    "Alternativ a) valdes.",
    "– Vi är klara, säger Anna.",
    "+ 12 % fler besök än förra månaden.",
    "Vi fick:\n+ 3 tjänster\n+ 2 bilar",
    "+ 5 % fler\n- 3 % färre",
    "– 5 % färre\n– 3 % fler",
    "> + 3 tjänster\n> + 2 bilar",
    "- Norr:\n  + 3 tjänster\n  + 2 bilar",
    "Vi är klara.\n\n- - -\n\nSedan vilar vi.",
    "* * *",
    "Vi är klara.\n\n_ _ _\n\nSedan vilar vi.",
    "- ett.\n\n  - - -\n\n  två.",
    "– Är ni klara? frågar Bo.\n– Vi är klara, säger Anna.",
    "o är en bokstav.",
    "Vi följer lagen\n§ 5 i den säger vad som gäller.\n§ 6 säger mer.",
    "Det gäller\ni dag och\ni morgon.",
    "Vi var klara den 31 mars\n2026. Sedan vilade vi.",
    "Vi var klara den\n30. april och\n31. maj.",
    "Närvarande:\nA. Ek\nB. Berg",
    "Sedan går vi\n→ vidare.",
    "-test",
    "VGR • Millennium",
    "|Mätning|Värde|\n|-|-|\n|- tid|•|",
    "> Vi gör: - test - stöd - drift",
    "Sträckan A - B - C är lång.",
    "Se ”a - b - c - d” och https://a.se/-/b.",
  ])("is not seen in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("the words before a list", () => {
  test.each([
    ["Vi arbetade med tre frågor\n\n- test\n- stöd", "frågor"],
    ["Vi arbetade kring\n- test\n- stöd", "kring"],
    ["Vi gör det (helt)\n\n1. test\n2. stöd", "(helt)"],
    ["Vi gjorde\n• test\n• stöd", "gjorde"],
    ["Vi gjorde\n\n• test\n• stöd", "gjorde"],
  ])("end with a colon: %j", (text, word) => {
    expect(found(text)).toContain(word);
    expect(repaired(text)).toContain(`${word}:\n`);
    expect(found(repaired(text))).toEqual([]);
  });

  test.each([
    "Vi arbetade med tre frågor:\n\n- test\n- stöd",
    "Vi är klara.\n\n- test\n- stöd",
    "Vad återstår?\n\n- test\n- stöd",
    "Vi sa: ”Bra!”\n\n- test\n- stöd",
    "**Återstår**\n\n- test\n- stöd",
    "[Läs mer](https://a.se)\n\n- test\n- stöd",
    "Se www.vgregion.se\n\n- test\n- stöd",
    "- Test\n  - ett\n  - två",
    "> Vi gör\n>\n> - test",
    "Vi gör det här\n\nSedan vilar vi.\n\n- test\n- stöd",
  ])("are let be in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("are left to the writer where a mark follows them", () => {
    const text = "Vi **gör**\n\n- test\n- stöd";
    expect(found(text)).toEqual(["gör"]);
    expect(repaired(text)).toBe(text);
  });
});

describe("the ends of the items", () => {
  test.each([
    ["- test.\n- stöd\n- drift", "test.", "- test\n- stöd\n- drift"],
    ["- test\n- stöd.\n- drift.", "stöd.", "- test\n- stöd\n- drift"],
    ["- Vi testar.\n- Vi stöttar.\n- Vi driver", "driver", "- Vi testar.\n- Vi stöttar.\n- Vi driver."],
    ["- Test\n- Stöd\n- Drift.", "Drift.", "- Test\n- Stöd\n- Drift"],
    ["- Test\n- Stöd. Det är nytt.", "Test", "- Test.\n- Stöd. Det är nytt."],
    ["1. test.\n2. stöd\n3. drift", "test.", "1. test\n2. stöd\n3. drift"],
  ])("are alike: %j", (text, word, list) => {
    expect(found(text)).toEqual([word]);
    expect(repaired(text)).toBe(list);
    expect(found(list)).toEqual([]);
  });

  test.each([
    ["- Vi testar.\n- Vi stöttar", "stöttar"],
    ["- test,\n- stöd\n- drift.", "stöd"],
    ["- Test.\n- stöd\n- drift", "stöd"],
    ["- test\n- stöd!\n- drift", "stöd!"],
  ])("are left to the writer where the many do not decide: %j", (text, word) => {
    expect(found(text)).toEqual([word]);
    expect(repaired(text)).toBe(text);
  });

  test.each([
    "- test\n- stöd\n- drift",
    "- test\n- stöd\n- drift.",
    "- Vi testar.\n- Vi stöttar.",
    "- test,\n- stöd,\n- drift.",
    "- test,\n- stöd och\n- drift.",
    "- skrivare m.m.\n- skärmar\n- telefoner etc.",
    "- Vad gör vi?\n- När börjar vi?",
    "- Se www.vgregion.se\n- Vi testar.",
    "- ensam.",
    "- Test\n\n  Det är nytt.\n- Stöd",
    "- test\n  - ett.\n  - två.\n- stöd",
    "> - test.\n> - stöd",
  ])("are right in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("in a workspace", () => {
  const file = "reports/2023-04/soki.yaml";
  const plan = "Vi går igenom\n\n- bokning.\n- remisser\n- provsvar";

  test("a list has one diagnostic for its lead-in and one for its ends", () => {
    const changes = { [file]: entry("soki", { plan }) };
    expect(foundBy("text/list-as-text", changes)).toEqual(["warning: igenom", "warning: bokning."]);
    const after = entry("soki", { plan: "Vi går igenom:\n\n- bokning\n- remisser\n- provsvar" });
    expect(repairedBy("text/list-as-text", changes, file)).toBe(after);
  });

  test("line ends of Windows stay", () => {
    const windows = entry("soki", { plan: "Vi talar om - stöd - drift - avtal." }).replaceAll("\n", "\r\n");
    const after = entry("soki", { plan: "Vi talar om:\n\n- stöd\n- drift\n- avtal." });
    expect(repairedBy("text/list-as-text", { [file]: windows }, file)).toBe(after.replaceAll("\n", "\r\n"));
  });

  test("an English programme is checked too", () => {
    const programme = changeProgramme((text) => text.replace("title:", "language: en\ntitle:"));
    const english = entry("soki", { plan: "We go on with - booking - referrals - answers." });
    const changes = { "reports/programme.yaml": programme, [file]: english };
    expect(foundBy("text/list-as-text", changes)).toEqual(["warning: - booking - referrals - answers."]);
  });

  test("a text that is no block gets no lines", () => {
    const checked = checkFileText(listAsText, "text: Vi talar om - stöd - drift - avtal.\n");
    expect(checked?.diagnostics.map(({ fix }) => fix)).toEqual([undefined]);
  });
});

describe("the sentence of a diagnostic", () => {
  test.each([
    [
      "Vi gör: - stöd - drift.",
      "Listan står som löpande text. Börja varje punkt på en ny rad med ”- ”, under en mening som slutar med kolon.",
      "The list stands as running text. Begin each item on a new line with “- ”, below a sentence that ends with a colon.",
    ],
    [
      "Vi gör\n\n- stöd",
      "Raden före listan slutar utan kolon. Skriv ”gör:”.",
      "The line before the list ends without a colon. Write “gör:”.",
    ],
    [
      "- stöd.\n- drift\n- avtal",
      "Listans punkter slutar på olika sätt. Skriv ”stöd” i stället för ”stöd.”, så att alla punkter slutar lika.",
      "The items of the list end in different ways. Write “stöd” in place of “stöd.”, so that all items end alike.",
    ],
    [
      "- Stöd.\n- Drift",
      "Listans punkter slutar på olika sätt. Sätt punkt efter alla punkter eller efter ingen. Hela meningar har punkt.",
      "The items of the list end in different ways. Put a full stop after every item or after none. Whole sentences have one.",
    ],
  ])("says what is wrong and what to write: %j", (text, swedish, english) => {
    expect(said(text, sv)).toBe(swedish);
    expect(said(text, en)).toBe(english);
  });

  function said(text: string, words: typeof sv): string {
    const [diagnostic] = checkFileText(listAsText, blockFile(text))?.diagnostics ?? [];
    if (!diagnostic) return "";
    const { message, hint } = sentenceOf(diagnostic, words.codes);
    return `${message} ${hint}`;
  }
});

describe("whatever was typed", () => {
  const pieces =
    "stöd|Drift|kring| |  |    |.|,|:|;| - |- |-|–|– |• |•|* |1)|2) |1. |a) |b) |\n|\n\n|\n- |\n  - |\n1. |\n> |**|_|`|[|](https://a.se)|”|m.m.|och|10|å|e\u0301|👍|\u00A0|#".split(
      "|",
    );
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(""));
  const files = fc.oneof(
    texts.map(blockFile),
    texts.map((text) => blockFile(text).replaceAll("\n", "\r\n")),
    texts.map((text) => `text: >\n  ${text.replaceAll("\n", "\n  ")}\n`),
    texts.map((text) => `text: ${JSON.stringify(text)}\n`),
  );

  test("every place lies within the file, and a repair leaves nothing to repair", () => {
    fc.assert(
      fc.property(files, (file) => {
        const checked = checkFileText(listAsText, file);
        if (!checked) return;
        for (const { range } of checked.diagnostics) {
          expect(range?.start).toBeLessThan(range?.end ?? 0);
          expect(range?.end).toBeLessThanOrEqual(file.length);
        }
        const after = repairedFile(listAsText, file);
        const left = checkFileText(listAsText, after)?.diagnostics.filter(({ fix }) => fix);
        expect([file, after, left]).toEqual([file, after, []]);
        // The repair adds and loses no word.
        expect(after.match(/[\p{L}\p{N}]+/gu)).toEqual(file.match(/[\p{L}\p{N}]+/gu));
      }),
      { numRuns: 3000 },
    );
  });
});

test.each(["a", " ", "- ", "a - ", "• ", "•", "1)", "a\n", "• a\n", "- a\n", ". "])(
  "a long row of %j is read in one walk",
  (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    expect(checkFileText(listAsText, blockFile(`Vi ${text}`))).toBeDefined();
  },
);

describe("a list", () => {
  test.each([
    "Vi har provat på två mottagningar i norr\n- en av dem i söder - och rättat den.",
    "Vi har provat i norr\n- en av dem i söder\n- och rättat den.",
    "Vi börjar tidigast den\n1. april om allt går väl.",
    "Vi räknar med tio\n+ två platser.",
    "Vi räknar med tio\n* två platser.",
    "2026. Vi fortsätter då.",
    "12. april börjar vi.",
    "Vi var i norr\n    -\u00A0en av dem\n    -\u00A0och rättade.",
    "- Vi var i norr\n  - en av dem i söder - och rättade",
    "> Vi börjar den\n> 1. april om allt går väl.",
  ])("is never made of a sentence that was broken at a sign: %j", (text) => {
    expect(repaired(text)).toBe(text);
    expect(repairedFile(listAsText, blockFile(text).replaceAll("\n", "\r\n"))).toBe(
      blockFile(text).replaceAll("\n", "\r\n"),
    );
  });
});

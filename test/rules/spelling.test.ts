import { beforeAll, describe, expect, test } from "@jest/globals";
import { loadSpeller } from "../../src/swedish/load-speller.ts";
import type { Speller } from "../../src/swedish/speller.ts";
import { changeProgramme, diagnosticsIn, entry } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";
const glossary = "glossary:\n  - term: Cerner\n  - term: Vårdklienten\n  - term: kodlotsning\n";

let speller: Speller | undefined;
beforeAll(async () => {
  speller = await loadSpeller();
});

/** The diagnostics of a summary: severity, word and suggestions. */
function found(summary: string, files: Record<string, string> = {}): string[] {
  const changes = {
    "reports/programme.yaml": changeProgramme(
      (text) => text.replace(/^glossary:\n(?: .*\n)*/m, "") + glossary,
    ),
    [file]: entry("soki", { summary }),
    ...files,
  };
  const { diagnostics, sources } = diagnosticsIn(changes, speller);
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.code !== "text/spelling") return [];
    const { start = 0, end = 0 } = diagnostic.range ?? {};
    expect(sources.get(diagnostic.file)?.slice(start, end)).toBe(diagnostic.params.word);
    return [[diagnostic.severity, diagnostic.params.word, ...diagnostic.params.suggestions].join(" ")];
  });
}

describe("a word that is not in the dictionary", () => {
  test.each([
    ["Målet är en tilgänglig vård för alla.", "warning tilgänglig tillgänglig"],
    ["Vi har gått igenom organistionen i dag.", "warning organistionen organisationen"],
    ["Vi vill genmoföra fler tester i maj.", "warning genmoföra genomföra"],
    ["Det ar oklart varfor flödet stannar.", "warning varfor varför"],
    ["Vi har förbättrat ruttinerna för stöd.", "warning ruttinerna rutinerna"],
    ["Leverantören har rättat feelen.", "warning feelen felen"],
    ["- en punkt om utbilldning\n- en till", "warning utbilldning utbildning"],
    ["Vi **planrar** fler möten.", "warning planrar"],
    ["Tilgängligheten är bättre nu.", "warning Tilgängligheten Tillgängligheten"],
    ["| a | b |\n| - | - |\n| klart | pågåår |", "warning pågåår pågår"],
    ["Nya rutiner för hälso- och sjukvårdenn.", "warning sjukvårdenn sjukvården"],
    ["Vi följer upp regresionstesterna.", "warning regresionstesterna regressionstesterna"],
  ])("is found: %s", (summary, expected) => {
    const [first = ""] = found(summary);
    expect(first.startsWith(expected)).toBe(true);
  });

  test("is found once in a text", () => {
    expect(found("En tilgänglig vård är en tilgänglig vård.")).toHaveLength(1);
  });

  test("is probably a name where it has a capital within a sentence, or resembles no word at its beginning", () => {
    expect(found("Vi har träffat Qvintolex i dag. Zyblortec kommer med förslag.")).toEqual([
      "info Qvintolex",
      "info Zyblortec",
    ]);
  });
});

test("a word that the report also writes with a capital within a sentence is a name where it begins one", () => {
  const other = { "reports/2023-04/test.yaml": entry("test", { summary: "Vi har testat Rutinen i Åmål." }) };
  expect(found("Ruttiner är bra. Vi kallar det Ruttiner.")).toEqual(["info Ruttiner"]);
  expect(found("Ruttiner är bra.", other)[0]).toBe("warning Ruttiner Rutiner");
});

test("of a word with hyphens the part that is wrong is corrected, and none where two are", () => {
  expect(found("Vi har en regressions-organistion i dag.")).toEqual([
    "warning regressions-organistion regressions-organisation regressions-organistikon",
  ]);
  expect(found("Vi har en xyzqwk-organistion i dag.")).toEqual(["warning xyzqwk-organistion"]);
});

test("a term with a letter wrong is left to text/term-variant, but not one that is wrong where inflection may be", () => {
  expect(found("Nu är Vårdklinten klar.")).toEqual([]);
  expect(found("Nu är Vårdklientem klar.")).toEqual(["info Vårdklientem"]);
});

describe("a word that is right", () => {
  test.each([
    "Arbetsflödena för läkemedelslistan är regressionstestade.",
    "Kodverk, inhoppslösningar och uthoppslösningar är på plats.",
    "Hälso- och sjukvården samt support- och förvaltningsorganisationen deltar.",
    "VGR:s mål i PD1-området är desamma, enligt 16-månadersplanen.",
    "Cerners lösning, Cernerlösningen och Vårdklientens paket är testade.",
    "Kodlotsningen fortsätter, liksom kodlotsningsgruppens möten.",
    "Standardisering är namnet på ett projekt.",
    "Se <https://www.xyzqwk.se/abc> och skriv till qwxz@vgregion.se.",
    "Det de kallar ”xyzqwk” är inget ord.",
    "Det gäller t.ex. skrivare, dvs. etiketter m.m. osv.",
    "Patienter/brukare och in-/utskrivning är med.",
    "Labbet och ett lab är i gång, och ett webbinarium är planerat.",
    "FHIR, XDS och VästKom är förkortningar och namn.",
  ])("is not found: %s", (summary) => {
    expect(found(summary)).toEqual([]);
  });
});

test("spelling is not checked in an English programme", () => {
  const english = changeProgramme((text) => `language: en\n${text.replace(/^language:.*\n/m, "")}`);
  expect(found("Vi har gått igenom organistionen.", { "reports/programme.yaml": english })).toEqual([]);
});

test("of planted slips, nineteen in twenty are found", () => {
  const words =
    "arbetsflöden validering utbildning verksamheten integrationer förvaltning planering driftstart".split(
      " ",
    );
  const slips = words.flatMap((word) =>
    [2, 4, 6].flatMap((at) => [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
      `${word.slice(0, at)}q${word.slice(at)}`,
    ]),
  );
  const wrong = slips.filter((slip) => !words.includes(slip));
  const missed = wrong.filter((slip) => found(`Vi har gått igenom ${slip} i dag.`).length === 0);
  expect(missed.length / wrong.length).toBeLessThan(0.05);
});

test.each([
  ["Vi har en ny bussstation i norr.", "warning bussstation busstation"],
  ["Det är ett tillläggg till avtalet.", "warning tillläggg tillägg"],
  ["Målet är en tillltalande väntsal.", "warning tillltalande tilltalande"],
])("three like consonants in a row have one answer: %s", (summary, expected) => {
  expect(found(summary)).toEqual([expected]);
});

test("two like consonants where two words meet are right, and three vowels are left to the dictionary", () => {
  expect(found("Vi har en busstation, ett tillägg och en glasskål i norr.")).toEqual([]);
});

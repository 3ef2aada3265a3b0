import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";

import { createHost } from "../../src/host/host.ts";
import { diagnosticWords as en } from "../../src/messages/en/diagnostics.ts";
import { diagnosticWords as sv } from "../../src/messages/sv/diagnostics.ts";
import { findTerms } from "../../src/rules/terms/find-terms.ts";
import { spellingsOf } from "../../src/rules/terms/terms.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";
import { changeProgramme, diagnosticsOf, entry, foundBy, repairedBy } from "../support/diagnostics.ts";
import { expectToEnd, repeatLong } from "../support/long-text.ts";

import { makeWorkspace } from "../support/workspace.ts";

const code = "text/term-variant";
const programmeFile = "reports/programme.yaml";
const file = "reports/2023-04/soki.yaml";
const terms = `
  - { term: Millennium, variants: [Milenium, Milenium 2] }
  - { term: Millenniumlabbet, variants: [Millenniumverkstaden] }
  - { term: Millenniumcoach, variants: [Millennium coach] }
  - { term: VästKom }
  - { term: VGR }
  - { term: LOV }
  - { term: SIDU }
  - { term: PD1, known: true }
  - { term: SMS, known: true }
  - { term: PDF }
  - { term: KP }
  - { term: labbkoncept, preferred: R&D-idé }
  - { term: PUB-avtal }
  - { term: Vårdklienten }
  - { term: Koncernstab Digitalisering }
  - { term: FVM Support }
  - { term: Hälso- och sjukvårdsutvecklingsstaben }
  - { term: arbetsström, variants: [designström] }
  - { term: driftstart }
  - { term: remissvar }
  - { term: cykel }
  - { term: Utbildning }
  - { term: end-to-end-test, variants: [e2e-test] }
  - { term: superuser, preferred: superanvändare }
  - { term: R&D-labb, variants: ["R&D labb"] }
  - { term: FoU-råd, preferred: forskningsråd }`;

/** The small workspace's programme with a glossary and a test's other changes. */
function programme(glossary: string, change = (text: string): string => text): string {
  return changeProgramme((text) => change(`${text.replace(/^glossary:\n(?: .*\n)*/m, "")}${glossary}\n`));
}

const withTerms = programme(`glossary:${terms}`, (text) =>
  text.replace("name: Test", "name: Utbildning").replace("Exempelregionen", "Västra Götalandsregionen"),
);

/** A summary after `--fix`. */
function repaired(summary: string, programmeText = withTerms): string {
  const files = { [programmeFile]: programmeText, [file]: entry("soki", { summary }) };
  return repairedBy(code, files, file).split(/^summary: \|\n {2}|\nplan:/m)[1] ?? "";
}

/** The words that the rule reports in a summary, and then the summary after `--fix`. */
function found(summary: string, programmeText = withTerms): string[] {
  const files = { [programmeFile]: programmeText, [file]: entry("soki", { summary }) };
  const words = foundBy(code, files).map((line) => line.replace("warning: ", ""));
  return [...words, repaired(summary, programmeText)];
}

describe("a term", () => {
  test.each([
    // Variants that the glossary lists.
    ["Skärmarna i Milenium 2 är klara.", "Milenium 2", "Skärmarna i Millennium är klara."],
    ["Nya Mileniumplaner finns.", "Mileniumplaner", "Nya Millenniumplaner finns."],
    ["Vi bokar Millennium coacher i höst.", "Millennium coacher", "Vi bokar Millenniumcoacher i höst."],
    ["Flera e2e-tester är skrivna.", "e2e-tester", "Flera end-to-end-tester är skrivna."],
    ["E2e-testet tog två dagar.", "E2e-testet", "End-to-end-testet tog två dagar."],
    ["Två designströmmar är klara.", "designströmmar", "Två arbetsströmmar är klara."],
    // Capitals.
    ["Kommunerna möter Västkom i juni.", "Västkom", "Kommunerna möter VästKom i juni."],
    ["VÄSTKOM:s roll är ny.", "VÄSTKOM", "VästKom:s roll är ny."],
    ["Avtalet gäller hela vgr i dag.", "vgr", "Avtalet gäller hela VGR i dag."],
    ["Provet i Sidu är gjort.", "Sidu", "Provet i SIDU är gjort."],
    ["Provet i VGr är gjort.", "VGr", "Provet i VGR är gjort."],
    ["Inför pd1-starten övar vi.", "pd1-starten", "Inför PD1-starten övar vi."],
    ["Nu är vårdklienten klar.", "vårdklienten", "Nu är Vårdklienten klar."],
    ["Inför millenniums start övar vi.", "millenniums", "Inför Millenniums start övar vi."],
    [
      "På Koncernstab digitalisering är vi tio.",
      "Koncernstab digitalisering",
      "På Koncernstab Digitalisering är vi tio.",
    ],
    ["Vi skriver Pub-avtalet om.", "Pub-avtalet", "Vi skriver PUB-avtalet om."],
    // Hyphens and spaces.
    ["Provet i Millennium Labbet gick bra.", "Millennium Labbet", "Provet i Millenniumlabbet gick bra."],
    ["Vi bygger ett Millennium-labb till.", "Millennium-labb", "Vi bygger ett Millenniumlabb till."],
    ["Alla arbets strömmar är med.", "arbets strömmar", "Alla arbetsströmmar är med."],
    ["Arbets ström Remiss är klar.", "Arbets ström", "Arbetsström Remiss är klar."],
    ["Planen för PD 1 är klar.", "PD 1", "Planen för PD1 är klar."],
    ["Planen för PD-1 är klar.", "PD-1", "Planen för PD1 är klar."],
    ["Alla PUB avtal är på plats.", "PUB avtal", "Alla PUB-avtal är på plats."],
    ["Nya end to end tester är på väg.", "end to end tester", "Nya end-to-end-tester är på väg."],
    // One letter wrong.
    ["Alla flöden i Millenium är klara.", "Millenium", "Alla flöden i Millennium är klara."],
    ["Milleniums moduler är klara.", "Milleniums", "Millenniums moduler är klara."],
    ["Alla Milleniumcoacher är klara.", "Milleniumcoacher", "Alla Millenniumcoacher är klara."],
    ["I Millenniumlbabet provar vi.", "Millenniumlbabet", "I Millenniumlabbet provar vi."],
    ["Två arbetströmmar är klara.", "arbetströmmar", "Två arbetsströmmar är klara."],
    [
      "Vi frågar Koncernstab Digitalisernig om råd.",
      "Digitalisernig",
      "Vi frågar Koncernstab Digitalisering om råd.",
    ],
    // Another word to use. Only words without an ending have a certain repair.
    ["Varje superuser får en kurs.", "superuser", "Varje superanvändare får en kurs."],
    ["Flera FoU-råd har svarat.", "FoU-råd", "Flera forskningsråd har svarat."],
    ["Flera FoU-råden har svarat.", "FoU-råden", "Flera forskningsråden har svarat."],
  ])("%s", (summary, words, right) => {
    expect(found(summary)).toEqual([words, right]);
    expect(found(right)).toEqual([right]);
  });

  test.each([
    ["Varje superusers kurs är bokad.", "superusers"],
    ["Nya superuser-kurser är bokade.", "superuser-kurser"],
    // Short ordinary words may be words that the rule does not know.
    ["Vi väntar på remisvar från länet.", "remisvar"],
    // The rule would report the replacement too, or Markdown would read it as a mark.
    ["Provet i Millenium Labbet gick bra.", "Millenium"],
    ["Ett labbkoncept är klart.", "labbkoncept"],
    // Marks within the words, which an edit could lose.
    ["Alla flöden i Mille**nium** är klara.", "Mille**nium"],
    ["Provet i Millennium\n  Labbet gick bra.", "Millennium\n    Labbet"],
  ])("is found and left to people: %s", (summary, words) => {
    expect(found(summary)[0]).toBe(words);
    expect(repaired(summary)).toContain(words);
  });

  test.each([
    // Inflected and compound words, and capitals that begin a sentence.
    "Millenniumlabbets dörr är öppen, och Millenniums skärmar är nya.",
    "Millenniumlabb, Millenniumlabben och Millenniumcoacherna är bokade.",
    "Millennium-lösningen, SoKI-projektet, PD1-området och VGR:s system.",
    "Millenniumplanen och millenniumplaner, designströmsplanen och superuserkursen.",
    "Cyklerna är korta. Cykel 5 börjar. I cykeln övar vi. Cykelplaneringen är klar.",
    "Arbetsström Remiss är klar, och arbetsströmmens möten är bokade.",
    "Vårdklienter finns det flera av, och en vårdklient räcker.",
    "Alla PUB-avtalen och VästKoms möten.",
    // The name and an ordinary word.
    "I Millennium integration och test, och med Millennium labbar vi inte.",
    // Words side by side in a phrase.
    "När systemet är i drift startar vi.",
    "En cy kel är inget ord, och en super user finns inte.",
    // Abbreviations that are words in small letters.
    "Barnen har lov i april. Lov är trevligt.",
    "Svar kommer som sms eller pdf. Pdf går bäst, och kp är ingenting.",
    "En utbildning är klar, och all utbildning följer planen.",
    // Other words that differ by one letter, or that are inflected in another way.
    "Driftstarter, driftstarten, remissvaret och remissvars.",
    // Capitals for emphasis.
    "MILLENNIUM ÄR KLART, MILLENIUM OCKSÅ, och det är BRA.",
    // Quotations, addresses and code.
    "De skrev ”Millenium” och ”SOKI” i enkäten.",
    "Se www.millenium.se/Vastkom, vgr@millenium.se och https://vgr.se/pub-avtal.",
    "FVM-supportens tider, FVM Support och Koncernstab Digitaliserings chefer.",
    "Hälso- och sjukvårdsutvecklingsstaben och hälso- och sjukvården.",
    "Superanvändarna och en superanvändare.",
  ])("is written as it should be: %s", (summary) => {
    expect(found(summary)).toEqual([summary]);
  });

  test("is found once, although the report has another spelling too", () => {
    expect(found("VästKom och VästKom möter Västkom.")).toEqual([
      "Västkom",
      "VästKom och VästKom möter VästKom.",
    ]);
  });

  test("is left alone in a quotation of its own", () => {
    expect(found("> Milenium 2 är bra.")[0]).toBe("> Milenium 2 är bra.");
  });

  test("is found in a list, a table, a link and the introduction too", () => {
    const summary = "- i Millenium\n- i [Millenium](https://a.se)\n\n| Namn |\n| --- |\n| **Millenium** |";
    const changed = withTerms.replace("Programmet byter", "Med Millenium byter");
    const files = { [programmeFile]: changed, [file]: entry("soki", { summary }) };
    expect(foundBy(code, files)).toEqual(Array(4).fill("warning: Millenium"));
    expect(repairedBy(code, files, file)).toContain(
      "- i Millennium\n  - i [Millennium](https://a.se)\n\n  | Namn |\n  | --- |\n  | **Millennium** |",
    );
    expect(repairedBy(code, files, programmeFile)).toContain("Med Millennium byter");
  });
});

describe("without a glossary", () => {
  const plain = programme("", (text) =>
    text
      .replace("Exempelregionen", "Västra Götalandsregionen")
      .replace("Program Exempel", "Program Millennium")
      .replace("name: Test", "name: Kommuner, VästKom"),
  );

  test.each([
    ["Vi provar med SOKI.", "SOKI", "Vi provar med SoKI."],
    ["Vi provar med soki:s flöden.", "soki", "Vi provar med SoKI:s flöden."],
    ["Vi provar med So KI i dag.", "So KI", "Vi provar med SoKI i dag."],
    ["Vi provar med so ki i dag.", "so ki", "Vi provar med SoKI i dag."],
    ["Vi talar med Västkoms chefer.", "Västkoms", "Vi talar med VästKoms chefer."],
    ["Alla i Millenium är med.", "Millenium", "Alla i Millennium är med."],
    [
      "Hela västra Götalandsregionen är med.",
      "västra Götalandsregionen",
      "Hela Västra Götalandsregionen är med.",
    ],
    ["Hela Västra Götalandregionen är med.", "Götalandregionen", "Hela Västra Götalandsregionen är med."],
  ])("the programme's own names decide: %s", (summary, words, right) => {
    expect(found(summary, plain)).toEqual([words, right]);
    expect(found(right, plain)).toEqual([right]);
  });

  test.each([
    "Ett nytt millennium börjar, och ett millenium är felstavat.",
    "Så ki är inget ord, men så kan det bli.",
    "Programmet och regionen är större än kommuner i väst.",
  ])("ordinary words are ordinary words: %s", (summary) => {
    expect(found(summary, plain)).toEqual([summary]);
  });
});

/** The diagnostics of a report with three workstreams' summaries. */
function foundInReport(soki: string, testing = "", teknik = "", introduction = ""): string[] {
  const text = `${introduction} Programmet byter`;
  return foundBy(code, {
    [programmeFile]: programme("", (yaml) => yaml.replace("Programmet byter", text.trim())),
    [file]: entry("soki", { summary: soki }),
    "reports/2023-04/test.yaml": entry("test", { summary: testing || "Vi mäter." }),
    "reports/2023-04/teknik.yaml": entry("teknik", { summary: teknik || "Vi bygger." }),
  }).map((line) => line.replace("warning: ", ""));
}

describe("a compound with and without its linking s", () => {
  test.each([
    ["arbetsgrupp", "arbetgrupp"],
    ["beställningslista", "beställninglista"],
    ["driftsättningsdatum", "driftsättningdatum"],
    ["förvaltningsmodell", "förvaltningmodell"],
    ["införandeprojektsledare", "införandeprojektledare"],
    ["kvalitetsregister", "kvalitetregister"],
    ["ledningsgrupp", "ledninggrupp"],
    ["mottagningschef", "mottagningchef"],
    ["planeringsmöte", "planeringmöte"],
    ["utbildningsplan", "utbildningplan"],
  ])("is found where the report has %s oftener than %s", (right, wrong) => {
    expect(foundInReport(`Vår ${right} är ny, och ${right} igen.`, `En ${wrong} till.`)).toEqual([wrong]);
  });

  test.each([
    ["resurs", "reur"],
    ["försvar", "förvar"],
    ["kassalista", "kasalista"],
    ["processtöd", "procestöd"],
    ["testmiljö", "tetmiljö"],
    ["kursplan", "kurplan"],
    ["bussplan", "busplan"],
    ["arbetsgrupp", "arbetsgruppen"],
    ["system", "sytem"],
    ["gästlista", "gätlista"],
  ])("is none in %s and %s", (one, other) => {
    expect(foundInReport(`Vår ${one} är ny, och ${one} igen.`, `En ${other} till.`)).toEqual([]);
  });
});

describe("a number behind a noun, as a word and as figures", () => {
  test.each(
    ["cykel", "etapp", "fas", "steg", "version", "grupp", "område", "pass", "del", "nivå"].map((noun) => [
      noun,
    ]),
  )("is found behind %s", (noun) => {
    expect(foundInReport(`I ${noun} 2 och ${noun} 3 övar vi.`, `Vi vilar i ${noun} fem.`)).toEqual([
      `${noun} fem`,
    ]);
  });

  test.each([
    ["I cykel 5 övar vi.", "Vi har fem cyklar."],
    ["I vecka 5 övar vi.", "Under vecka två dagar senare vilar vi."],
    ["I etapp 2 övar vi.", "Alla etapper är klara."],
    ["I fas 2 övar vi.", "Vi är i fas ett och en halv."],
    ["I steg 2 övar vi.", "Ta ett steg ett i taget."],
    ["I del 2 övar vi.", "Den del två personer skrev är klar."],
    ["I grupp 2 övar vi.", "En grupp tre läkare leder är klar."],
    ["I pass 2 övar vi.", "Varje pass fem gånger."],
    ["I rum 12 övar vi.", "I rum 14 vilar vi."],
    ["I nivå två övar vi.", "I nivå tre vilar vi."],
  ])("is none in: %s %s", (soki, testing) => {
    expect(foundInReport(soki, testing)).toEqual([]);
  });
});

describe("words that only look alike in a report", () => {
  test.each([
    ["En kurser är flera.", "Vi har kurer."],
    ["Kvartalsstarten nu.", "Vid kvartalstarten."],
    ["En plats här.", "Ett plat där."],
    ["Under vecka två dagar senare.", "I vecka 5 övar vi."],
    ["Vi har två cyklar.", "I cykel 5 övar vi."],
    ["Vi läser kapitel ett i taget.", "I kapitel 2 står allt."],
    ["Testerna tog tid.", "Teterna tog tid."],
    ["Alla mastare är här.", "Alla matare är här."],
    ["I cykel 5 övar vi.", "I cykel 6 vilar vi."],
    ["I etapp två vilar vi.", "I etapp tre övar vi."],
  ])("are none: %s %s", (soki, testing) => {
    expect(foundInReport(soki, testing)).toEqual([]);
  });

  test("the rarer one is blamed, also where the introduction has it", () => {
    const many = "Vi övar i Provlabbet. Provlabbet är öppet. Alla gillar Provlabbet.";
    expect(foundInReport(many, "", "", "I ProvLabbet övar vi.")).toEqual([]);
  });
});

describe("two spellings in one report", () => {
  test.each([
    // With and without a hyphen: the rarer one, or the later of two.
    ["Vi skickar e-post.", "Ett epostkonto och epost.", "All e-post är flyttad.", ["epost"]],
    ["Alla läkemedelslistor.", "Varje läkemedels-listor.", "", ["läkemedels-listor"]],
    ["End-to-end-tester är nya.", "Fler end-to-End-tester.", "", ["end-to-End-tester"]],
    // With and without a linking s.
    ["Vi bygger en beställningslösning.", "Vår beställninglösning är klar.", "", ["beställninglösning"]],
    ["En förvaltningplan till.", "Vår förvaltningsplan, och förvaltningsplan igen.", "", ["förvaltningplan"]],
    ["Ny verksamhetsdata.", "Vår verksamhetdata.", "", ["verksamhetdata"]],
    ["Utbildningbehovet ökar.", "Vi ser utbildningsbehovet.", "", ["utbildningsbehovet"]],
    ["Varje arbetsflöde.", "Ett arbetflöde till.", "Många arbetsflöde.", ["arbetflöde"]],
    // A number as a word and as figures.
    ["I cykel 5 övar vi.", "Vi vilar i cykel fem.", "", ["cykel fem"]],
    ["Under etapp två vilar vi.", "I etapp 2 och etapp 3 övar vi.", "", ["etapp två"]],
    ["Vi övar i fas tre.", "Vi vilar i fas tre och mäter i fas 4.", "", ["fas 4"]],
    // As one word and as two.
    ["I Provlabbet övar vi.", "Vi bygger ut Prov Labbet.", "", ["Prov Labbet"]],
    ["Prov Labbet är öppet.", "Vi övar i Provlabbet.", "", ["Prov Labbet"]],
    ["Utbildnings miljön är ny.", "Den nya utbildningsmiljön.", "", ["Utbildnings miljön"]],
    ["Vår end-to-end-test är ny.", "I nästa End-to-End test.", "", ["End-to-End test"]],
    ["Ett FHIR-gränssnitt till.", "Flera FHIR gränssnitt.", "", ["FHIR gränssnitt"]],
    // Names with other capitals.
    ["Hela södra området är med.", "I Södra området övar vi.", "", ["Södra området"]],
    ["I Södra området övar vi.", "Hela södra området, och södra området nu.", "", ["Södra området"]],
    ["Alla på Koncernstab Ekonomi.", "Vi frågar Koncernstab ekonomi.", "", ["Koncernstab ekonomi"]],
    ["Alla i LibreOffice.", "Vi provar Libreoffice.", "", ["Libreoffice"]],
  ])("is found: %s %s %s", (soki, testing, teknik, expected) => {
    expect(foundInReport(soki, testing, teknik)).toEqual(expected);
  });

  test.each([
    // The beginning of a sentence, of an item, and after a colon.
    ["Södra området är först. Så: Södra området.", "- Södra området\n- i södra området"],
    // An ordinary word, and a name that contains it.
    ["Koncernstab Ekonomi är först.", "Vi frågar Koncernstab ekonomi."],
    ["I Privata vårdgivare övar vi.", "Hos privata vårdgivare övar vi."],
    ["Hos Mindre gruppen övar vi.", "I mindre gruppen övar vi."],
    ["Alla på Medicinsk Teknik.", "Vi köper medicinsk teknik."],
    ["I modulen Remiss övar vi.", "En remiss skickas."],
    ["Ett nytt projekt för Utbildning.", "All utbildning är bokad."],
    // Words of headings.
    ["Vi frågar Kliniskt innehåll nu.", "Allt kliniskt innehåll är klart."],
    // Phrases whose words form a compound elsewhere.
    ["Vi medverkar i alla möten.", "Det gäller med verkan från maj."],
    ["Ett tillstånd krävs.", "Det kom till stånd i maj."],
    ["En privatperson frågade.", "En privat person frågade."],
    ["En totallösning är bäst.", "En total lösning är bäst."],
    ["Vi driftsätter i maj.", "När allt är i drift sätter vi in stöd."],
    ["Högkvalitet krävs.", "En hög kvalitet krävs."],
    ["En testplan finns.", "I vårt test plan och möte."],
    ["Det gäller tillgången.", "Vi kom till gången."],
    ["Cykel5-planeringen.", "Vår cykel 5-planeringen."],
    ["FVM-Support svarar.", "Alla på FVM Support svarar."],
    ["3-årsplanen är klar.", "De 3 årsplanen."],
    // Emphasis, and endings.
    ["Det är VIKTIGT nu.", "Det är viktigt nu."],
    ["IT-stöd behövs.", "Ett it-stöd behövs."],
    ["VGR:s system.", "Ett system i VGR."],
    // Quotations and code.
    ["De skrev ”epost” i enkäten.", "Vår e-post är ny."],
    ["Se www.epost.se för mer.", "Vår e-post på e-post.se är ny."],
    // Short words, and numbers.
    ["Det är 2023-04-30 i dag.", "Talet 20230430 är stort."],
    ["En a-b är bra.", "Ett ab är bra."],
    ["Alla iOS är nya.", "Alla ios är nya."],
  ])("is nothing of the kind: %s %s", (soki, testing) => {
    expect(foundInReport(soki, testing)).toEqual([]);
  });

  test("is none where a heading has the words", () => {
    const summary = "I Privata gruppen övar vi, och i privata gruppen.";
    const named = programme("", (text) => text.replace("name: Test", "name: Privata gruppen"));
    expect(found(summary, programme(""))[0]).toBe("privata gruppen");
    expect(found(summary, named)).toEqual([summary]);
  });

  test("is found in the introduction, and at the entries where the introduction is as rare", () => {
    expect(foundInReport("Vår e-post är ny.", "", "", "All epost och e-post är ny.")).toEqual(["e-post"]);
    expect(foundInReport("Vår e-post är ny.", "", "", "All epost är ny.")).toEqual(["e-post"]);
    expect(foundInReport("Vår e-post är ny.", "All e-post.", "", "All epost är ny.")).toEqual([]);
    expect(foundInReport("Vi mäter.", "", "", "Ny e-post. All epost är ny.")).toEqual(["epost"]);
  });

  test("is repaired where one is at least twice as common", () => {
    const repair = (soki: string, testing: string): string =>
      repairedBy(
        code,
        {
          [file]: entry("soki", { summary: soki }),
          "reports/2023-04/test.yaml": entry("test", { summary: testing }),
        },
        file,
      ).split("\n")[3] ?? "";
    expect(repair("Epost är bra.", "Vår e-post och er e-post.")).toBe("  E-post är bra.");
    expect(repair("Epost är bra.", "Vår e-post.")).toBe("  Epost är bra.");
    expect(repair("Epost, epost.", "E-post, e-post, e-post.")).toBe("  Epost, epost.");
    expect(repair("I Södra området.", "I södra området, i södra området.")).toBe("  I södra området.");
    expect(repair("I Prov Labbet.", "I Provlabbet, i Provlabbet.")).toBe("  I Provlabbet.");
    expect(repair("I Prov Labbet.", "I Provlabbet.")).toBe("  I Prov Labbet.");
    expect(repair("I libreoffice.", "I LibreOffice, i LibreOffice.")).toBe("  I LibreOffice.");
  });
});

describe("the sentence", () => {
  test.each([
    ["I vårdklienten.", "”vårdklienten” har inte rätt stora och små bokstäver.", "Skriv ”Vårdklienten”."],
    [
      "I arbets strömmen.",
      "”arbets strömmen” har mellanrum eller bindestreck på fel ställe.",
      "Skriv ”arbetsströmmen”.",
    ],
    ["I Millenium.", "”Millenium” ser ut att vara felstavat.", "Skriv ”Millennium”."],
    ["Ett e2e-test.", "”e2e-test” är inte programmets sätt att skriva ordet.", "Skriv ”end-to-end-test”."],
    ["En superuser.", "Programmet använder ett annat ord än ”superuser”.", "Skriv ”superanvändare”."],
    [
      "Alla superusers.",
      "Programmet använder ett annat ord än ”superusers”.",
      "Skriv ”superanvändare”, i rätt form.",
    ],
    [
      "Epost. Ny e-post.",
      "Här står ”e-post”, men på rad 4 står ”Epost”.",
      "Välj det ena skrivsättet och använd det i hela rapporten.",
    ],
    [
      "Epost, epost. Ny e-post.",
      "Här står ”e-post”, men på rad 4 står ”Epost”.",
      "Skriv ”epost”, som är vanligast i rapporten.",
    ],
    [
      "I Provlabbet. I Prov Labbet.",
      "Här står ”Prov Labbet”, men på rad 4 står ”Provlabbet”.",
      "Skriv ”Provlabbet”, som ett ord.",
    ],
  ])("says what to write: %s", (summary, message, hint) => {
    const { diagnostics } = diagnosticsOf(code, {
      [programmeFile]: withTerms,
      [file]: entry("soki", { summary }),
    });
    expect(diagnostics.map((found) => sentenceOf(found, sv.codes))).toEqual([{ message, hint }]);
  });

  test("names the other file, in both languages", () => {
    const { diagnostics } = diagnosticsOf(code, {
      [file]: entry("soki", { summary: "All epost är flyttad." }),
      "reports/2023-04/test.yaml": entry("test", { summary: "Vi mäter.\n\nVår e-post är ny." }),
    });
    expect(diagnostics.map((found) => sentenceOf(found, sv.codes).message)).toEqual([
      "Här står ”e-post”, men på rad 4 i reports/2023-04/soki.yaml står ”epost”.",
    ]);
    expect(diagnostics.map((found) => sentenceOf(found, en.codes))).toEqual([
      {
        message: "Here it says “e-post”, but on line 4 of reports/2023-04/soki.yaml it says “epost”.",
        hint: "Choose one of the spellings and use it in the whole report.",
      },
    ]);
  });
});

test("an English programme is left alone", () => {
  const english = `${withTerms}language: en\n`;
  expect(found("Millenium and SOKI, e-post and epost.", english)).toEqual([
    "Millenium and SOKI, e-post and epost.",
  ]);
});

test("whatever is written, the places hold the words, and a repair is whole and leaves the rest", () => {
  const words =
    "Millennium Millenium Labbet labbet -labb SOKI so ki soki SoKI :s arbets ström mar driftstart ar e2e -test end to PUB avtal epost e-post Södra södra området superuser s . , - ** _ ” ( ) \n å".split(
      " ",
    );
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", "", " ", "-")), { maxLength: 30 })
    .map((parts) => parts.map(([word, between]) => word + between).join(""));
  fc.assert(
    fc.property(texts, texts, (summary, plan) => {
      const files = { [programmeFile]: withTerms, [file]: entry("soki", { summary, plan }) };
      const { diagnostics, sources } = diagnosticsOf(code, files);
      const source = sources.get(file) ?? "";
      let rest = source;
      for (const { code: own, range, params, fix } of [...diagnostics].reverse()) {
        if (own !== code || !range) continue;
        const marked = source
          .slice(range.start, range.end)
          .replace(/[*_]|\n\s*/g, (mark) => (mark.startsWith("\n") ? " " : ""));
        expect(marked).toBe("written" in params ? params.written.replace(/[*_]/g, "") : "");
        for (const edit of fix ?? []) {
          expect(edit.range).toEqual(range);
          rest = rest.slice(0, range.start) + edit.text + rest.slice(range.end);
        }
      }
      expect(repairedBy(code, files, file)).toBe(rest);
    }),
    { numRuns: 150 },
  );
});

test("a long text of any word is read to its end", () => {
  const workspace = makeWorkspace({ [programmeFile]: withTerms });
  const { value } = new Snapshot(createHost({}), workspace).readProgramme();
  if (!value) throw new Error("The programme of the test is wrong.");
  const spellings = spellingsOf(value);
  for (const unit of ["a", "å ", "e", "-", "a-", "SOKI ", "so ki ", "end to ", "Millennium", "Millenium "]) {
    expectToEnd(() => findTerms(repeatLong(unit), spellings));
  }
});

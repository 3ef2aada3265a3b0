import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";

import { diagnosticWords as en } from "../../src/messages/en/diagnostics.ts";
import { diagnosticWords as sv } from "../../src/messages/sv/diagnostics.ts";
import { findAbbreviations } from "../../src/swedish/find-abbreviations.ts";
import { findExpansion } from "../../src/swedish/find-expansion.ts";
import { changeProgramme, diagnosticsOf, entry, foundBy, saidBy } from "../support/diagnostics.ts";
import { expectToEnd, repeatLong } from "../support/long-text.ts";

const code = "text/abbreviation";
const programmeFile = "reports/programme.yaml";
const file = "reports/2023-04/soki.yaml";
const glossary = `glossary:
  - { term: FVM, expansion: Framtidens vårdinformationsmiljö }
  - { term: PUB-avtal, expansion: personuppgiftsbiträdesavtal }
  - { term: VästKom, expansion: Västsvenska kommunalförbundens samorganisation }
  - { term: PD1, known: true }
  - { term: EHM-tjänst, known: true }
  - { term: SIP, preferred: vårdplan, expansion: samordnad individuell plan }
  - { term: SNOMED CT, known: true }
  - { term: EPJ Support, known: true }
`;

function programme(change = (text: string): string => text): string {
  return changeProgramme((text) => change(text.replace(/^glossary:\n(?: .*\n)*/m, "") + glossary));
}

/** The abbreviations that the rule reports in a summary. */
function found(summary: string, change?: (text: string) => string): string[] {
  const files = { [programmeFile]: programme(change), [file]: entry("soki", { summary }) };
  return foundBy(code, files).map((line) => line.replace("warning: ", ""));
}

describe("an abbreviation that is not written out", () => {
  test.each([
    ["Vi testar stödet i FVM.", "FVM"],
    ["Nya FVM-projekt startar.", "FVM"],
    ["FVM:s projekt startar.", "FVM"],
    ["Avtal med SKXs enheter är på väg.", "SKX"],
    ["Avtal om FoU är på väg.", "FoU"],
    ["Stöd för HL7 är på väg.", "HL7"],
    ["Vi kopplar in SITHS och läser.", "SITHS"],
    ["Vi talar med VästKom.", "VästKom"],
    ["Vi ser över PUB-avtal och instruktioner.", "PUB"],
    ["- punkt om EPJ\n- punkt om annat", "EPJ"],
    ["Läs [nytt om EPJ](https://a.se) nu.", "EPJ"],
    ["Arbete med **EPJ** pågår.", "EPJ"],
    ["Två system/EPJ är klara.", "EPJ"],
    ["Test & QA är klara.", "QA"],
    ["Flera system (bland annat EPJ) är klara.", "EPJ"],
    ["EPJ (och fler system) är klara.", "EPJ"],
    ["De så kallade EPJ-testerna är klara.", "EPJ"],
    ["Elektronisk patientjournal, EPS, och mer.", "EPS"],
    ["EPJ, som alla väntar på, är klar.", "EPJ"],
  ])("is found: %s", (summary, word) => {
    expect(found(summary)).toEqual([word]);
  });

  test.each([
    // Each way to explain an abbreviation.
    "Framtidens vårdinformationsmiljö (FVM) är ett program, och FVM:s plan är klar.",
    "Sveriges Kommuner och Regioner, SKR, och sedan SKR.",
    "SKR (Sveriges Kommuner och Regioner) och sedan SKR.",
    "SKR, Sveriges Kommuner och Regioner, deltar.",
    "SKR – Sveriges Kommuner och Regioner – deltar.",
    "Elektronisk patientjournal – EPJ – är på väg.",
    "Vi gör ett ”proof of concept” (POC) i maj.",
    "Hälso- och sjukvårdslagen (HSL), dataskyddslagen och HSL-frågor.",
    "Vi skriver personuppgiftsbiträdesavtal (PUB-avtal) och sedan PUB-avtalen.",
    "Västsvenska kommunalförbundens samorganisation (VästKom) deltar.",
    "Den tredje starten kallas PX3, och PX3 är stor.",
    "Den tredje starten, i maj (dvs. PX3), och sedan PX4.",
    "Systemet för e-recept, förkortat SER, är klart.",
    "EPJ står för elektronisk patientjournal.",
    "Vi gör acceptanstester (UAT) i maj.",
    "Ett API (programmeringsgränssnitt) är klart.",
    // Abbreviations that every reader knows, or that the glossary marks as known.
    "EU, CE-märkning, PDF-filer, PD1-området, PD2, EHM-tjänsten och it-stöd.",
    "Kodverket SNOMED CT är på väg, och en SIP heter något annat.",
    // The heading explains it.
    "SoKI:s flöden är klara, och SOKI är glatt.",
    // Roman numerals, units, names, cases and rooms.
    "Etapp II och XIV, 40 GB och 12 MSEK, SharePoint, LibreOffice och iPad.",
    "PayEx och BankID är tjänster.",
    "Ärende ABC-1234 och rum RX123.",
    "Enligt A.B. Svensson och C Berg.",
    // Authorities, technical standards and companies that everyone knows.
    "SKR, SMHI, SCB, MSB, PTS, LSS, SVT, IBM, SAP, KPMG och SKR:s nätverk deltar.",
    "Ett API med XML, JSON, URL, IP, VPN, SQL, HTML, CSV, PDF och UX är klart.",
    "API:et, API-nyckeln, PDF:en och SQL-frågorna är klara.",
    // What the text itself calls a system, tool, company or project is a name.
    "Journalsystemet OBERON är avvecklat.",
    "Verktyget JIRX och plattformen KUBX används, och JIRX är nytt.",
    "Vi har köpt tjänsten av bolaget ACMX, och ACMX levererar i maj.",
    "Projektet FRIDX är klart.",
    "Kvalitetsregistret SWEDX får data från systemet ”TAKX”.",
    "Databasen ORKX är flyttad, och ORKX svarar.",
    "Vi har bytt leverantören ABXY mot konsultfirman BCXY.",
    "Myndigheten DIGX har svarat.",
    "Standarden HLXX används i norr.",
    "Portalen INTRX är öppen.",
    "Världshälsoorganisationen WHOX, forskningsinstitutet RISX och havsforskningsrådet ICEX deltar.",
    "God läkemedelsanvändning för äldre i Småland (GLAS) är klar, och GLAS är bra.",
    "Stöd för rollbaserad behörighet (RBAC) är klart, och RBAC används.",
    // Numbers of documents and standards.
    "Se SOU 2021:19, MSBFS 2020:6, 2008/56/EGX, U2017/03739/GV och SS-EN ISO/IEC 27001.",
    // Emphasis.
    "Ni SKALL läsa README först.",
    "VIKTIGT: mötet är INTE på måndag.",
    "Ett NYTT och VIKTIGT datum.",
    "VIKTIGT DATUM i maj.",
    "MÖTE SENT DATUM",
    "Det är STORT, och ett stort steg.",
    "ALLA FLÖDEN ÄR SENA",
    // Quotations, addresses and code.
    "De skrev ”EPJ” i enkäten. Se www.EPJ.se och epj@EPJ.se.",
  ])("is none: %s", (summary) => {
    expect(found(summary)).toEqual([]);
  });

  test("is found once in a name with hyphens", () => {
    expect(found("Vi använder DCXT-APX-SEX i norr.")).toEqual(["DCXT"]);
  });

  test("is not explained by an organisation of one word", () => {
    const change = (text: string): string =>
      text.replace(/^organisation:.*$/m, "organisation: Exempelregionen");
    const files = { [programmeFile]: programme(change), [file]: entry("soki", { summary: "Vi läser EOX." }) };
    expect(saidBy(code, files).join()).not.toContain("Exempelregionen");
  });

  test.each([
    ["SIDX och SDIX är klara, och SIDX är stort.", ["SIDX", "SDIX"]],
    ["Vi provar VPXN och VXPN.", ["VPXN", "VXPN"]],
    ["Vi provar AB1 och BXA.", ["BXA"]],
  ])("with its letters in another order, %s, is found for either", (summary, words) => {
    expect(found(summary)).toEqual(words);
  });

  test.each([
    ["SIDX", "SDIX"],
    ["FVMX", "FMVX"],
    ["EPJX", "EJPX"],
    ["VPXN", "VXPN"],
    ["ABCX", "ACBX"],
    ["QRSX", "QSRX"],
    ["KLMX", "KMLX"],
    ["TUVX", "TVUX"],
    ["BFX", "BXF"],
    ["MNOX", "NMOX"],
  ])("%s is said to be what %s was meant as", (right, wrong) => {
    const summary = `Vi provar ${right} och ${right}. Sedan ${wrong}.`;
    const said = saidBy(code, { [programmeFile]: programme(), [file]: entry("soki", { summary }) }).join(
      "\n",
    );
    expect(said).toContain(`”${wrong}” har samma bokstäver som ”${right}”, i en annan ordning.`);
  });

  test.each([
    ["QX", "XQ"],
    ["SIDX", "SIDY"],
    ["FVMX", "FVM"],
    ["EPJX", "EPJXX"],
    ["ABCX", "ABDX"],
    ["PDX1", "PDX2"],
    ["KLMX", "KLNX"],
    ["TUVX", "TUV"],
    ["BFX", "BFY"],
    ["MNOX", "MNPX"],
  ])("%s and %s have other letters", (one, other) => {
    const summary = `Vi provar ${one} och ${one}. Sedan ${other}.`;
    const said = saidBy(code, { [programmeFile]: programme(), [file]: entry("soki", { summary }) }).join(
      "\n",
    );
    expect(said).not.toContain("i en annan ordning");
  });

  test("is said to have its letters in another order where the report has the other one more often, or first", () => {
    const said = (summary: string): string =>
      saidBy(code, { [programmeFile]: programme(), [file]: entry("soki", { summary }) }).join("\n");
    expect(said("Vi provar SDIX. SIDX och SIDX är klara.")).toContain(
      "”SDIX” har samma bokstäver som ”SIDX”, i en annan ordning.\nMenar du ”SIDX”? Rätta bokstäverna,",
    );
    expect(said("Vi provar SIDX och SDIX.")).toContain("”SDIX” har samma bokstäver som ”SIDX”");
    expect(said("Vi provar SIDX och SDIX.")).not.toContain("”SIDX” har samma bokstäver");
    expect(said("Vi provar FVM och VFM.")).toContain("”VFM” har samma bokstäver som ”FVM”");
    expect(said("Vi provar QX och XQ.")).not.toContain("ordning");
  });

  test("is found once in a report, where the compiled report has it first", () => {
    const files = {
      [programmeFile]: programme(),
      [file]: entry("soki", { summary: "Vi mäter.", plan: "Vi mäter EPJ." }),
      "reports/2023-04/test.yaml": entry("test", { summary: "Vi provar EPJ och SKX." }),
      "reports/2023-04/teknik.yaml": entry("teknik", {
        summary: "Vi bygger EPJ.",
        rest: "deviation: |\n  SKX och HL7 är sena.\n",
      }),
    };
    const { diagnostics } = diagnosticsOf(code, files);
    expect(
      diagnostics.map((diagnostic) =>
        diagnostic.code === code ? [diagnostic.params.abbreviation, diagnostic.file] : [],
      ),
    ).toEqual([
      ["EPJ", file],
      ["HL7", "reports/2023-04/teknik.yaml"],
      ["SKX", "reports/2023-04/test.yaml"],
    ]);
  });

  test("is not found in an entry when the introduction, a heading or an entry before it explains it", () => {
    const files = {
      [programmeFile]: programme((text) =>
        text
          .replace("Programmet byter", "Elektronisk patientjournal (EPJ) byter")
          .replace("name: Test", "name: Test av datalager (TD)"),
      ),
      [file]: entry("soki", { summary: "EPJ är ny. Sveriges Kommuner och Regioner (SKR)." }),
      "reports/2023-04/test.yaml": entry("test", { summary: "TD och SKR är nya." }),
    };
    expect(foundBy(code, files)).toEqual([]);
  });

  test("is found in the introduction alone where the introduction has it", () => {
    const files = {
      [programmeFile]: programme((text) => text.replace("Programmet byter", "EPJ byter")),
      [file]: entry("soki", { summary: "EPJ är ny." }),
    };
    expect(
      diagnosticsOf(code, files).diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.file]),
    ).toEqual([[code, programmeFile]]);
  });

  test("may be explained under a name that the workstream had before", () => {
    const formerly =
      "name: Test\n    abbreviation: TEK\n    formerly: [{ name: Teknisk kvalitet, until: 2023-05 }]";
    const files = {
      [programmeFile]: programme((text) => text.replace("name: Test", formerly)),
      "reports/2023-04/test.yaml": entry("test", { summary: "TEK mäter." }),
    };
    expect(foundBy(code, files)).toEqual([]);
  });
});

describe("words behind an abbreviation", () => {
  test.each([
    ["Vår röntgen, bild- och funktionsmedicin (BFR), är klar.", ["BFR"]],
    ["Elektronisk patientjournal (EPS) är klar.", ["EPS"]],
    ["EPS (elektronisk patientjournal) är klar.", ["EPS"]],
    ["PUB-avtal (Personuppgiftsbiträde) är klara.", ["PUB"]],
    ["FVM (Framtidens vårdmiljö) är klar.", ["FVM"]],
    ["Framtidens vårdmiljö (FVM) är klar.", ["FVM"]],
    ["EPS (elektronisk patientjournal) och EPS (elektronisk patientjournal).", ["EPS"]],
    ["EPJ (elektronisk patientjournal), och en elektronisk patientvy (EPJ).", ["EPJ"]],
  ])("do not agree with it: %s", (summary, words) => {
    expect(found(summary)).toEqual(words);
  });

  test.each([
    "PUB-avtal (personuppgiftsbiträdesavtal) är klara.",
    "MVK-appen (Mina vårdkontakter) är klar.",
    "FHM-rapporten (Folkhälsomyndigheten) är klar.",
    "FVM (framtidens vårdinformationsmiljö) är klar.",
    "Inom Framtidens vårdinformationsmiljös (FVM) ram.",
    "RIS (vårt röntgensystem) är klart.",
  ])("agree with it: %s", (summary) => {
    expect(found(summary)).toEqual([]);
  });
});

describe("the sentence", () => {
  const ask = (summary: string, words: typeof sv) =>
    diagnosticsOf(code, { [programmeFile]: programme(), [file]: entry("soki", { summary }) }).diagnostics.map(
      (diagnostic) => sentenceOf(diagnostic, words.codes),
    );

  test.each([
    [
      "Stödet i FVM.",
      "Förkortningen ”FVM” skrivs inte ut där rapporten använder den första gången.",
      "Skriv ”Framtidens vårdinformationsmiljö (FVM)”.",
    ],
    [
      "Nya PUB-avtalen.",
      "Förkortningen ”PUB-avtal” skrivs inte ut där rapporten använder den första gången.",
      "Skriv ”personuppgiftsbiträdesavtal (PUB-avtal)”.",
    ],
    [
      "Nya PUB-ansvariga.",
      "Förkortningen ”PUB” skrivs inte ut där rapporten använder den första gången.",
      "Skriv orden först och ”(PUB)” efter dem. Om alla läsare känner till förkortningen kan den få ”known: ja” i ordlistan.",
    ],
    [
      "Vi ser EPJ.",
      "Förkortningen ”EPJ” skrivs inte ut där rapporten använder den första gången.",
      "Skriv orden först och ”(EPJ)” efter dem. Om alla läsare känner till förkortningen kan den få ”known: ja” i ordlistan.",
    ],
    [
      "Elektronisk patientjournal (EPS).",
      "Bokstäverna i ”EPS” stämmer inte med orden ”Elektronisk patientjournal”.",
      "Kontrollera vad förkortningen står för, och rätta den eller orden.",
    ],
    [
      "Elektronisk patientjournal, EPS.",
      "Förkortningen ”EPS” skrivs inte ut där rapporten använder den första gången.",
      "Skriv orden först och ”(EPS)” efter dem. Om alla läsare känner till förkortningen kan den få ”known: ja” i ordlistan.",
    ],
    [
      "LIA-avtal (läkemedelsinköpsansvarig).",
      "”läkemedelsinköpsansvarig” är inte hela ordet bakom ”LIA-avtal”.",
      "Skriv ut hela ordet, även det som står efter bindestrecket.",
    ],
    [
      "Framtidens vårdmiljö (FVM).",
      "Ordlistan har andra ord för ”FVM” än ”Framtidens vårdmiljö”.",
      "Skriv ”Framtidens vårdinformationsmiljö (FVM)”.",
    ],
  ])("says what to write: %s", (summary, message, hint) => {
    expect(ask(summary, sv)).toEqual([{ message, hint }]);
  });

  test("is there in English too", () => {
    expect(ask("Stödet i FVM.", en)).toEqual([
      {
        message: "The abbreviation “FVM” is not written out where the report uses it first.",
        hint: "Write “Framtidens vårdinformationsmiljö (FVM)”.",
      },
    ]);
  });

  test("takes the words from a workstream's or the organisation's name where the glossary has none", () => {
    const change = (text: string): string => text.replace("Exempelregionen", "Norra Exempelregionen");
    const files = {
      [programmeFile]: programme(change).replace("name: Test", "name: Test av lager\n    abbreviation: TAL"),
      [file]: entry("soki", { summary: "TAL hjälper NER." }),
    };
    expect(
      diagnosticsOf(code, files).diagnostics.map((diagnostic) => sentenceOf(diagnostic, sv.codes).hint),
    ).toEqual(["Skriv ”Test av lager (TAL)”.", "Skriv ”Norra Exempelregionen (NER)”."]);
  });
});

test("an English programme is left alone", () => {
  expect(found("We test EPJ in FVM.", (text) => `${text}language: en\n`)).toEqual([]);
});

test("whatever is written, the places hold the abbreviation, once each", () => {
  const words =
    "EPJ FVM FVM:s PUB-avtal VästKom SoKI PD1 (EPJ) (FVM) ( ) , – . Framtidens vårdinformationsmiljö elektronisk patientjournal kallas dvs. och ** ” å NYTT II 40 GB A- -B \n".split(
      " ",
    );
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", "", " ")), { maxLength: 30 })
    .map((parts) => parts.map(([word, between]) => word + between).join(""));
  fc.assert(
    fc.property(texts, texts, (summary, plan) => {
      const places = foundBy(code, {
        [programmeFile]: programme(),
        [file]: entry("soki", { summary, plan }),
      });
      for (const place of places) expect(place).toMatch(/^warning: [\p{Lu}\p{Ll}\p{N}*]+$/u);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 150 },
  );
});

test("a long text of any word is read in a time that grows with it", () => {
  for (const unit of ["a", "A", "AB ", "AB-", "AB1", "M", "AB (", "(AB) ", "kallas AB ", "AB (a b) ", "1"]) {
    const text = repeatLong(unit);
    const uses = expectToEnd(() => findAbbreviations(`${text} a`, () => false));
    expectToEnd(() => uses.map((use) => findExpansion(text, use, undefined)));
  }
});

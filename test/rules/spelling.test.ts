import { beforeAll, describe, expect, test } from "@jest/globals";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";
import { diagnosticWords } from "../../src/messages/sv/diagnostics.ts";
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
    "warning regressions-organistion regressions-organisation",
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

describe("an abbreviation in small letters", () => {
  test.each([
    "Vi provar bl.a. skrivare, m.fl. saker, fr.o.m. maj t.o.m. juni, m.m.",
    "Testet, dvs. det sista, gäller avd. 3, ang. svar, enl. planen.",
    "En bitr. chef, 3 tim. arbete, 5 proc. mer, adm. stöd, resp. grupp.",
    "En tf chef, en ssk och en usk på iva har provat.",
    "Se prop. 2019/20:164, skr. 1996/97:41 och rskr. 2020:3.",
    "Alla vc, bvc och mvc i norr provar ekg och lab.",
    "Vi ses tis. kl. 10, sal 3, tel. 112 och jan. till feb. är bokade.",
    "Kom ihåg ca 10 st. läsplattor, ev. fler, inkl. laddare och exkl. moms.",
    "Öppna draw.io, node.js och fil_namn.md, och skriv till a@b.",
    "Koden rdf:seeAlso, paymentConfirmed och @angular är kod.",
    "Namnen eSam, eHälsa, mHälsa och iPad är namn.",
    "Se <namn> och #taggen i $variabeln.",
  ])("is never misspelt, in whole or in part: %s", (summary) => {
    expect(found(summary).filter((line) => line.startsWith("warning"))).toEqual([]);
  });

  test.each([
    ["Vi provar xkq i norr.", "warning xkq"],
    ["Vi provar kvx i norr.", "warning kvx"],
    ["En zq är klar i norr.", "warning zq"],
    ["Vi har fått en qvx i dag.", "warning qvx"],
    ["Alla wzk är klara.", "warning wzk"],
    ["En xåv. chef är här.", "warning xåv"],
    ["Vi ser en bvqz. grupp, i norr.", "warning bvqz"],
    ["Se zkp. 3 i planen.", "warning zkp"],
    ["En skvp. chef är här.", "warning skvp"],
    ["Vi har kmvpr. stöd, i norr.", "warning kmvpr"],
  ])("that nobody knows is asked about without a guess: %s", (summary, expected) => {
    expect(found(summary)).toEqual([expected]);
    expect(saidIn(summary)).toContain("är inget svenskt ord. Är det en förkortning?");
  });

  test("is asked about once in a report", () => {
    const other = { "reports/2023-04/test.yaml": entry("test", { summary: "Vi provar xkq i söder." }) };
    expect(found("Vi provar xkq i norr.", other)).toEqual(["warning xkq"]);
  });
});

describe("an English word", () => {
  test.each([
    ["Vi har en ny backlog.", "info backlog"],
    ["Allt ligger i vår pull-request.", "info pull-request"],
    ["Ett nytt issue är öppet.", "info issue"],
    ["Vi ändrar på properties.", "info properties"],
    ["De bygger ett workflow med headers.", "info headers"],
    ["Allt gäller en ny release och dess patches.", "info patches"],
    ["Vi ser över alla guidelines.", "info guidelines"],
    ["Nu är expression klart.", "info expression"],
    ["Vi har fått ett redirect.", "info redirect"],
    ["Varje commit provas.", "info commit"],
  ])("is a tip that says so: %s", (summary, expected) => {
    expect(found(summary)).toContain(expected);
    expect(saidIn(summary)).toContain("är ett engelskt ord.");
  });

  test.each([
    "tilgänglig",
    "organistionen",
    "genmoföra",
    "varfor",
    "ruttiner",
    "feelen",
    "utbilldning",
    "planrar",
    "pågåår",
    "sjukvårdenn",
  ])("is not %s, which is misspelt", (word) => {
    expect(found(`Vi har ${word} i dag.`)[0]).toMatch(/^warning/);
  });
});

describe("a compound that no dictionary has", () => {
  test.each([
    "hybridmöten",
    "hybridhot",
    "elbilsladdare",
    "postcovid",
    "covidintyg",
    "telemedicin",
    "telehälsa",
    "interfederation",
    "planerbar",
    "beslutbart",
    "hittbara",
    "upptäckbarhet",
    "barnmorskeledda",
    "sjuksköterskeledd",
    "medborgarapp",
    "upphandlingsfas",
    "specifikationsdel",
    "leveransmål",
    "filområde",
    "hotmodellering",
    "samutveckling",
    "ombearbetning",
    "återaktivering",
    "versionering",
    "kapabiliteter",
    "prehospital",
    "masskadehändelse",
    "dokumentationskodförråd",
    "rdf:label",
    "äskningarna",
  ])("is right: %s", (word) => {
    expect(found(`Vi talar om ${word} i dag.`)).toEqual([]);
  });

  test.each([
    "telemedcin",
    "hybridmötten",
    "planrbar",
    "beslutbaar",
    "barnmorskelldda",
    "upphandlingsfass",
    "specifikationsdell",
    "medborgarap",
    "samutvekling",
    "omarbetnig",
    "försökssverksamhet",
    "filomrde",
    "hotmodelering",
    "versionerng",
    "komitte",
    "exempvis",
  ])("is misspelt: %s", (word) => {
    expect(found(`Vi talar om ${word} i dag.`)[0]).toMatch(/^warning/);
  });
});

describe("a borrowed English word", () => {
  test.each([
    "repositoryt",
    "repositories",
    "headrar",
    "headern",
    "licensheadrar",
    "licensheader",
    "frontend",
    "backenden",
    "åtkomstgateway",
    "säkerhetsscan",
    "basrepo",
    "enterprisenivå",
    "git-historiken",
    "squashad",
    "copyleft-licens",
    "workflows",
  ])("is at most a tip: %s", (word) => {
    expect(found(`Vi talar om ${word} i dag.`).filter((line) => !line.startsWith("info"))).toEqual([]);
  });

  test.each([
    "organisationnet",
    "planneringen",
    "utbilldningens",
    "rutinnerna",
    "systemmet",
    "testerr",
    "leverannsen",
    "samverrkan",
    "verksammheten",
    "driftsstartt",
  ])("is not %s, which is misspelt", (word) => {
    expect(found(`Vi talar om ${word} i dag.`)[0]).toMatch(/^warning/);
  });
});

describe("what the writer may have meant", () => {
  test.each([
    ["bakgundsinformation", "bakgrundsinformation"],
    ["slutsater", "slutsatser"],
    ["startsda", "startsida"],
    ["tillämning", "tillämpning"],
    ["leveras", "leverans"],
    ["syrelsen", "styrelsen"],
    ["incidntrapport", "incidentrapport"],
    ["versionshanteirngen", "versionshanteringen"],
    ["arbetsättet", "arbetssättet"],
    ["tesplan", "testplan"],
    ["drifftstart", "driftstart"],
  ])("by %s is %s", (word, meant) => {
    expect(found(`Vi talar om ${word} i dag.`)[0]?.split(" ").slice(2)).toContain(meant);
  });

  test.each([
    "attesatsx",
    "kardinaltet",
    "fiilomrade",
    "licenshedder",
    "säkerhetssvams",
    "registerfal",
    "stemutveckling",
    "webbsikde",
    "hodmodell",
    "sindarmöte",
  ])("by %s is no compound with a rare short word", (word) => {
    const guesses = found(`Vi talar om ${word} i dag.`)[0]?.split(" ").slice(2) ?? [];
    for (const guess of guesses)
      expect(guess).not.toMatch(/^(?:hatt|katt|fiol|telex|sinter|stam)|(?:bitet|heders?|svans|sikte)$/);
  });

  test("may be a rare short word that the report has", () => {
    expect(found("Vi talar om haattsats i dag.")).toEqual(["warning haattsats"]);
    expect(found("Vi har en hatt. Vi talar om haattsats i dag.")).toEqual(["warning haattsats hattsats"]);
  });
});

/** What is said in Swedish of the spelling of a summary. */
function saidIn(summary: string): string {
  return diagnosticsIn({ [file]: entry("soki", { summary }) }, speller)
    .diagnostics.filter(({ code }) => code === "text/spelling")
    .map((diagnostic) => sentenceOf(diagnostic, diagnosticWords.codes).message)
    .join("\n");
}

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

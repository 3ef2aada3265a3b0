import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";

import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { findMonths } from "../../src/swedish/find-months.ts";
import { changeProgramme, diagnosticsIn, entry, foundBy } from "../support/diagnostics.ts";
import { expectToEnd, repeatLong } from "../support/long-text.ts";

import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace, projectFolder } from "../support/workspace.ts";

const file = "reports/2023-04/soki.yaml";

/** The diagnostics of an entry of April 2023. */
function found(parts: { summary?: string; plan?: string; rest?: string }): string[] {
  return foundBy("text/wrong-month", { [file]: entry("soki", parts) });
}

describe("the summary of April", () => {
  test.each([
    ["I mars höll vi två workshoppar.", ["error: mars"]],
    ["Mars har handlat om utbildning.", ["error: Mars"]],
    ["Under mars månad växlade vi upp.", ["error: mars"]],
    ["Två möten hölls under februari.", ["error: februari"]],
    ["I mars testade vi.\n\nI mars mätte vi också.", ["error: mars", "error: mars"]],
    ["- tester i mars\n- möten i februari", ["error: mars", "error: februari"]],
    ["I februari och mars höll vi workshoppar.", ["error: februari", "error: mars"]],
    ["I mars förberedde vi driftstarten i november 2024.", ["error: mars"]],
    ["I april testade vi. Vi mätte i mars.", ["warning: mars"]],
    ["I april 2023 testade vi. Vi mätte i mars.", ["warning: mars"]],
    ["I april 2022 testade vi. Vi mätte i mars.", ["error: mars"]],
    ["Vid starten var vi få, men i mars växte vi.", ["error: mars"]],
    ["Mars månad gick åt till utbildning.", ["error: Mars"]],
    ["Mötena i mars gav oss tre beslut.", ["error: mars"]],
    ["Läget i februari och mars var gott.", ["error: februari", "error: mars"]],
    ["Vi var 14 i mars.", ["error: mars"]],
    ["I mars mätte vi. I september sker resten.", ["warning: mars"]],
  ])("is not about another month: %s", (summary, expected) => {
    expect(found({ summary })).toEqual(expected);
  });

  test.each([
    "I april höll vi två workshoppar.",
    "April har handlat om utbildning.",
    "I mars och april höll vi två workshoppar.",
    "Under mars–april höll vi två workshoppar.",
    "I november 2024 startar södra området.",
    "I mars 2022 var vi färre.",
    "Rapporten från mars-23 är rättad.",
    "I mars förra året var vi färre.",
    "Under 2022 hölls möten i mars och maj.",
    "Sedan mars har vi hållit fem workshoppar.",
    "Från januari till mars var vi färre.",
    "Efter workshoppen i mars har vi mätt igen.",
    "Resultaten från workshoppen i mars visar vägen.",
    "Testerna, som startade i mars, är klara.",
    "Arbetet pågår till slutet av maj.",
    "Sammanställningen ska vara klar senast i maj.",
    "Marsrapporten är läst, och april-mötet är hållet.",
    "Maj Ek leder arbetet, med stöd av April Berg.",
    "Fältet heter ”mars” i databasen.",
    "Bilden finns på [sidan](https://vgregion.se/mars).",
    "Systemet MARS är avvecklat.",
    "I oktober sker nästa driftstart.",
    "I maj höll vi två workshoppar.",
    "Styrgruppen tar beslut i maj.",
    "Workshoppen är bokad i maj, och nästa hålls i juni.",
    "Den 15 februari beslutade styrgruppen om planen.",
    "Den 14:e mars höll vi en workshop.",
    "Workshopparna pågick 20 februari–5 mars.",
    "Enligt beslutet i februari har vi börjat om.",
    "Vid styrgruppens möte i mars lades planen fast.",
    "Enligt den plan som lades i mars är vi i tid.",
    "Mars månads siffror är rättade.",
    "Siffrorna för mars månads besök är rättade.",
  ])("may say: %s", (summary) => {
    expect(found({ summary })).toEqual([]);
  });
});

describe("the plan for May", () => {
  test.each([
    ["I april går vi igenom resten.", ["error: april"]],
    ["Under mars går vi igenom resten.", ["error: mars"]],
    ["Februari ägnar vi åt resten.", ["error: Februari"]],
    ["Under april förbereder vi, och i maj börjar vi.", ["warning: april"]],
    ["I april gör vi större tester, som fortsätter i maj.", ["warning: april"]],
  ])("is not about another month: %s", (plan, expected) => {
    expect(found({ plan })).toEqual(expected);
  });

  test.each([
    "I maj går vi igenom resten.",
    "Testerna fortsätter sedan under juni.",
    "Vi går igenom resten i april och maj.",
    "I oktober hålls nästa möte.",
    "I december hålls nästa möte.",
    "Arbetet från april fortsätter i maj.",
    "Vi rättar de fel som hittades i april.",
  ])("may say: %s", (plan) => {
    expect(found({ plan })).toEqual([]);
  });
});

test("a deviation may name any month", () => {
  expect(found({ rest: "deviation: |\n  Granskningen i mars drog ut på tiden till maj.\n" })).toEqual([]);
});

test("a text of March is right in March, and wrong in April", () => {
  const summary = "I mars höll vi två workshoppar.";
  const plan = "Under april går vi igenom resten.";
  const march = { "reports/2023-03/soki.yaml": entry("soki", { summary, plan, period: "2023-03" }) };
  expect(foundBy("text/wrong-month", march)).toEqual([]);
  expect(found({ summary, plan })).toEqual(["error: mars", "error: april"]);
});

test.each([
  ["2023-01", { summary: "I december mätte vi." }, "”december 2022”"],
  ["2022-12", { summary: "I november mätte vi." }, "”november 2022”"],
  ["2022-12", { plan: "I december mäter vi. I januari och februari vilar vi." }, "”december 2022”"],
])(
  "around the turn of the year, in %s, the nearest month of the name is meant",
  async (period, texts, year) => {
    const folder = makeWorkspace({ [`reports/${period}/soki.yaml`]: entry("soki", { ...texts, period }) });
    const { stdout } = await runInMemory(folder, ["validate", `reports/${period}/soki.yaml`]);
    expect(stdout.match(/text\/wrong-month/g)).toHaveLength(1);
    expect(stdout.replace(/\s+/g, " ")).toContain(year);
  },
);

test("the sample report of March, handed in as April, has an error in at least eleven texts", () => {
  const march = path.join(projectFolder, "reports/2023-03");
  const names = fs.readdirSync(march).filter((name) => name.endsWith(".yaml"));
  const changes = names.map((name) => {
    const text = fs.readFileSync(path.join(march, name), "utf8");
    return [`reports/2023-04/${name}`, text.replace("period: 2023-03", "period: 2023-04")];
  });
  const programme = fs.readFileSync(path.join(projectFolder, "reports/programme.yaml"), "utf8");
  const { diagnostics } = diagnosticsIn({
    ...Object.fromEntries(changes),
    "reports/programme.yaml": programme,
  });
  const errors = diagnostics.filter(
    ({ code, severity }) => code === "text/wrong-month" && severity === "error",
  );
  const texts = new Set(errors.map(({ file: entryFile, pointer }) => `${entryFile}${pointer}`));
  expect(names).toHaveLength(12);
  expect(texts.size).toBeGreaterThanOrEqual(11);
});

describe("in English", () => {
  const inEnglish = (summary: string): string[] =>
    foundBy("text/wrong-month", {
      "reports/programme.yaml": changeProgramme((text) => `${text}language: en\n`),
      [file]: entry("soki", { summary }),
    });

  test.each([
    ["In March we held two workshops.", ["error: March"]],
    ["March was spent on tests.", ["error: March"]],
    ["In February and March we held workshops.", ["error: February", "error: March"]],
    ["In April we tested. In March we measured.", ["warning: March"]],
  ])("is found: %s", (summary, expected) => {
    expect(inEnglish(summary)).toEqual(expected);
  });

  test.each([
    "In April we held two workshops.",
    "The teams march on, and may rest.",
    "May we add a workshop?",
    "May the tests go well.",
    "March 2022 was calm.",
    "On March 15, 2022 we began.",
    "The next workshop will be in May.",
    "On 15 March the board decided.",
    "On March 15th the board decided.",
    "At the meeting in March the plan was settled.",
    "March's figures are mended.",
    "Since March we have held five workshops.",
    "The tests that began in March are done.",
    "Between March and May we test.",
    "May Berg leads the work.",
    "Last year we tested in March.",
  ])("is none in: %s", (summary) => {
    expect(inEnglish(summary)).toEqual([]);
  });
});

describe("the diagnostic", () => {
  test.each([
    [
      "I mars mätte vi.",
      sv,
      "Summeringen gäller april 2023 men nämner bara andra månader: ”mars”.",
      "Står en tidigare månads text kvar? Skriv om den. Ska månaden stå kvar: skriv ut året, ”mars 2023”.",
    ],
    [
      "I april mätte vi. I mars höll vi möten.",
      sv,
      "”mars” stämmer inte: summeringen gäller april 2023.",
      "Rätta månaden, eller skriv ut året om den ska stå kvar: ”mars 2023”.",
    ],
    [
      "I april mätte vi. I mars höll vi möten.",
      en,
      "“mars” does not fit: the summary is about april 2023.",
      "Correct the month, or write its year if it is meant: “mars 2023”.",
    ],
  ])("of %j says which month is expected", (summary, { diagnostics: words }, message, hint) => {
    const { diagnostics } = diagnosticsIn({ [file]: entry("soki", { summary }) });
    const months = diagnostics.filter(({ code }) => code === "text/wrong-month");
    expect(months.map((diagnostic) => sentenceOf(diagnostic, words.codes))).toEqual([{ message, hint }]);
  });

  test("goes away when its hint is followed", () => {
    expect(found({ summary: "I mars 2023 mätte vi." })).toEqual([]);
  });
});

test("whatever is written, nothing is thrown, and every range covers a month", () => {
  const unit = fc.constantFrom(
    ..."aå.,;:–-()*_|\n ",
    "mars",
    "Maj",
    "april",
    " 2023",
    "-23",
    " och ",
    "I ",
    "som ",
    "March",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.constantFrom("sv", "en"), (summary, language) => {
      const programme = changeProgramme((text) => `${text}language: ${language}\n`);
      const changes = { "reports/programme.yaml": programme, [file]: entry("soki", { summary }) };
      for (const line of foundBy("text/wrong-month", changes))
        expect(line).toMatch(/^(?:error|warning): (?:mars|maj|april|march|may)$/i);
    }),
    { numRuns: 200 },
  );
});

test("a long text of months is read in a time that grows with it", () => {
  for (const unit of ["mars ", "mars 2023 x ", "mars. M", "mars-", "Mars x ", "som mars ", "å"]) {
    for (const language of ["sv", "en"] as const) expectToEnd(() => findMonths(repeatLong(unit), language));
  }
});

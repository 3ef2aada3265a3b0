import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentenceOf } from "../../src/diagnostics/sentence.ts";

import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { findDelay } from "../../src/swedish/find-delay.ts";
import { findFinishedEvent } from "../../src/swedish/find-finished-event.ts";
import { changeProgramme, diagnosticsIn, entry, foundBy } from "../support/diagnostics.ts";
import { expectToEnd, repeatLong } from "../support/long-text.ts";

const file = "reports/2023-04/soki.yaml";

function found(parts: { summary?: string; plan?: string; rest?: string }): string[] {
  return foundBy("text/hidden-deviation", { [file]: entry("soki", parts) });
}

describe("a delay that nothing else in the entry reports", () => {
  test.each([
    ["Uppkopplingen blev försenad.", "försenad"],
    ["Leveransen har försenats två veckor.", "försenats"],
    ["Provet är kraftigt försenat.", "försenat"],
    ["Leveransförseningen påverkar labbet.", "Leveransförseningen"],
    ["Starten förskjuts till juni.", "förskjuts"],
    ["Mötet skjuts upp.", "skjuts upp"],
    ["Vi skjuter därför på starten.", "skjuter därför på"],
    ["Beslutet är uppskjutet.", "uppskjutet"],
    ["Starten blir framskjuten till hösten.", "framskjuten"],
    ["Beslutet har senarelagts.", "senarelagts"],
    ["Arbetet pausas tills vidare.", "pausas"],
    ["Insamlingen är stoppad av leverantören.", "stoppad"],
    ["Det blev stopp i labbet.", "stopp"],
    ["Vi har inte hunnit med testerna.", "inte hunnit"],
    ["Testerna hann vi inte med.", "hann vi inte"],
    ["Ett hinder är att utrustningen saknas.", "hinder"],
    ["Det råder brist på testare.", "brist"],
    ["Resursbristen märks i testerna.", "Resursbristen"],
    ["Det finns risk för förseningar i maj.", "förseningar"],
    ["Vi skjuter på starten på grund av tidsbrist.", "skjuter på"],
    ["Gruppen har brist på personer som kan utbilda.", "brist"],
    ["Bristen på testare märks i norr.", "Bristen"],
    ["Starten ska skjutas upp till hösten.", "skjutas upp"],
    ["Testerna måste pausas i maj.", "pausas"],
    ["Vi har hinder i form av gamla läsplattor.", "hinder"],
    ["Testerna tar tid, eftersom leveransen är försenad.", "försenad"],
    [
      "Beslutet drog ut på tiden, men inga flöden är försenade. Labbet står still på grund av bristen.",
      "bristen",
    ],
  ])("is found in a summary: %s", (summary, words) => {
    expect(found({ summary })).toEqual([`warning: ${words}`]);
  });

  test("is found in a plan, and once in an entry", () => {
    const plan = "Uppkopplingen blev försenad av bristen på tekniker. Provet pausas.";
    expect(found({ plan })).toEqual(["warning: försenad"]);
    expect(found({ summary: "Provet pausas.", plan })).toEqual(["warning: pausas"]);
  });

  test("comes before a finished event of the plan", () => {
    expect(found({ plan: "Vi har skrivit planen. Provet pausas." })).toEqual(["warning: pausas"]);
  });

  test.each([
    "Arbetet går som planerat, trots flera utmaningar.",
    "Vi ser inga hinder för starten.",
    "Testerna gick utan förseningar.",
    "Leveransen är inte försenad.",
    "Det råder ingen brist på testare.",
    "Testerna försenas inte av bytet.",
    "De hinder som har identifierats minskar i antal.",
    "Vi arbetar med att minska bristen på testare.",
    "Förseningen är inhämtad.",
    "Vi har åtgärdat bristerna.",
    "Rutinen vid stopp är beskriven.",
    "Om leveransen försenas har vi en reservplan.",
    "En ordination kan pausas i systemet.",
    "Vi testade hur försenade svar visas.",
    "Insamlingen pausas över sommaren.",
    "Tiden mättes med stoppklocka.",
    "Labbet har en hinderfri väg in.",
    "Vi har tagit fram en bristlista för lagret.",
    "Hinder/blockeringar: inga just nu.",
    "Hinder: kända sedan tidigare.",
    "Finns det några hinder?",
    "Vi tar bort hinder för klinikerna.",
    "Beslutet sätter stopp för fusket.",
    "Utredningen visar vilka rättsliga hinder som finns.",
    "Lagen är ett hinder mot samarbete.",
    "Granskningen visar på brister i vården.",
    "Det beror på bristande kunskap.",
    "Rapporten tar upp bristfällig vård.",
    "Larmet går om det stoppar flödet.",
    "Felet heter ”försenad” i systemet.",
    "Läs mer på [sidan](https://vgregion.se/stopp).",
  ])("is none in: %s", (summary) => {
    expect(found({ summary })).toEqual([]);
  });

  test.each(["status: atRisk", "status: offTrack", "status: paused", "deviation: Provet är försenat."])(
    "is reported by %s",
    (rest) => {
      expect(found({ summary: "Provet är försenat.", rest: `${rest}\n` })).toEqual([]);
    },
  );

  test("is hidden by a status that says that all goes to plan", () => {
    expect(found({ summary: "Provet är försenat.", rest: "status: onTrack\n" })).toEqual([
      "warning: försenat",
    ]);
  });
});

describe("a finished event as the main clause of a plan", () => {
  test.each([
    ["Vi har påbörjat förvaltningen.", "har påbörjat"],
    ["Vi har också tagit fram en mall.", "har också tagit"],
    ["Projektet har under mars testat tre flöden.", "har under mars testat"],
    ["Rekryteringen till de två labben har startat.", "har startat"],
    ["De lokala projekten har utbildat sina ledare.", "har utbildat"],
    ["Direktivet har godkänts och publicerats.", undefined],
    ["Flödena har genomförts.", "har genomförts"],
    ["Nu har vi testat klart.", "har vi testat"],
    ["Bytet blev klart.", "blev"],
    ["I april blev bytet klart.", "blev"],
    ["Arbetet fortsätter, men bytet blev dyrt.", "blev"],
    ["Har påbörjat mallen.", "Har påbörjat"],
    ["- Blev klart före påsk.", "Blev"],
  ])("is found: %s", (plan, words) => {
    expect(found({ plan })).toEqual(words === undefined ? [] : [`warning: ${words}`]);
  });

  test.each([
    "Vi testar resten.",
    "Vi testar det som fungerade innan den nya versionen installerades.",
    "Vi testar de flöden som blev klara i april.",
    "Vi rättar de fel testarna har hittat.",
    "Projektet rättar de fel testarna har hittat.",
    "De flöden kommunerna har testat ska godkännas.",
    "Det arbete vi har påbörjat fortsätter.",
    "När vi har testat klart börjar utbildningen.",
    "Målet är att alla har utbildats före sommaren.",
    "I slutet av maj har vi testat alla flöden.",
    "Då har vi testat klart.",
    "Vi har bokat två möten.",
    "Styrgruppen har beslutat hur vi går vidare.",
    "Vi har fortsatt fokus på test.",
    "Vi har behov av uppdaterat material.",
    "Projektet har ett bra resultat att bygga på.",
    "Vi fortsätter med mallen och har kortat den.",
    "Vi har inte påbörjat mallen.",
    "Har vi testat klart?",
    "Det blir klart i maj.",
    "Felet ”har uppstått” visas inte längre.",
  ])("is none in: %s", (plan) => {
    expect(found({ plan })).toEqual([]);
  });

  test("is right in a summary", () => {
    expect(found({ summary: "Vi har påbörjat förvaltningen. Bytet blev klart." })).toEqual([]);
  });

  test("is found whatever the status", () => {
    const rest = "status: atRisk\ndeviation: Bytet dröjer.\n";
    expect(found({ plan: "Bytet blev försenat.", rest })).toEqual(["warning: blev"]);
  });
});

test("the rule is about Swedish", () => {
  const programme = changeProgramme((text) => `${text}language: en\n`);
  const changes = {
    "reports/programme.yaml": programme,
    [file]: entry("soki", { summary: "Ett hinder finns." }),
  };
  expect(foundBy("text/hidden-deviation", changes)).toEqual([]);
});

test.each([
  [
    { summary: "Provet är försenat." },
    sv,
    "”försenat” låter som en avvikelse, men bidraget har varken status eller avvikelse.",
    "Skriv under ”deviation: |” vad som avviker och vad ni gör åt det, eller skriv ”status: risk för avvikelse”.",
  ],
  [
    { summary: "Provet är försenat.", rest: "status: onTrack\n" },
    sv,
    "”försenat” låter som en avvikelse, men bidragets status är ”enligt plan”.",
    "Skriv under ”deviation: |” vad som avviker och vad ni gör åt det, eller skriv ”status: risk för avvikelse”.",
  ],
  [
    { plan: "Provet har startat." },
    sv,
    "Planeringen berättar om något som redan har hänt: ”har startat”.",
    "Flytta det till summeringen, och skriv här vad ni ska göra härnäst.",
  ],
  [
    { plan: "Provet har startat." },
    en,
    "The plan tells of something that has already happened: “har startat”.",
    "Move it to the summary, and write here what you will do next.",
  ],
])("the diagnostic of %j says what to do", (parts, { diagnostics: words }, message, hint) => {
  const { diagnostics } = diagnosticsIn({ [file]: entry("soki", parts) });
  const deviations = diagnostics.filter(({ code }) => code === "text/hidden-deviation");
  expect(deviations.map((diagnostic) => sentenceOf(diagnostic, words.codes))).toEqual([{ message, hint }]);
});

test("whatever is written, nothing is thrown, and the words lie in the text", () => {
  const words = "vi har blev påbörjat försenat inte utan stopp skjuts upp som att , . ( * _ ” å \n".split(
    " ",
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (parts) => {
      const text = parts.join(" ");
      for (const find of [findDelay, findFinishedEvent]) {
        const event = find(text);
        if (event) expect(text.slice(event.start, event.end)).toBe(event.text);
      }
      for (const line of found({ summary: text, plan: text })) expect(line).toMatch(/^warning: \S/);
    }),
    { numRuns: 200 },
  );
});

test("a long text of any word is read in a time that grows with it", () => {
  for (const unit of [
    "a",
    "å ",
    "försen",
    "har ",
    "skjuts ",
    "inte ",
    "utan försenat ",
    "hann vi ",
    "kan ",
    "(",
  ]) {
    const text = repeatLong(unit);
    expectToEnd(() => findDelay(text));
    expectToEnd(() => findFinishedEvent(text));
  }
});

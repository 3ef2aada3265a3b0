import { describe, expect, test } from "@jest/globals";
import { copied } from "../../src/rules/copied.ts";
import { houseStyle } from "../../src/rules/house-style.ts";
import { listAsText } from "../../src/rules/list-as-text.ts";
import { findDelay } from "../../src/swedish/find-delay.ts";
import { findFinishedEvent } from "../../src/swedish/find-finished-event.ts";
import { findSentences } from "../../src/swedish/find-sentences.ts";
import { hasVerb } from "../../src/swedish/has-verb.ts";
import { repairedText, wordsFound } from "../support/check-text.ts";
import { diagnosticsIn, entry, foundBy } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";
const styled = (text: string): string[] => wordsFound(houseStyle, text);
const restyled = (text: string): string => repairedText(houseStyle, text);

/** What is to be written instead, for each place of a summary where the report has two spellings. */
function spellings(summary: string): string[] {
  return diagnosticsIn({ [file]: entry("soki", { summary }) }).diagnostics.flatMap((diagnostic) => {
    if (diagnostic.code !== "text/term-variant") return [];
    const { written, right } = diagnostic.params;
    return [`${written} → ${right ?? "?"}`];
  });
}

describe("a number", () => {
  test.each([
    ["Vi flyttar 13485 poster i natt.", "13 485"],
    ["Registret har 27001 rader kvar.", "27 001"],
    ["Regionen har 55000 anställda.", "55 000"],
    ["I SOKI finns det 12333 svar att läsa.", "12 333"],
    ["Det kostar USD 15000 om året.", "15 000"],
    ["Vi räknade till 48213 besök.", "48 213"],
    ["Av dem är 1234567 remisser lästa.", "1 234 567"],
    ["Efter flytten har VGR alla 98765 bilder kvar.", "98 765"],
    ["Nu är 20500 journaler klara.", "20 500"],
    ["Labbet tar 10000 prov per dag.", "10 000"],
  ])("that counts is grouped: %s", (text, written) => {
    expect(restyled(text)).toContain(written);
  });

  test.each([
    "Standarden ISO 13485 ställer krav på oss.",
    "Både ISO 27001 och 27002 beskriver det.",
    "SS-EN ISO/IEC 27001 kräver en plan.",
    "Enligt EO 12333 får de läsa allt.",
    "RFC 20119 beskriver formatet.",
    "Föreskriften HSLF-FS 20170 gäller oss.",
    "Se EN 301549 för kraven.",
    "DIN 66399 anger sju nivåer.",
    "Direktivet 20160 gäller alla.",
    "Öppna port 50000 mot servern.",
  ])("that is a name stays: %s", (text) => {
    expect(styled(text)).toEqual([]);
  });

  test.each([
    ["Kapitel 1-4 är lästa.", "Kapitel 1–4 är lästa."],
    ["Steg 1-4 upprepas i maj.", "Steg 1–4 upprepas i maj."],
    ["Se exempel 2-6 ovan.", "Se exempel 2–6 ovan."],
  ])("is part of a range: %s", (text, right) => {
    expect(restyled(text)).toBe(right);
  });

  test.each(["Enligt RFC 20-22 är det så.", "Se EU 16-679 och BS 10-12."])("is part of none: %s", (text) => {
    expect(styled(text)).toEqual([]);
  });
});

describe("an ending behind capitals", () => {
  test.each([
    ["Vi byter IPn på servern.", "IP:n"],
    ["Vi har fått IDPn i gång.", "IDP:n"],
    ["Alla SLAer är lästa.", "SLA:er"],
    ["Nu är APIet öppet.", "API:et"],
    ["Vi läser PDFen.", "PDF:en"],
    ["Flera DNSer svarar.", "DNS:er"],
    ["Vi byter CPUn.", "CPU:n"],
    ["Alla SMSen är skickade.", "SMS:en"],
    ["XMLens fält är lästa.", "XML:ens"],
    ["Vi mäter med KPIer.", "KPI:er"],
  ])("has a colon: %s", (text, right) => {
    expect(restyled(text)).toContain(right);
  });

  test.each([
    "Vi följer SemVer i alla utgåvor.",
    "Alla WebServer är bytta.",
    "Vi har byggt i NetBeansEn.",
    "Kartan ligger i GeoServer hos oss.",
    "Vi ritar i MapViewer.",
    "Bilden öppnas i PhotoSen.",
    "Loggen ligger i LogServer.",
    "Namnet är TestRunner.",
    "Filmen visas i SlideShower.",
    "Vi lånar TeamViewer en dag.",
  ])("is part of a name: %s", (text) => {
    expect(styled(text)).toEqual([]);
  });
});

describe("a full stop", () => {
  test.each([
    "Vi har nu gått igenom alla flöden i labbet",
    "Flytten av skrivarna till Åmål börjar efter sommaren igen",
    "Testet är klart. Nu väntar vi på svaret",
    "I labbet finns det nu plats för tolv personer",
    "Styrgruppen beslutar att flytta starten till nästa höst",
    "Alla vårdcentraler i söder deltar i testet nästa vecka",
    "Utbildningen av chefer påbörjades i Skövde under förra veckan",
    "Leverantören lämnar en ny tidplan till oss under hösten",
    "Svaret blev detta: vi får fortsätta som vi har tänkt",
    "Efter mötet skickades frågorna till alla som var där",
  ])("is missed: %s", (text) => {
    expect(restyled(text)).toBe(`${text}.`);
  });

  test.each([
    "Kostnad för att delta i kursen: 1500 kronor",
    "Avgift för att delta i den årliga kursen: ingen",
    "Används i: Borås, Mariestad, Skövde, Uddevalla, Alingsås och Åmål",
    "Verktyg: Excel, Visio TS: Word, Paint LV: penna och papper",
    "Checklista för inloggning med eget kort utan lösenord",
    "Uddevalla kommun – Skola, Vård och Omsorg i Bohuslän",
    "Närvarande: Anna, Bo, Cia, David och alla från labbet (Eva på distans)",
    "Ansvarig: labbet i Skövde (ingår i den nya organisationen)",
    "Plan för utbildning av chefer och medarbetare under hösten",
    "Mer om stödet på våra nya sidor: Vårdskiftet",
    "För mer om stödet till alla nya chefer, se",
    "De tre frågor som vi har med oss hit är",
    "Testet är klart. Signerat för hela labbet",
    "Vi är klara. Modell för både begrepp och flöden",
  ])("is not missed: %s", (text) => {
    expect(styled(text)).toEqual([]);
  });

  test.each([
    "Vi testar flöden",
    "Det är klart",
    "De skrivs ut",
    "Flytten påbörjades",
    "Vi lämnar en rapport",
  ])("a verb is seen: %s", (text) => expect(hasVerb(text)).toBe(true));

  test.each([
    "Skrivare till alla lokaler",
    "Chefer och medarbetare",
    "Lista för chefer",
    "Kostnader",
    "ISO 9001",
  ])("no verb is seen: %s", (text) => expect(hasVerb(text)).toBe(false));
});

describe("an abbreviation that ends a list", () => {
  test.each([
    ["Vi byter bord, stolar osv. Vidare målar vi.", 2],
    ["Det gäller skärmar m.m. Årets inköp är klara.", 2],
    ["Chefer, läkare m.fl. Alla är inbjudna.", 2],
    ["Bord, stolar etc. Nästa vecka målar vi.", 2],
    ["Bord, lampor o.d. De köps in i maj.", 2],
    ["Bord, lampor e.d. I maj köps de in.", 2],
    ["Vi har stöd o.s.v. Därefter börjar vi.", 2],
    ["Vi läser, skriver osv. ”Det går bra.”", 2],
    ["Vi har bord (och stolar m.m.). Sedan målar vi.", 2],
    ["Vi målar m.m. Och sedan vilar vi.", 2],
    ["Vi byter bord, stolar osv. i maj.", 1],
    ["Skrivare m.m. 12 nya kom.", 1],
    ["Sjukhusen SÄS, NÄL m.fl. VGR-hus är med.", 1],
    ["Bord, stolar etc. (se listan).", 1],
    ["Det kan t.ex. Anna svara på.", 1],
    ["Det gäller bl.a. Borås.", 1],
    ["Vi ses ca. Tolv i Åmål.", 1],
    ["Chefer m.fl. fick svar.", 1],
    ["Nu är det s.k. Labbet klart.", 1],
    ["Vi börjar fr.o.m. Måndag.", 1],
  ])("ends the sentence only before a new one: %s", (text, count) => {
    expect(findSentences(text)).toHaveLength(count);
  });
});

describe("a slash or capitals", () => {
  test.each([
    "Vi följer planen mot hiv/aids.",
    "Svaret är ja/nej på alla frågor.",
    "Testa klient/server i labbet.",
  ])("are right in a fixed term: %s", (text) => expect(styled(text)).toEqual([]));

  test("of an item are written as the items beside it begin", () => {
    const hints = (summary: string): (string | undefined)[] =>
      diagnosticsIn({ [file]: entry("soki", { summary }) }).diagnostics.flatMap((diagnostic) =>
        diagnostic.code === "text/house-style" ? [diagnostic.params.written] : [],
      );
    expect(hints("Vi möter:\n\n  - IT-chefer\n  - Läkare")).toEqual(["It-chefer"]);
    expect(hints("Vi möter:\n\n  - IT-chefer\n  - läkare")).toEqual(["it-chefer"]);
    expect(hints("IT-chefer är med i alla möten.")).toEqual(["It-chefer"]);
  });
});

describe("the ends of items", () => {
  const found = (text: string): string[] => wordsFound(listAsText, text);

  test.each([
    "Vi möter:\n\n- chefer\n- läkare (och coacher m.fl.)\n- tekniker",
    "Vi möter:\n\n- chefer\n- läkare m.fl.\n- tekniker",
    "Att göra:\n\n- Måla\n- Nya lampor?\n- Städa",
    "Att göra:\n\n- Måla.\n- Är det klart?\n- Städa.",
    "Att göra:\n\n- Måla\n- Tolv bord (eller tio?)\n- Städa",
  ])("are alike, with an abbreviation or a question among them: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(["Att göra:\n\n- Måla.\n- Städa\n- Bära.", "Att göra:\n\n- Måla\n- Städa.\n- Klart?\n- Bära"])(
    "are not alike: %j",
    (text) => expect(found(text)).toHaveLength(1),
  );

  test.each([
    "Informationsteknik - Skydd - Ledningssystem - Krav",
    "Hälsoinformatik - Termer - Begrepp - Vägledning",
    "Medicinteknik - Märkning - Symboler - Del",
  ])("are none in a title: %s", (text) => expect(found(text)).toEqual([]));

  test.each([
    "Vi har gjort - möten - utbildning - tester",
    "Klart i mars: - Skrivare - Etiketter - Lampor",
    "Det här är klart - Skrivare - Etiketter - Lampor",
  ])("are of a list: %s", (text) => expect(found(text)).toHaveLength(1));
});

describe("of two spellings", () => {
  test.each([
    ["Alla utomeuropeiska frågor. Se utom-Europeiska svar, utom-Europeiska listor.", "utom-Europeiska → ?"],
    ["Vi var vid Umeå Universitet och Umeå Universitet, nu vid Umeå universitet.", "Umeå Universitet → ?"],
    ["Möte på Norrlands Sjukhus och Norrlands Sjukhus, sedan på Norrlands sjukhus.", "Norrlands Sjukhus → ?"],
    ["Vi har GitHub och GitHub, men här Github.", "Github → GitHub"],
    ["En arbetsgrupp och en arbetsgrupp, men en arbets-grupp.", "arbets-grupp → arbetsgrupp"],
    ["En FIDUS-deklaration och en FIDUS deklaration.", "FIDUS deklaration → FIDUS-deklaration"],
    ["En samverkansplan, en samverkansplan och en samverkanplan.", "samverkanplan → samverkansplan"],
    [
      "Vi har ett läkemedelsregister, och ett läkemedels register.",
      "läkemedels register → läkemedelsregister",
    ],
    [
      "I Millenniumlabbet är det lugnt, men Millennium Labbet är öppet.",
      "Millennium Labbet → Millenniumlabbet",
    ],
    ["En arbetsmarknad här och en arbets-marknad där.", "arbets-marknad → ?"],
    ["En arbets-marknad här och en arbetsmarknad där.", "arbets-marknad → ?"],
    ["Vi läser del tre. Se del 1 och del 2.", "del tre → ?"],
  ])("the odd one is reported: %s", (text, expected) => {
    expect(spellings(text)).toContain(expected);
  });

  test.each([
    "En vice ordförande och en annan vice ordförande, och en vice-ordförande.",
    "Koden ligger i exempel/github och i .github, men vi säger GitHub och GitHub.",
    "Namnet är github, som i github/exempel, och tjänsten är GitHub, säger GitHub.",
    "Se github.io och se.github, men vi skriver GitHub.",
    "Stödet eSkola är nytt, och e-skola är ett ord.",
    "En av VGR godkänd tjänst är bättre än en VGR-godkänd skrivare.",
    "Miljön FIDUS Test är uppe, och ett fidustest är gjort.",
    "Från och med 1 maj, och tillsammans med två chefer.",
    "En landsbygds-och stadsfråga, och landsbygdsoch stad.",
    "Vid fyra möten och vid 3 sjukhus.",
    "Vi har närmare tio bord och närmare 20 stolar.",
    "Under två dagar och under 3 möten.",
  ])("none is reported: %s", (text) => {
    expect(spellings(text).filter((line) => !line.startsWith("vice-ordförande"))).toEqual([]);
  });
});

describe("a finished event", () => {
  test.each([
    ["Tidigare har kommunen köpt in bord.", "har köpt"],
    ["Tidigare har concats köpt in tröjor.", "har köpt"],
    ["Nyligen har leverantören rättat felen.", "har rättat"],
    ["Dessutom har vi samlat alla svar.", "har samlat"],
    ["Vi har därför fått nya bord.", "har fått"],
    ["Hittills har labbet testat tio flöden.", "har testat"],
    ["Gruppen har redan påbörjat arbetet.", "har påbörjat"],
    ["Nu har kommunerna svarat.", "har svarat"],
    ["Vidare har styrgruppen granskat planen.", "har granskat"],
    ["Alla har också lärt sig flödet.", "har lärt"],
  ])("is named by its own words: %s", (text, expected) => {
    expect(findFinishedEvent(text)?.text).toBe(expected);
  });

  test.each([
    "Tidigare har vi bokat alla möten.",
    "Tidigare har bord och stolar.",
    "Vi har bord i åtta rum.",
    "Labbet har resultat att visa.",
    "Tidigare rum har stolar.",
    "Nyligen köpta bord ska målas.",
    "Vi har planerat tre möten.",
    "I maj har alla testat klart.",
    "De som har testat ska svara.",
    "Har alla testat nu?",
  ])("is none: %s", (text) => {
    expect(findFinishedEvent(text)).toBeUndefined();
  });
});

describe("att and a supine", () => {
  test.each([
    "Vi slutar med att designat alla flöden.",
    "Nu har vi att skapat en plan.",
    "Vi är klara med att testat, rättat och mätt.",
    "De har att byggt ett labb.",
    "Tack för att skrivit till oss.",
    "Vi hade att planerat två möten.",
    "Vi är färdiga med att utbildat dem.",
    "Vi ser mer genom att samlat svar.",
    "Vi började med att samordnat flera möten.",
    "Vi vet inget utan att provat.",
  ])("do not agree: %s", (text) => expect(styled(text)).toHaveLength(1));

  test.each([
    "En metod för att strukturerat hantera frågor.",
    "Vi börjar med att separat testa flöden.",
    "Verktyg för att automatiserat mäta svar.",
    "Ett sätt för att koordinerat lämna besked.",
    "Vi slutar med att samordnat planera allt.",
    "Tack för att ni skrivit till oss.",
    "Vi har att göra med nya flöden.",
    "Utan att ha provat vet vi inget.",
    "Vi slutar med att resultatet mäts.",
    "En metod för att integrerat arbeta med svar.",
  ])("agree: %s", (text) => expect(styled(text)).toEqual([]));
});

describe("a delay", () => {
  test.each([
    "Leveransen måste stoppas i maj.",
    "Testet är stoppat sedan i går.",
    "Ett hinder är att skrivarna saknas.",
    "Det största hindret är att skrivarna saknas.",
    "Vi har brist på testare i labbet.",
    "Starten dröjer på grund av resursbrist.",
    "Arbetet stoppas av leverantören.",
    "Leveransen är försenad.",
    "Hindret är nätet i Åmål.",
    "Vi skjuter på starten till juni.",
  ])("is found: %s", (text) => expect(findDelay(text)).toBeDefined());

  test.each([
    "Den utvecklingen behöver stoppas.",
    "Spridningen bör snarast stoppas.",
    "Vi vill att den stoppas, om det går.",
    "Priset anses ofta vara det största hindret.",
    "Avståndet upplevs som det främsta hindret för besök.",
    "De små aktörerna hänvisar till brist på tid.",
    "Svaren hänvisar till brist på kunskap.",
    "Nätet beskrivs som det vanligaste hindret.",
    "Inga hinder finns.",
    "Hinder: inga kända.",
  ])("is none: %s", (text) => expect(findDelay(text)).toBeUndefined());
});

test("a rule with days from one month to another is not about a month of the report", () => {
  const found = (summary: string): string[] =>
    foundBy("text/wrong-month", { [file]: entry("soki", { summary }) });
  expect(found("Året går från och med den första mars till och med den sista februari.")).toEqual([]);
  expect(found("Avgiften betalas den sista mars varje år.")).toEqual([]);
  expect(found("I april tränade vi, och den tredje omgången gick i mars.")).toHaveLength(1);
});

test("a line that is mostly a label is no copy of the one above", () => {
  const fields = (value: string): Record<string, string> => ({
    [file]: entry("soki", {
      summary: `Vi har lärt upp tio.\n\n  Kostnad för att delta i kursen om journaler: ${value}`,
      plan: `Vi lär upp tio till i maj.\n\n  Kostnad för att delta i kursen om journaler: ${value}`,
    }),
  });
  expect(foundBy(copied.code, fields("ingen alls"))).toEqual([]);
  expect(
    foundBy(copied.code, fields("den betalar programmet för alla som vill vara med i hela regionen")),
  ).toHaveLength(1);
});

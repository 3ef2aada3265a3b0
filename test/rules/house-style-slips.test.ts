import { describe, expect, test } from "@jest/globals";
import { houseStyle } from "../../src/rules/house-style.ts";
import { repairedText, wordsFound } from "../support/check-text.ts";

const found = (text: string): string[] => wordsFound(houseStyle, text);
const repaired = (text: string): string => repairedText(houseStyle, text);

describe("a range of numbers", () => {
  test.each([
    ["Arbetet tar 3-5 dagar.", "Arbetet tar 3–5 dagar."],
    ["Mötet är den 12-14 mars.", "Mötet är den 12–14 mars."],
    ["Öppet kl. 8-16 varje dag.", "Öppet kl. 8–16 varje dag."],
    ["Öppet kl. 8.30-16.45 varje dag.", "Öppet kl. 8.30–16.45 varje dag."],
    ["Planen gäller 2023-2025 för alla.", "Planen gäller 2023–2025 för alla."],
    ["Det gäller 10-15 % av flödena.", "Det gäller 10–15 % av flödena."],
    ["Se sidan 14-17 i bilagan.", "Se sidan 14–17 i bilagan."],
    ["Under vecka 12-14 tränar vi.", "Under vecka 12–14 tränar vi."],
    ["Kostnaden är 1,5-2 miljoner kronor.", "Kostnaden är 1,5–2 miljoner kronor."],
    ["Barn (0-6 år) går före.", "Barn (0–6 år) går före."],
  ])("has a dash: %s", (text, right) => {
    expect(found(text)).toHaveLength(1);
    expect(repaired(text)).toBe(right);
  });

  test.each([
    "Mötet är 2023-03-15, och planen 2023-04 är klar.",
    "Ring 031-123 45 67 eller 08-123 45.",
    "Ring växeln på tel. 112-118 först.",
    "Se dnr 23-117 och ärende 12-45.",
    "Vi följer SS-EN ISO 13485-2016 och EN 301-549.",
    "Beställningen har order 4711-4812 hos oss.",
    "Matchen slutade 3-1 för oss.",
    "Fördelningen är 50-50 mellan oss.",
    "Arbetet tar 3–5 dagar, 10 - 12 besök.",
    "Covid-19 och PD1-2 är klara, 1-2-3 också.",
    "Lagen (SFS 2014-821) gäller. Öppna 12-14-16.",
    "Öppet 24-7 hela året.",
  ])("is none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("decimals", () => {
  test.each([
    ["Kostnaden är 2.4 miljoner kronor.", "Kostnaden är 2,4 miljoner kronor."],
    ["Det är 3.5 % av alla.", "Det är 3,5 % av alla."],
    ["Det är 3.5 procent av alla.", "Det är 3,5 procent av alla."],
    ["Vi behöver 1.5 timmar till.", "Vi behöver 1,5 timmar till."],
    ["Filen tar 1.25 GB plats.", "Filen tar 1,25 GB plats."],
    ["Vi har 7.5 tjänster i gruppen.", "Vi har 7,5 tjänster i gruppen."],
    ["Det dröjer 2.5 veckor till.", "Det dröjer 2,5 veckor till."],
    ["Vägen är 4.2 km lång.", "Vägen är 4,2 km lång."],
    ["Budgeten är 12.5 mkr i år.", "Budgeten är 12,5 mkr i år."],
    ["Det tar 0.5 sekunder per sida.", "Det tar 0,5 sekunder per sida."],
  ])("stand after a comma: %s", (text, right) => {
    expect(found(text)).toHaveLength(1);
    expect(repaired(text)).toBe(right);
  });

  test.each([
    "Vi väntar på version 2.4 av systemet.",
    "Mötet börjar kl. 8.30 i morgon.",
    "Se avsnitt 3.2 och tabell 4.1 i planen.",
    "Den 12.4 är allt klart.",
    "Release 10.2 veckorna igenom.",
    "Adressen är 10.0.0.1 hos oss.",
    "Det är 2,4 miljoner kronor.",
    "Punkt 5.1 dagar före mötet.",
    "Summan är 1.000.000 kronor.",
    "Kapitel 2.1 år för år.",
  ])("are none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a unit behind a figure", () => {
  test.each([
    ["Filen tar 20MB plats.", "Filen tar 20 MB plats."],
    ["Paketet väger 5kg nu.", "Paketet väger 5 kg nu."],
    ["Det tar 30min att läsa.", "Det tar 30 min att läsa."],
    ["Vi köpte 20st läsplattor.", "Vi köpte 20 st läsplattor."],
    ["Det kostar 100kr i månaden.", "Det kostar 100 kr i månaden."],
    ["Det kostar 1,5mkr i år.", "Det kostar 1,5 mkr i år."],
    ["Vägen är 5km lång.", "Vägen är 5 km lång."],
    ["Lokalen är 120kvm stor.", "Lokalen är 120 kvm stor."],
    ["Servern drar 4kW nu.", "Servern drar 4 kW nu."],
    ["Svaret kom på 200ms i går.", "Svaret kom på 200 ms i går."],
  ])("has a space: %s", (text, right) => {
    expect(found(text)).toHaveLength(1);
    expect(repaired(text)).toBe(right);
  });

  test.each([
    "Vi har 3D, 4K, 5G och 2a.",
    "Den 1:a, 2:a och 3:e är bokade.",
    "Rum 12B och plan 3A är klara.",
    "Det är 20 MB, 5 kg och 30 min.",
    "Vi har 20-tal, 16-månadersplan och 8-bitars.",
    "Koden är A20MB och X5kg.",
    "Se 2st_lista och 5km-loppet.",
    "Kvartal Q3 och H2 är klara.",
    "Ansök om 4G-täckning.",
    "Klass 9C går först.",
  ])("is none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("“så som” and “IT- och”", () => {
  test.each([
    ["Vi har produkter så som skrivare.", "Vi har produkter såsom skrivare."],
    ["Utrustning, så som skärmar och möss, köps in.", "Utrustning, såsom skärmar och möss, köps in."],
    [
      "Infrastruktur så som olika klienter, kringutrustning och läsplattor finns.",
      "Infrastruktur såsom olika klienter, kringutrustning och läsplattor finns.",
    ],
    ["Stöd så som utbildning ges.", "Stöd såsom utbildning ges."],
    ["Frågor så som bemanning och logistik.", "Frågor såsom bemanning och logistik."],
    ["Vi har IT- och systemstöd.", "Vi har it- och systemstöd."],
    ["IT- och telefonistöd finns.", "It- och telefonistöd finns."],
    ["Avtal om HR- eller lönestöd.", "Avtal om hr- eller lönestöd."],
    ["Stöd för IT- samt telefonifrågor.", "Stöd för it- samt telefonifrågor."],
    ["Alla IT- respektive säkerhetsfrågor.", "Alla it- respektive säkerhetsfrågor."],
  ])("are written otherwise: %s", (text, right) => {
    expect(found(text)).toHaveLength(1);
    expect(repaired(text)).toBe(right);
  });

  test.each([
    "Gör så som vi har gjort.",
    "Det blev så som det var tänkt.",
    "Allt är så som planen är skriven.",
    "Vi lämnar det så som man bör.",
    "Så som var fallet förra gången.",
    "Vi arbetar så som alla andra.",
    "Stödet fungerar så som lagen ser ut.",
    "Vi har produkter såsom skrivare.",
    "Vi har it- och systemstöd.",
    "Se kursen IT- och Medieteknik.",
  ])("are right: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("att and a supine", () => {
  test.each([
    "Tillsammans har vi att skapat innehåll.",
    "Vi har avslutat cykeln med att designat flöden.",
    "Gruppen har att arbetat vidare.",
    "Vi vann tid genom att automatiserat flödena.",
    "Vi började med att kartlagt och sedan med att testat allt.",
    "Tack för att skrivit planen.",
    "Vi hade att planerat mötet.",
    "Stödet ökade av att utbildat fler.",
    "Vi slutade med att byggt en prototyp.",
    "Det lyckades genom att tagit hjälp.",
  ])("do not fit together: %s", (text) => {
    expect(found(text)).toHaveLength(1);
    expect(repaired(text)).toBe(text);
  });

  test.each([
    "Efter att ha skapat innehåll vilar vi.",
    "Vi har att göra med nya krav.",
    "Vi har att hantera tre fel.",
    "Det beror på att resultatet dröjer.",
    "Vi vinner tid genom att privat utrustning används.",
    "Vi börjar med att mandat ges.",
    "Stödet ökade av att många utbildat sig.",
    "Vi tackar för att de skrivit planen.",
    "Vi slutar med att testa.",
    "Tanken med att format och innehåll skiljs är god.",
  ])("are right: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a word that stands twice", () => {
  test.each([
    ["Vi testar och och rättar.", "Vi testar och rättar."],
    ["Vi ska ska börja nu.", "Vi ska börja nu."],
    ["Vi ändrar planen planen nu.", "Vi ändrar planen nu."],
    ["Det går att att börja.", "Det går att börja."],
    ["Vi har en en plan.", "Vi har en plan."],
    ["Alla projektet projektet är klara.", "Alla projektet är klara."],
    ["Vi kan kan vänta.", "Vi kan vänta."],
    ["Testet eller eller provet är klart.", "Testet eller provet är klart."],
    ["Det är inte inte klart.", "Det är inte klart."],
    ["Målet kommer kommer senare.", "Målet kommer senare."],
  ])("is found: %s", (text, right) => {
    expect(found(text)).toHaveLength(1);
    expect(repaired(text)).toBe(right);
  });

  test.each([
    "Det det gäller är tiden.",
    "De som har har gått kursen.",
    "Det vi är är en grupp.",
    "Det han håller på på kvällen är hans.",
    "Den plan som som helhet gäller.",
    "Vi gick mycket mycket längre.",
    "Vi mäter, mäter och mäter.",
    "Se bilaga A A är först.",
    "Vi väntar på på-knappen.",
    "Man man lyssnar på.",
  ])("is right: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

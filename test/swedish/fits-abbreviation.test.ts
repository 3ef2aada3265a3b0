import { describe, expect, test } from "@jest/globals";
import { fitsAbbreviation, nearlyFitsAbbreviation } from "../../src/swedish/fits-abbreviation.ts";

describe("the letters of an abbreviation", () => {
  test.each([
    ["VGR", "Västra Götalandsregionen"],
    ["SoKI", "Standardisering och Kliniskt Innehåll"],
    ["SIDU", "Standardisering och Innehåll Diagnostik och Utredning"],
    ["HSL", "hälso- och sjukvårdslagen"],
    ["PUB", "personuppgiftsbiträdesavtal"],
    ["NTjP", "Nationella tjänsteplattformen"],
    ["POC", "proof of concept"],
    ["PD1", "produktionsdriftsättning 1"],
    ["EHM", "E-hälsomyndigheten"],
  ])("%s are in %s", (abbreviation, phrase) => {
    expect(fitsAbbreviation(abbreviation, phrase)).toBe(true);
  });

  test.each([
    ["BFR", "bild- och funktionsmedicin"],
    ["SIDU", "Standardisering och Innehåll Diagnostik"],
    ["EPS", "elektronisk patientjournal"],
  ])("%s are nearly in %s", (abbreviation, phrase) => {
    expect(fitsAbbreviation(abbreviation, phrase)).toBe(false);
    expect(nearlyFitsAbbreviation(abbreviation, phrase)).toBe(true);
  });

  test.each([
    ["UAT", "acceptanstest"],
    ["SSO", "enkel inloggning"],
    ["VGR", "vi i hela västra Götalandsregionen"],
    ["QA", "kvalitetssäkring"],
    ["EPJ", "en elektronisk tidbok"],
    ["VGR", ""],
    ["", "ord"],
  ])("%s are in no way in %s", (abbreviation, phrase) => {
    expect([fitsAbbreviation(abbreviation, phrase), nearlyFitsAbbreviation(abbreviation, phrase)]).toEqual([
      false,
      false,
    ]);
  });
});

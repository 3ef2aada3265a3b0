import { expect, test } from "@jest/globals";
import { expectedHeadings } from "../../src/text-reader/expected-headings.ts";
import { periodOf, readProgramme } from "../support/make-report.ts";

const programme = readProgramme(`programme: Program
organisation: Region
language: sv
title: Lägesrapport {period}
introduction:
  - heading: Om programmet
    sections:
      - heading: Steg för steg
overview: Läget
headings:
  summary: Summering {month}
  plan: Planering {nextMonth}
workstreams:
  - id: soki
    name: Standardisering
    abbreviation: SoKI
    formerly:
      - name: Innehåll
        until: 2023-03
  - id: test
    name: Test
`);

test("The words that may be headings are those that a report of the month prints, and what people write for them", () => {
  const headings = expectedHeadings(programme, periodOf("2023-04"));
  const all = headings.map(({ level, text }) => `${level} ${text}`);
  const withStatus = / – (?:enligt plan|risk för avvikelse|avvikelse|pausad)$/;
  const lines = all.filter((line) => !withStatus.test(line));
  expect(lines.slice(0, 10)).toEqual([
    "0 Lägesrapport april 2023",
    "1 Om programmet",
    "2 Steg för steg",
    "1 Läget",
    "2 Standardisering",
    "2 Standardisering (SoKI)",
    "2 Innehåll",
    "2 Innehåll (SoKI)",
    "2 SoKI",
    "2 Test",
  ]);
  expect(headings.filter(({ role }) => role === "title")).toHaveLength(1);
  const below = [
    "Avvikelse",
    "Summering april",
    "Summering april 2023",
    "Summering",
    "Planering maj",
    "Planering maj 2023",
    "Planering",
    "Uppföljning av planen",
    "Milstolpar",
    "Sammanfattning",
  ];
  expect(lines.slice(10)).toEqual(expect.arrayContaining(below.map((text) => `3 ${text}`)));
  // A report prints the status behind a workstream's name.
  expect(all).toContain("2 Standardisering (SoKI) – risk för avvikelse");
  expect(all).toContain("2 Test – enligt plan");
  expect(new Set(all).size).toBe(all.length);
});

import { expect, test } from "@jest/globals";
import { findPeriod } from "../../src/intake/headings/find-period.ts";
import { p, partOf, r, readBody } from "../support/read-body.ts";

const h = (level: number, text: string): string => p(r(text), `<w:pStyle w:val="Rubrik${level}"/>`);
const t = (text: string): string => p(r(text));
const title = (text: string): string => p(r(text), '<w:pStyle w:val="Rubrik"/>');
const long = t(
  "Vi började i januari 2022 och är klara i december 2024, om allt går som vi har tänkt oss, med det mesta.",
);

test.each([
  ["a title", [title("Lägesrapport mars 2023"), long]],
  ["a title in capitals", [title("LÄGESRAPPORT MARS 2023"), long]],
  ["a title with signs", [title("Lägesrapport – Mars, 2023"), long]],
  ["a first line without a style", [t("Program Exempel"), t("Lägesrapport för mars månad 2023"), long]],
  [
    "a line beside the day when it was written",
    [t("Status report"), t("Period: 2023-03"), t("Date: 2023-04-05"), long],
  ],
  ["English words", [title("Status report, March 2023"), long]],
  ["a heading of a field with its year", [h(1, "Rapport"), long, h(2, "Planering april 2023"), long]],
  [
    "headings of fields, and one year",
    [t("Rapport 2023"), long, h(2, "Summering mars"), long, h(2, "Planering april"), long],
  ],
  ["a cell", [`<w:tbl><w:tr><w:tc>${t("Avser")}</w:tc><w:tc>${t("mars 2023")}</w:tc></w:tr></w:tbl>`, long]],
])("a report says its month in %s", (_, body) => {
  expect(findPeriod(readBody(body.join("")))).toBe("2023-03");
});

test("a plan for January is of a report on the December before", () => {
  expect(findPeriod(readBody(h(1, "Rapport") + long + h(2, "Planering januari 2024")))).toBe("2023-12");
});

test("a page head may say it", () => {
  const header = partOf("w:hdr", p(r("Lägesrapport ") + r("mars") + r(" 2023")));
  expect(findPeriod(readBody(long, { "word/header1.xml": header }))).toBe("2023-03");
});

test("the programme's own headings say it in its own words", () => {
  const body = readBody(t("Rapport 2023") + h(2, "Så gick det i mars") + long);
  expect(findPeriod(body)).toBeUndefined();
  expect(findPeriod(body, { language: "sv", headings: { summary: "Så gick det i {month}" } })).toBe(
    "2023-03",
  );
});

test.each([
  ["none", [title("Lägesrapport"), long]],
  ["a day only", [title("Lägesrapport"), t("15 mars 2023"), t("2023-03-15"), long]],
  ["a month without a year", [title("Lägesrapport mars"), t("Så går det.")]],
  ["two", [title("Lägesrapport januari–februari 2023"), long]],
  [
    "another in its headings: the title may have been kept from last month",
    [title("Lägesrapport februari 2023"), h(2, "Summering mars"), long, h(2, "Planering april"), long],
  ],
  ["a month, and two years", [t("Rapport 2022 och 2023"), h(2, "Summering mars"), long]],
])("it is unknown where a document says %s", (_, body) => {
  expect(findPeriod(readBody(body.join("")))).toBeUndefined();
});

import { describe, expect, test } from "@jest/globals";
import { readWrittenDate, readWrittenPeriod } from "../../src/swedish/read-written-date.ts";

describe("a date that can mean one day only", () => {
  test.each([
    "2023-05-31",
    "2023-5-31",
    "2023/05/31",
    "2023.5.31",
    "2023–05–31",
    "20230531",
    "2023-05-31T00:00:00Z",
    "31/5 2023",
    "31/5-2023",
    "31/5/2023",
    "31.5.2023",
    "31-05-2023",
    "den 31/5 2023",
    "5/31/2023",
    "31 maj 2023",
    "31\u00A0Maj 2023",
    "den 31:a maj, 2023",
    "May 31, 2023",
    "31st of May 2023",
  ])("%s is 31 May 2023", (written) => {
    expect(readWrittenDate(written)).toBe("2023-05-31");
  });

  test.each([
    ["1 sept 2023", "2023-09-01"],
    ["7/7 2023", "2023-07-07"],
    ["29 feb 2024", "2024-02-29"],
  ])("%s is %s", (written, day) => {
    expect(readWrittenDate(written)).toBe(day);
  });

  test.each([
    "5/6 2023",
    "05-06-2023",
    "31 maj",
    "31/5",
    "31/5 -23",
    "23-05-31",
    "230531",
    "2023-31-05",
    "2023-02-29",
    "32 maj 2023",
    "maj 2023",
    "31 ma 2023",
    "31 ju 2023",
    "31 maj 2023 eller senare",
    "2023-05-31T08:00",
    "2023-05/31",
    "12345678",
    "",
  ])("%s is left to the writer", (written) => {
    expect(readWrittenDate(written)).toBeUndefined();
  });
});

describe("a month that can be one only", () => {
  test.each([
    "2023-5",
    "2023/05",
    "202305",
    "maj 2023",
    "Maj, 2023",
    "May 2023",
    "2023 maj",
    "05/2023",
    "5-2023",
  ])("%s is May 2023", (written) => {
    expect(readWrittenPeriod(written)).toBe("2023-05");
  });

  test.each(["maj", "5/23", "2023-13", "2023-05-31", "ju 2023", "kvartal 2 2023"])(
    "%s is left to the writer",
    (written) => {
      expect(readWrittenPeriod(written)).toBeUndefined();
    },
  );
});

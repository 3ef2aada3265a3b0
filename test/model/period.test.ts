import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Period, parsePeriod } from "../../src/model/parse-period.ts";
import {
  deadlineOf,
  formatDay,
  formatMonth,
  formatPeriod,
  lastDay,
  periodOf,
  shiftPeriod,
} from "../../src/model/period.ts";

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`${text} is no period`);
  return parsed;
}

const anyPeriod = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => period(`${year}-${String(month).padStart(2, "0")}`));

describe("a period", () => {
  test("is written as year and month", () => {
    expect(parsePeriod("2023-03")).toBe("2023-03");
  });

  test.each([
    "2023-3",
    "2023-13",
    "2023-00",
    "mars 2023",
    "202303",
    "2023-03-01",
    "",
    "0000-01",
    "2023-03\n",
  ])("is not %j", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test("goes from December to January, and back", () => {
    expect(shiftPeriod(period("2023-12"), 1)).toBe("2024-01");
    expect(shiftPeriod(period("2024-01"), -1)).toBe("2023-12");
  });

  test("has its name in Swedish and in English", () => {
    expect(formatPeriod(period("2023-03"), "sv")).toBe("mars 2023");
    expect(formatPeriod(period("2023-03"), "en")).toBe("March 2023");
    expect(formatMonth(period("2024-04"), "sv")).toBe("april");
    expect(formatMonth(period("2024-04"), "en")).toBe("April");
  });

  test("ends on the last day of its month, also in leap years", () => {
    expect(lastDay(period("2023-02"))).toBe("2023-02-28");
    expect(lastDay(period("2024-02"))).toBe("2024-02-29");
    expect(lastDay(period("2023-12"))).toBe("2023-12-31");
  });

  test("has its deadline on a day of the next month, or on that month's last day", () => {
    expect(deadlineOf(period("2023-03"), 5)).toBe("2023-04-05");
    expect(deadlineOf(period("2023-12"), 31)).toBe("2024-01-31");
    expect(deadlineOf(period("2023-01"), 30)).toBe("2023-02-28");
  });

  test("ends with a deadline that is a day in words, with the weekday in its Swedish form", () => {
    const days = ["2023-06-05", "2024-02-29", "2023-12-31"];
    expect(days.map((day) => formatDay(day, "sv"))).toEqual([
      "måndagen den 5 juni 2023",
      "torsdagen den 29 februari 2024",
      "söndagen den 31 december 2023",
    ]);
    expect(formatDay("2023-06-05", "en")).toBe("Monday 5 June 2023");
  });

  test("of a moment is that of the local clock", () => {
    expect(periodOf(new Date(2023, 11, 31, 23, 59))).toBe("2023-12");
    expect(periodOf(new Date(2024, 0, 1, 0, 0))).toBe("2024-01");
  });

  test("comes back after any number of months there and back", () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -600, max: 600 }), (start, months) => {
        expect(shiftPeriod(shiftPeriod(start, months), -months)).toBe(start);
      }),
    );
  });

  test("is later as text when it is later in time", () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 1, max: 600 }), (start, months) => {
        expect(shiftPeriod(start, months) > start).toBe(true);
      }),
    );
  });
});

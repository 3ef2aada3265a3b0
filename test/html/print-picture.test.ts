import { describe, expect, test } from "@jest/globals";
import type { Element } from "jsdom";
import { buildTrend } from "../../src/document/build-trend.ts";
import { textOf } from "../../src/document/document.ts";
import type { FollowUpBars, MilestoneTrend, StatusGrid } from "../../src/document/picture.ts";
import { buildHistory } from "../../src/history/build-history.ts";
import { breakLines } from "../../src/html/draw.ts";
import { printHtml } from "../../src/html/print-html.ts";
import { printPictures } from "../../src/html/print-picture.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import { shiftPeriod } from "../../src/model/period.ts";

import { entryText, makeReport, periodOf } from "../support/make-report.ts";
import { parseHtml } from "../support/read-html.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { prepareScenario } from "../support/scenario.ts";

const months = ["2026-11", "2026-12", "2027-01"].map(periodOf);

/** A trend with a line for each list of due dates, one a month. */
function trendOf(...lines: readonly (readonly string[])[]): MilestoneTrend {
  return {
    kind: "milestoneTrend",
    title: "Datum",
    description: "Alla datum.",
    periods: months,
    today: "rapportens månad",
    lines: lines.map((dues, index) => ({
      name: `Milstolpe <${index}>`,
      note: "flyttad från 2027-01-01 till 2027-02-01",
      points: dues.map((due, month) => ({ period: months[month] ?? periodOf("2026-11"), due })),
      isReached: false,
    })),
  };
}

/** The points of a line's path. */
function pointsOf(page: Element, index: number): number[][] {
  const path = [...page.querySelectorAll("svg.chart .line")][index]?.getAttribute("d") ?? "";
  return [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe("a page with pictures", () => {
  const folder = prepareScenario("trend-text");
  const print = async (...args: readonly string[]): Promise<Element> =>
    parseHtml((await runInMemory(folder, ["trend", ...args, "--format", "html", "-o", "-"])).stdout);

  test("names and describes each picture, and has its table behind it", async () => {
    const page = await print();
    const pictures = [...page.querySelectorAll("figure.picture")];
    const behind = [...page.querySelectorAll("figure.picture + details")];
    expect(behind.length).toBe(pictures.length);
    for (const details of behind) {
      expect(details.getAttribute("open")).toBeNull();
      expect(details.querySelector("summary + .table table th")).not.toBeNull();
    }
    expect(pictures.length).toBe(5);
    for (const picture of pictures) {
      for (const svg of picture.querySelectorAll('svg:not([aria-hidden="true"])')) {
        expect(svg.getAttribute("role")).toBe("img");
        expect(svg.querySelector(":scope > title")?.textContent).toMatch(/\p{L}{5}/u);
        expect(svg.querySelector(":scope > desc")?.textContent).toMatch(/\p{L}{5}.*\d{4}/u);
      }
    }
  });

  test("says in words all that a grid shows, and why a month has no status", async () => {
    const page = await print();
    const [grid] = [...page.querySelectorAll("svg.beside")];
    expect(grid?.querySelector("desc")?.textContent).toBe(
      "Grundläggning och vägar: enligt plan september 2026, risk för avvikelse oktober 2026, ingen rapport november 2026, " +
        "avvikelse december 2026, enligt plan januari 2027. " +
        "Överlämning till driftorganisationen i sjukhusområdets östra kvarter: inte angiven september 2026 – oktober 2026, " +
        "ingen rapport november 2026, inte angiven december 2026, pausad januari 2027. " +
        "Provdrift: inte med september 2026, enligt plan oktober 2026, ingen rapport november 2026, inget bidrag december 2026, " +
        "enligt plan januari 2027. " +
        "Utredningen: enligt plan september 2026 – oktober 2026, ingen rapport november 2026, inte med december 2026 – januari 2027.",
    );
    const [row] = page.querySelectorAll("details tbody tr");
    expect([...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual([
      "Grundläggning och vägar",
      "enligt plan",
      "risk för avvikelse",
      "ingen rapport",
      "avvikelse",
      "enligt plan",
    ]);
  });

  test("needs no script, no attribute of style, and no picture where nothing is to be drawn", async () => {
    const page = await print();
    expect(page.querySelector("script, [style], [onload]")).toBeNull();
    const empty = parseHtml(
      (await runInMemory(prepareScenario("diff-json"), ["trend", "--format", "html", "-o", "-"])).stdout,
    );
    expect([...empty.querySelectorAll("figure.picture")].length).toBe(1);
    expect(empty.querySelector("main")?.textContent).toContain("Inget bidrag anger någon status.");
  });
});

describe("a grid", () => {
  const grid: StatusGrid = {
    kind: "statusGrid",
    title: "Status",
    description: "Status.",
    periods: months,
    rows: [
      { name: "Test", marks: ["onTrack", "atRisk", "offTrack"] },
      { name: "Å", marks: ["paused", "none", "notIn"] },
    ],
    key: [{ mark: "onTrack", label: "enligt plan" }],
  };

  test("has another shape for each status and for none, and nothing where a workstream is not in the report", () => {
    const page = parseHtml(printPictures([grid], "sv"));
    const shapes = [...page.querySelectorAll("svg.beside g path")].map((path) => path.getAttribute("d"));
    expect(shapes.length).toBe(5);
    expect(new Set(shapes).size).toBe(5);
  });

  test("has names beside the months for a wide page, and above them for a narrow one", () => {
    const page = parseHtml(printPictures([grid], "sv"));
    const placeOf = (className: string): number[] => {
      const texts = [...page.querySelectorAll(`svg.${className} text`)];
      const row = page.querySelector(`svg.${className} g rect`);
      const name = texts.find(({ textContent }) => textContent === "Test");
      return [
        Number(row?.getAttribute("x")),
        Number(row?.getAttribute("y")) - Number(name?.getAttribute("y")),
      ];
    };
    const [[wideX = 0, wideY = 0], [narrowX = 0, narrowY = 0]] = [placeOf("beside"), placeOf("stacked")];
    expect([wideX > 200, wideY < 0]).toEqual([true, true]);
    expect([narrowX < 5, narrowY > 0]).toEqual([true, true]);
  });

  test("has letters of one size however few the months", () => {
    const widthsOf = (periods: StatusGrid["periods"]): (string | null)[] => {
      const rows = [{ name: "Test", marks: periods.map(() => "onTrack" as const) }];
      const page = parseHtml(printPictures([{ ...grid, periods, rows }], "sv"));
      return ["beside", "stacked"].map(
        (name) => page.querySelector(`svg.${name}`)?.getAttribute("viewBox")?.split(" ")[2] ?? null,
      );
    };
    expect(widthsOf(months.slice(0, 1))).toEqual(["672", "320"]);
    expect(widthsOf(months)).toEqual(["672", "320"]);
  });

  test("breaks long names at spaces, and a word that is too long within", () => {
    expect(breakLines("Utbildning av överläkare", 100, 13)).toEqual(["Utbildning av", "överläkare"]);
    const parts = breakLines("Informationssäkerhetsklassningsmodellering", 100, 13);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join("").replaceAll("-", "")).toBe("Informationssäkerhetsklassningsmodellering");
  });
});

describe("a milestone trend", () => {
  test("has a level line for a date that is kept, a rising one for one that slips, a falling one for an earlier one", () => {
    const page = parseHtml(
      printPictures(
        [
          trendOf(
            ["2027-03-01", "2027-03-01", "2027-03-01"],
            ["2027-03-01", "2027-04-01", "2027-06-15"],
            ["2027-05-01", "2027-04-01", "2027-03-01"],
          ),
        ],
        "sv",
      ),
    );
    const heights = [0, 1, 2].map((index) => pointsOf(page, index).map(([, y = 0]) => y));
    const [level = [], rising = [], falling = []] = heights;
    expect(new Set(level).size).toBe(1);
    expect([...rising].sort((a, b) => b - a)).toEqual(rising);
    expect([...falling].sort((a, b) => a - b)).toEqual(falling);
    // The same date has the same height.
    expect([rising[0], falling[2]]).toEqual([level[0], level[0]]);
  });

  test("stays within its picture, also for one month and for dates years away", () => {
    const one: MilestoneTrend = { ...trendOf(["2031-12-31"], ["2019-01-01"]), periods: months.slice(0, 1) };
    for (const trend of [one, trendOf(["2026-11-30", "2026-11-30", "2026-11-30"])]) {
      const page = parseHtml(printPictures([trend], "en"));
      const svg = page.querySelector("svg.chart");
      const [, , width = 0, height = 0] = (svg?.getAttribute("viewBox") ?? "").split(" ").map(Number);
      for (const index of trend.lines.keys())
        for (const [x = -1, y = -1] of pointsOf(page, index))
          expect([x > 0 && x < width, y > 0 && y < height]).toEqual([true, true]);
    }
  });

  test("numbers its lines on from picture to picture, and no number covers another", () => {
    const same = ["2027-03-01", "2027-03-01", "2027-03-01"];
    const page = parseHtml(printPictures([trendOf(same, same, same), trendOf(same, same)], "sv"));
    const numbers = [...page.querySelectorAll("svg.chart text.number")];
    expect(numbers.map(({ textContent }) => textContent)).toEqual(["1", "2", "3", "4", "5"]);
    const heights = numbers.slice(0, 3).map((text) => Number(text.getAttribute("y")));
    expect(
      Math.min((heights[1] ?? 0) - (heights[0] ?? 0), (heights[2] ?? 0) - (heights[1] ?? 0)),
    ).toBeGreaterThan(10);
    expect([...page.querySelectorAll("ol")].map((list) => list.getAttribute("start"))).toEqual(["1", "4"]);
    expect(page.querySelector("ol li")?.textContent).toBe(
      "Milstolpe <0> – flyttad från 2027-01-01 till 2027-02-01",
    );
  });

  test("names no more months and dates than have room", () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      periodOf(`${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`),
    );
    const page = parseHtml(printPictures([{ ...trendOf(["2030-01-01"]), periods: many }], "sv"));
    expect([...page.querySelectorAll("svg.chart text.quiet")].length).toBeLessThan(40);
  });
});

describe("the bars of the follow-up", () => {
  const counts = { done: 6, partly: 0, ongoing: 2, delayed: 1, dropped: 0, unanswered: 3 };
  const none = { done: 0, partly: 0, ongoing: 0, delayed: 0, dropped: 0, unanswered: 0 };
  const bars: FollowUpBars = {
    kind: "followUpBars",
    title: "Uppföljning",
    description: "Uppföljning.",
    bars: [
      { period: periodOf("2026-11"), counts },
      { period: periodOf("2026-12"), counts: none },
    ],
    key: [
      { outcome: "done", label: "klart" },
      { outcome: "ongoing", label: "pågår" },
      { outcome: "delayed", label: "uppskjutet" },
      { outcome: "unanswered", label: "inte besvarat" },
    ],
  };

  test("are as long as there are items, with the number above each part and a pattern that needs no colour", () => {
    const page = parseHtml(printPictures([bars], "sv"));
    const widths = [...page.querySelectorAll("svg.chart > g rect")].map((rect) =>
      Number(rect.getAttribute("width")),
    );
    const unit = ((widths[0] ?? 0) + 1.5) / 6;
    expect(widths.map((width) => Math.round((width + 1.5) / unit))).toEqual([6, 2, 1, 3]);
    const texts = [...page.querySelectorAll("svg.chart > text")].map(({ textContent }) => textContent);
    expect(texts).toEqual(["nov 2026", "6", "2", "1", "3", "dec 2026", "–"]);
    const fills = [...page.querySelectorAll("svg.chart > g rect")].map((rect) => rect.getAttribute("fill"));
    expect(fills).toEqual([null, "url(#_ongoing)", "url(#_delayed)", "url(#_unanswered)"]);
    for (const fill of ["_ongoing", "_delayed", "_unanswered"])
      expect(page.querySelector(`#${fill}`)).not.toBeNull();
  });
});

describe("a trend over more than a year", () => {
  const periods = Array.from({ length: 14 }, (_, index) => shiftPeriod(periodOf("2022-01"), index));
  const reports = periods.map((period) =>
    makeReport(period, { soki: entryText("soki", period, { rest: "status: onTrack\n" }) }),
  );
  const [first, last] = [reports.at(0), reports.at(-1)];
  if (!first || !last) throw new Error("no report");
  const options = {
    messages: sv,
    layout: last.programme.layout,
    words: { workstream: "Delprojekt", milestones: "Milstolpar i {month}" },
    sourcesHash: "",
    date: undefined,
  };
  const document = buildTrend(buildHistory(first, last, reports), options);

  test("has a picture for each part of it, with the tables of its months behind it", () => {
    const page = parseHtml(printHtml(document));
    const grids = [...page.querySelectorAll("figure.picture svg.beside title")];
    expect(grids.map(({ textContent }) => textContent)).toEqual([
      "Status månad för månad: januari 2022 – juli 2022",
      "Status månad för månad: augusti 2022 – februari 2023",
    ]);
    const behind = [...page.querySelectorAll("details")].map((details) =>
      [...details.querySelectorAll("table")].map((table) => [...table.querySelectorAll("th")].length),
    );
    // The contents, four and three months of status twice, the follow-up, and the older months of open items.
    expect(behind).toEqual([[], [5, 4], [5, 4], [10], [8]]);
  });

  test("has the programme's own words, but none that name one month", () => {
    const heads = document.blocks.flatMap((block) =>
      block.role === "table" ? [textOf(block.header[0] ?? [])] : block.role === "heading" ? [block.text] : [],
    );
    expect(heads).toContain("Delprojekt");
    expect(heads).not.toContain("Projekt");
    expect(heads).toContain("Milstolpar");
  });

  test("has tables that are not too wide for a page of Word that stands upright", () => {
    const widths = document.blocks.flatMap((block) => (block.role === "table" ? [block.header.length] : []));
    expect(widths).toEqual([5, 4, 5, 4, 10, 8, 8]);
  });
});

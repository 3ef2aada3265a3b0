import { describe, expect, test } from "@jest/globals";
import { buildHistory } from "../../src/history/build-history.ts";
import type { History, WorkstreamHistory } from "../../src/history/history.ts";
import { splitEvenly } from "../../src/history/split-evenly.ts";
import { summarizeHistory } from "../../src/history/summarize-history.ts";
import type { Report } from "../../src/model/report.ts";
import { entryText, followUpText, makeReport } from "../support/make-report.ts";

/** The history of reports, the oldest first. */
function historyOf(...reports: readonly Report[]): History {
  const [first, last] = [reports.at(0), reports.at(-1)];
  if (!first || !last) throw new Error("no report");
  return buildHistory(first, last, reports.slice(1, -1));
}

function soki(history: History): WorkstreamHistory | undefined {
  return history.workstreams.find(({ id }) => id === "soki");
}

/** A report in which soki alone has an entry, with more lines and a plan. */
function report(period: string, rest = "", plan = "Vi fortsätter."): Report {
  return makeReport(period, { soki: entryText("soki", period, { rest, plan }) });
}

function milestones(
  ...items: readonly (readonly [id: string, name: string, due: string, done?: boolean])[]
): string {
  const lines = items.map(
    ([id, name, due, done = false]) => `  - { id: ${id}, name: ${name}, due: ${due}, done: ${done} }\n`,
  );
  return `milestones:\n${lines.join("")}`;
}

describe("the months of a history", () => {
  test("are all from the first to the last, also over a new year, and those without a report are named", () => {
    const history = historyOf(report("2022-11"), report("2023-02"));
    expect(history.periods).toEqual(["2022-11", "2022-12", "2023-01", "2023-02"]);
    expect(history.missingPeriods).toEqual(["2022-12", "2023-01"]);
  });

  test("may be one", () => {
    const history = historyOf(report("2023-03", "status: onTrack\n"));
    expect(history).toMatchObject({
      from: "2023-03",
      to: "2023-03",
      periods: ["2023-03"],
      missingPeriods: [],
    });
    expect(soki(history)?.status).toEqual({ "2023-03": "onTrack" });
  });
});

describe("a status", () => {
  test("is that of the month's entry; a month without one has null, whatever the reason", () => {
    const programme = (from: string): string => `programme: P
organisation: O
title: "Rapport {period}"
overview: Projekten
headings: { summary: Summering, plan: Planering }
workstreams:
  - { id: soki, name: Söki, from: ${from} }
`;
    const made = (period: string, entries: Readonly<Record<string, string>>): Report =>
      makeReport(period, entries, programme("2023-02"));
    const history = historyOf(
      made("2023-01", {}),
      made("2023-02", { soki: entryText("soki", "2023-02", { rest: "status: avvikelse\n" }) }),
      made("2023-03", { soki: entryText("soki", "2023-03") }),
      made("2023-04", {}),
      made("2023-06", { soki: entryText("soki", "2023-06", { rest: "status: paused\n" }) }),
    );
    expect(soki(history)).toMatchObject({
      status: {
        "2023-01": null,
        "2023-02": "offTrack",
        "2023-03": null,
        "2023-04": null,
        "2023-05": null,
        "2023-06": "paused",
      },
      notIn: ["2023-01"],
      unwrittenIn: ["2023-04"],
    });
  });

  test("of an entry that nobody has written is none", () => {
    const texts = { summary: "Skriv här vad som har hänt.", plan: "Skriv här vad ni gör nu." };
    const scaffold = entryText("soki", "2023-04", { ...texts, rest: "status: onTrack\n" });
    const history = historyOf(report("2023-03"), makeReport("2023-04", { soki: scaffold }));
    expect(soki(history)).toMatchObject({ status: { "2023-04": null }, unwrittenIn: ["2023-04"] });
  });
});

describe("a milestone", () => {
  const dues = (history: History): unknown =>
    soki(history)?.milestones.map(({ name, due, days, moves }) => ({ name, due, days, moves }));

  test("has the date of every month that lists it, and the days from the first to the last", () => {
    const history = historyOf(
      report("2023-01", milestones(["a", "Flödena", "2023-05-31"])),
      report("2023-02", milestones(["a", "Flödena", "2023-05-31"])),
      report("2023-03"),
      report("2023-04", milestones(["a", "Flödena", "2023-07-01"])),
    );
    const due = { "2023-01": "2023-05-31", "2023-02": "2023-05-31", "2023-04": "2023-07-01" };
    expect(dues(history)).toEqual([{ name: "Flödena", due, days: 31, moves: 1 }]);
  });

  test("that moves back and forth has moved twice, by no days in the end; one that is due earlier by fewer than none", () => {
    const history = historyOf(
      report("2023-01", milestones(["a", "Fram", "2023-05-01"], ["b", "Tidigare", "2023-05-10"])),
      report("2023-02", milestones(["a", "Fram", "2023-06-01"], ["b", "Tidigare", "2023-05-01"])),
      report("2023-03", milestones(["a", "Fram", "2023-05-01"], ["b", "Tidigare", "2023-05-01"])),
    );
    expect(soki(history)?.milestones).toMatchObject([
      { days: 0, moves: 2 },
      { days: -9, moves: 1 },
    ]);
  });

  test("counts as moved in the last month only where its date is another than when it was listed before", () => {
    const history = historyOf(
      report("2023-01", milestones(["a", "Nu", "2023-05-01"], ["b", "Förr", "2023-05-10"])),
      report("2023-02", milestones(["b", "Förr", "2023-05-31"], ["d", "Borta", "2023-05-01"])),
      report(
        "2023-03",
        milestones(["a", "Nu", "2023-06-01"], ["b", "Förr", "2023-05-31"], ["c", "Ny", "2023-07-01"]),
      ),
    );
    expect(summarizeHistory(history).milestones).toEqual({
      all: 4,
      moved: 2,
      movedInLastMonth: 1,
      reached: 0,
    });
  });

  test("is reached in the first month that says so, for good, and late where an earlier one was past its date", () => {
    const history = historyOf(
      report("2023-01", milestones(["a", "Flödena", "2023-01-31", true], ["b", "Sena", "2023-01-31"])),
      report("2023-02", milestones(["a", "Flödena", "2023-01-31", false], ["b", "Sena", "2023-01-31"])),
      report("2023-03", milestones(["a", "Flödena", "2023-03-31", true], ["b", "Sena", "2023-01-31", true])),
      report("2023-04", milestones(["a", "Flödena", "2023-03-31", true])),
    );
    expect(soki(history)?.milestones).toMatchObject([
      { name: "Flödena", reached: "2023-03", gone: false },
      { name: "Sena", reached: "2023-03", timing: "late", gone: false },
    ]);
  });

  test("that was reached before the first month keeps the month in which that was", () => {
    const [before, first, last] = [
      report("2022-12", milestones(["a", "Flödena", "2022-12-31", true])),
      report("2023-01", milestones(["a", "Flödena", "2022-12-31", true])),
      report("2023-02"),
    ];
    expect(soki(buildHistory(first, last, [before]))?.milestones).toMatchObject([
      { reached: "2022-12", due: { "2023-01": "2022-12-31" } },
    ]);
  });

  test("that is only in earlier months is not in the history", () => {
    const before = report("2022-12", milestones(["a", "Gammal", "2022-12-31"]));
    expect(soki(buildHistory(report("2023-01"), report("2023-02"), [before]))?.milestones).toEqual([]);
  });

  test("whose id is used again is another; one that comes back is the same", () => {
    const history = historyOf(
      report(
        "2023-01",
        milestones(["a", "Första", "2023-01-31", true], ["b", "Borta ett tag", "2023-09-01"]),
      ),
      report("2023-02", milestones(["a", "Andra", "2023-06-30"])),
      report("2023-03", milestones(["a", "Andra", "2023-06-30"], ["b", "Borta ett tag", "2023-10-01"])),
    );
    expect(dues(history)).toEqual([
      { name: "Andra", due: { "2023-02": "2023-06-30", "2023-03": "2023-06-30" }, days: 0, moves: 0 },
      {
        name: "Borta ett tag",
        due: { "2023-01": "2023-09-01", "2023-03": "2023-10-01" },
        days: 30,
        moves: 1,
      },
      { name: "Första", due: { "2023-01": "2023-01-31" }, days: 0, moves: 0 },
    ]);
  });

  test("that the last entry leaves out is gone, unless that entry has nothing to report", () => {
    const first = report("2023-01", milestones(["a", "Flödena", "2023-05-31"]));
    const silent = makeReport("2023-02", {
      soki: "workstream: soki\nperiod: 2023-02\nnothingToReport: true\n",
    });
    expect(soki(historyOf(first, report("2023-02")))?.milestones).toMatchObject([{ gone: true }]);
    expect(soki(historyOf(first, silent))?.milestones).toMatchObject([{ gone: false }]);
  });

  test("has no personal number in its name", () => {
    const history = historyOf(report("2023-01", milestones(["a", "Test med 19121212-1212", "2023-05-31"])));
    expect(soki(history)?.milestones[0]?.name).not.toContain("1212-1212");
  });
});

describe("the planned items of a month", () => {
  const plan = "- Vi utbildar alla chefer.\n- Vi byter skrivare på kliniken.\n- Vi flyttar servern.";
  const [train, print, move] = [
    "Vi utbildar alla chefer.",
    "Vi byter skrivare på kliniken.",
    "Vi flyttar servern.",
  ];

  test("are counted by what its entry answers; those neither done nor dropped are open", () => {
    const history = historyOf(
      report("2023-01", "", plan),
      report("2023-02", followUpText({ [train]: "klart", [print]: "uppskjutet" })),
      report("2023-03", followUpText({ [print]: "utgår" })),
    );
    expect(soki(history)?.followUp).toEqual({
      "2023-01": figures({}),
      "2023-02": figures({ planned: 3, open: 2, done: 1, delayed: 1, unanswered: 1 }),
      // “Vi fortsätter.” of February has no answer.
      "2023-03": figures({ planned: 2, open: 1, carriedOver: 1, dropped: 1, unanswered: 1 }),
    });
  });

  test("were planned before the first month, too", () => {
    const [before, first] = [
      report("2022-12", "", `- ${move}`),
      report("2023-01", followUpText({ [move]: "pågår" })),
    ];
    const history = buildHistory(first, report("2023-02", followUpText({ [move]: "klart" })), [before]);
    expect(soki(history)?.followUp).toMatchObject({
      "2023-01": { planned: 1, open: 1, ongoing: 1, carriedOver: 0 },
      "2023-02": { planned: 2, open: 1, done: 1, carriedOver: 1 },
    });
  });

  test("are none in a month without an entry, also the last one, and are followed over it", () => {
    const history = historyOf(
      report("2023-01", "", `- ${move}`),
      makeReport("2023-02", {}),
      report("2023-03", followUpText({ [move]: "klart" })),
      makeReport("2023-04", {}),
    );
    expect(Object.keys(soki(history)?.followUp ?? {})).toEqual(["2023-01", "2023-03"]);
    expect(Object.values(soki(history)?.followUp ?? {}).at(-1)).toEqual(figures({ planned: 1, done: 1 }));
  });

  function figures(given: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
    const none = { planned: 0, open: 0, carriedOver: 0, done: 0, partly: 0, ongoing: 0 };
    return { ...none, delayed: 0, dropped: 0, unanswered: 0, ...given };
  }
});

describe("the workstreams", () => {
  const programme = (lines: string): string => `programme: P
organisation: O
title: "Rapport {period}"
overview: Projekten
headings: { summary: Summering, plan: Planering }
workstreams:
${lines}`;

  test("are those of the last report, in its order, and then earlier ones under the names they had", () => {
    const text =
      programme(`  - { id: gammalt, name: Nytt namn, until: 2023-01, formerly: [{ name: Gammalt, until: 2023-01 }] }
  - { id: b, name: Bé, formerly: [{ name: Bäver, until: 2023-01 }] }
  - { id: a, name: Å-projektet }
`);
    const made = (period: string): Report =>
      makeReport(
        period,
        Object.fromEntries(["a", "b", "gammalt"].map((id) => [id, entryText(id, period)])),
        text,
      );
    const { workstreams } = historyOf(made("2023-01"), made("2023-02"));
    expect(workstreams.map(({ id, name }) => [id, name])).toEqual([
      ["b", "Bé"],
      ["a", "Å-projektet"],
      ["gammalt", "Gammalt"],
    ]);
  });

  test("whose id was changed go on under the new one", () => {
    const text = programme(`  - { id: gammal, name: Provdrift, until: 2023-01 }
  - { id: ny, name: Provdrift, from: 2023-02 }
`);
    const history = historyOf(
      makeReport("2023-01", { gammal: entryText("gammal", "2023-01", { rest: "status: atRisk\n" }) }, text),
      makeReport("2023-02", { ny: entryText("ny", "2023-02", { rest: "status: onTrack\n" }) }, text),
    );
    expect(history.workstreams).toMatchObject([
      { id: "ny", status: { "2023-01": "atRisk", "2023-02": "onTrack" }, notIn: [] },
    ]);
  });

  test("that only reports before the first month have are left out", () => {
    const text = programme(`  - { id: gammal, name: Gammal, until: 2022-12 }
  - { id: ny, name: Ny }
`);
    const made = (period: string): Report => makeReport(period, { ny: entryText("ny", period) }, text);
    const before = makeReport("2022-12", { gammal: entryText("gammal", "2022-12") }, text);
    const { workstreams } = buildHistory(made("2023-01"), made("2023-02"), [before]);
    expect(workstreams.map(({ id }) => id)).toEqual(["ny"]);
  });
});

test("a list is split into as few parts as possible, of nearly the same length", () => {
  const lengths = (count: number): number[] =>
    splitEvenly(Array.from({ length: count }), 12).map((part) => part.length);
  expect(lengths(0)).toEqual([]);
  expect(lengths(12)).toEqual([12]);
  expect(lengths(13)).toEqual([7, 6]);
  expect(lengths(120)).toEqual(Array.from({ length: 10 }, () => 12));
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Comparison, FollowUpChange } from "../../src/diff/changes.ts";
import { compareReports } from "../../src/diff/compare-reports.ts";
import { describeEvidence } from "../../src/diff/describe/describe-follow-up.ts";
import { isDifferent, isReported } from "../../src/diff/resolve-change.ts";
import { selectLayer } from "../../src/diff/select-layer.ts";
import { messages } from "../../src/messages/sv/messages.ts";
import type { Report } from "../../src/model/report.ts";
import { entryText, followUpText, makeReport } from "../support/make-report.ts";

const ids = ["soki", "test", "teknik"];

/** Makes a report with the given entry of soki; the other two entries are always the same. */
function reportOf(period: string, soki: Parameters<typeof entryText>[2] = {}): Report {
  const entries = ids.map((id) => [id, entryText(id, period, id === "soki" ? soki : { plan: "–" })]);
  return makeReport(period, Object.fromEntries(entries));
}

/** Makes a programme file whose workstreams stand in the given order. */
function programmeOf(order: readonly string[]): string {
  const workstreams = order.map((id) => `  - id: ${id}\n    name: ${id}\n`).join("");
  return `programme: P\norganisation: O\ntitle: T\noverview: L\nheadings:\n  summary: S\n  plan: P\nworkstreams:\n${workstreams}`;
}

function sokiOf({ workstreams }: Comparison): Comparison["workstreams"][number] {
  const found = workstreams.find(({ id }) => id === "soki");
  if (!found) throw new Error("soki is in every report");
  return found;
}

const describeItem = ({ planned, outcome, carriedOver }: FollowUpChange): string =>
  `${planned} ${outcome} ${carriedOver}`;

describe("a report compared with itself", () => {
  const report = reportOf("2023-04", {
    plan: "Vi byter skrivare.",
    rest: followUpText({ "Vi bokar möten.": "delayed" }),
  });
  const comparison = compareReports(report, report);

  test("has nothing that differs, in any layer", () => {
    expect(comparison.workstreams.map(({ change }) => change)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
    ]);
    expect(comparison.summary.followUp.planned).toBe(0);
    expect(comparison.summary.sections).toEqual({ new: 0, edited: 0, same: 6, empty: 0 });
    for (const layer of ["structure", "followUp", "text"] as const)
      expect(isDifferent(selectLayer(comparison, layer))).toBe(false);
  });

  test("is empty also where other reports are known", () => {
    const others = [reportOf("2023-03"), report, reportOf("2023-05")];
    expect(compareReports(report, report, others)).toEqual(comparison);
  });
});

describe("the order of workstreams", () => {
  const entries = Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, entryText(id, "2023-03")]));
  const moved = (before: string, after: string): unknown[] => {
    const comparison = compareReports(
      makeReport("2023-03", entries, programmeOf([...before])),
      makeReport("2023-04", entries, programmeOf([...after])),
    );
    return comparison.workstreams.flatMap(({ id, moved: places, change }) =>
      places ? [[id, places, change]] : [],
    );
  };

  test("that is another says which one moved, and not which ones made room", () => {
    expect(moved("abcd", "dabc")).toEqual([["d", { from: 4, to: 1 }, "changed"]]);
    expect(moved("abcd", "bcad")).toEqual([["a", { from: 1, to: 3 }, "changed"]]);
  });

  test("is the same where some come or go", () => {
    expect(moved("abcd", "acd")).toEqual([]);
    expect(moved("acd", "abcd")).toEqual([]);
  });
});

test("the order in which files were read is no matter", () => {
  const texts = ids.map((id) => [id, entryText(id, "2023-04", { plan: `Vi bokar ${id}.` })] as const);
  const from = reportOf("2023-03", { plan: "Vi byter skrivare." });
  const expected = compareReports(from, makeReport("2023-04", Object.fromEntries(texts)));
  fc.assert(
    fc.property(fc.shuffledSubarray([...texts], { minLength: 3 }), (shuffled) => {
      expect(compareReports(from, makeReport("2023-04", Object.fromEntries(shuffled)))).toEqual(expected);
    }),
  );
});

describe("milestones", () => {
  const milestones = (...lines: readonly string[]): string =>
    `milestones:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`;

  test("are told where they moved, and by how many days, were done or renamed, are new or gone", () => {
    const before = milestones(
      "id: a, name: A, due: 2023-03-31",
      "id: b, name: B, due: 2023-05-31",
      "id: c, name: C, due: 2023-04-30",
      "id: d, name: D, due: 2023-02-28, done: true",
      "id: e, name: E, due: 2023-06-01",
      "id: g, name: G, due: 2023-06-02",
    );
    const after = milestones(
      "id: e, name: Nytt namn, due: 2023-06-01",
      "id: a, name: A, due: 2023-04-01",
      "id: b, name: B, due: 2023-05-01",
      "id: c, name: C, due: 2023-04-30, done: true",
      "id: f, name: F, due: 2023-07-01",
    );
    const comparison = compareReports(
      reportOf("2023-03", { rest: before }),
      reportOf("2023-04", { rest: after }),
    );
    expect(sokiOf(comparison).milestones.map(({ id, change, days }) => [id, change, days])).toEqual([
      ["e", "renamed", 0],
      ["a", "moved", 1],
      ["b", "moved", -30],
      ["c", "done", 0],
      ["f", "new", 0],
      ["g", "gone", 0],
    ]);
    expect(comparison.summary.milestones).toEqual({
      new: 1,
      returned: 0,
      moved: 2,
      renamed: 1,
      done: 1,
      reopened: 0,
      gone: 1,
    });
  });

  test("move by whole days also over the turn to summer time", () => {
    const due = (day: string): string => milestones(`id: a, name: A, due: ${day}`);
    const comparison = compareReports(
      reportOf("2023-03", { rest: due("2023-03-25") }),
      reportOf("2023-04", { rest: due("2023-03-27") }),
    );
    expect(sokiOf(comparison).milestones[0]?.days).toBe(2);
  });
});

describe("a span of months", () => {
  const printers = "Vi byter skrivare.";
  const months = [
    reportOf("2023-01", { plan: printers }),
    reportOf("2023-02", { plan: "Vi bokar möten.", rest: followUpText({ [printers]: "delayed" }) }),
    reportOf("2023-04", {
      plan: "–",
      rest: followUpText({ [printers]: "delayed", "Vi bokar möten.": "done" }),
    }),
    reportOf("2023-06", { plan: "–", rest: followUpText({ [printers]: "partly" }) }),
  ] as const;
  const [january, february, april, june] = months;

  test("follows each item through it, and says how often it was carried over", () => {
    const comparison = compareReports(january, june, [february, april]);
    expect(sokiOf(comparison).followUp.map(describeItem)).toEqual([
      `Vi bokar möten. done 0`,
      `${printers} partly 2`,
    ]);
    expect(sokiOf(comparison).followUp[1]).toMatchObject({
      plannedIn: "2023-01",
      askedIn: "2023-06",
      delays: 2,
    });
    expect(comparison.summary.followUp).toMatchObject({ planned: 2, done: 1, partly: 1, carriedOver: 1 });
  });

  test("is searched for what mentions an item that no month answers, the nearest month first", () => {
    const plan = "Vi tar fram rutiner för reservdrift.";
    const [may, july, august] = [
      reportOf("2023-05", { plan }),
      reportOf("2023-07", { plan: "–", summary: "Rutinerna för reservdrift är framtagna." }),
      reportOf("2023-08", { plan: "–", summary: "Rutinerna för reservdrift är övade." }),
    ];
    const silent = reportOf("2023-06", { plan: "–", summary: "Lokalerna är målade." });
    const mentionIn = (...others: Report[]): unknown =>
      sokiOf(compareReports(may, august, others)).followUp[0]?.mention;
    expect(mentionIn(silent, july)).toEqual({
      field: "summary",
      period: "2023-07",
      text: "Rutinerna för reservdrift är framtagna.",
    });
    expect(mentionIn(silent)).toMatchObject({ period: "2023-08" });
    const told = sokiOf(compareReports(may, august, [silent, july])).followUp.flatMap((item) =>
      describeEvidence(item, messages),
    );
    expect(told).toEqual(["Nämns i summeringen för juli 2023: ”Rutinerna för reservdrift är framtagna.”"]);
  });

  test("names the months in between that have no report", () => {
    expect(compareReports(january, june, [april, february]).missingPeriods).toEqual(["2023-03", "2023-05"]);
    expect(compareReports(january, february).missingPeriods).toEqual([]);
  });

  test("of one month also knows how long an item has been taken along", () => {
    const comparison = compareReports(april, june, [february, january]);
    expect(sokiOf(comparison).followUp.map(describeItem)).toEqual([`${printers} partly 2`]);
    expect(sokiOf(compareReports(april, june)).followUp.map(describeItem)).toEqual([`${printers} partly 1`]);
  });
});

describe("what happens to a workstream between two months", () => {
  const programme = (...lines: readonly string[]): string =>
    `programme: P\norganisation: O\ntitle: T\noverview: L\nheadings: { summary: S, plan: P }\nworkstreams:\n${lines
      .map((line) => `  - { ${line} }\n`)
      .join("")}`;
  const reports = (
    file: string,
    entries: Readonly<Record<string, Readonly<Record<string, string>>>>,
  ): Report[] =>
    Object.entries(entries).map(([period, rests]) =>
      makeReport(
        period,
        Object.fromEntries(
          Object.entries(rests).map(([id, rest]) => [
            id,
            entryText(id, period, { plan: "Vi provar.", rest }),
          ]),
        ),
        file,
      ),
    );
  const compareSpan = (file: string, entries: Parameters<typeof reports>[1]): Comparison => {
    const [from, ...rest] = reports(file, entries);
    const to = rest.at(-1) ?? from;
    if (!from || !to) throw new Error("two reports are compared");
    return compareReports(from, to, rest);
  };
  const answered = followUpText({ "Vi provar.": "done" });

  test("is told of its status, also where that is the same in the end", () => {
    const comparison = compareSpan(programme("id: a, name: A"), {
      "2026-08": { a: "status: onTrack\n" },
      "2026-09": { a: `status: offTrack\n${answered}` },
      "2026-10": { a: `nothingToReport: true\n${answered}` },
      "2026-11": { a: `status: onTrack\n${answered}` },
    });
    expect(comparison.workstreams[0]).toMatchObject({
      change: "changed",
      status: {
        from: "onTrack",
        to: "onTrack",
        steps: [
          { period: "2026-09", status: "offTrack" },
          { period: "2026-11", status: "onTrack" },
        ],
      },
    });
    expect(comparison.summary.statuses).toBe(0);
  });

  test("is told of its names, also where it has the first one again", () => {
    const file = programme(
      "id: a, name: A, formerly: [{ name: A, until: 2026-08 }, { name: B, until: 2026-09 }]",
      "id: b, name: C, formerly: [{ name: A, until: 2026-08 }, { name: B, until: 2026-09 }]",
      'id: c, name: B, formerly: [{ name: "A\\u00ADB", until: 2026-08 }, { name: AB, until: 2026-09 }]',
      'id: d, name: "D D", formerly: [{ name: "D\\u00A0D", until: 2026-09 }]',
    );
    const entries = { a: "", b: "", c: "", d: "" };
    const { workstreams } = compareSpan(file, { "2026-08": entries, "2026-09": entries, "2026-10": entries });
    expect(workstreams.map(({ change, previousName, names }) => [change, previousName, names])).toEqual([
      [
        "changed",
        undefined,
        [
          { period: "2026-09", name: "B" },
          { period: "2026-10", name: "A" },
        ],
      ],
      [
        "renamed",
        "A",
        [
          { period: "2026-09", name: "B" },
          { period: "2026-10", name: "C" },
        ],
      ],
      ["renamed", "A\u00ADB", []],
      ["unchanged", undefined, []],
    ]);
  });

  test("is told where it reported only then, with what it reported and what became of its plans", () => {
    const comparison = compareSpan(
      programme("id: a, name: A", "id: b, name: B, from: 2026-09, until: 2026-10"),
      {
        "2026-08": { a: "" },
        "2026-09": { a: "", b: "status: onTrack\nmilestones: [{ id: m, name: M, due: 2026-10-01 }]\n" },
        "2026-10": {
          a: "",
          b: `status: onTrack\nmilestones: [{ id: m, name: M, due: 2026-10-01, done: true }]\n${answered}`,
        },
        "2026-11": { a: "" },
      },
    );
    expect(comparison.workstreams[1]).toMatchObject({
      id: "b",
      change: "removed",
      onlyIn: { from: "2026-09", to: "2026-10" },
      status: { steps: [{ period: "2026-09", status: "onTrack" }] },
      milestones: [{ id: "m", change: "done" }],
      followUp: [{ planned: "Vi provar.", outcome: "done", askedIn: "2026-10" }],
    });
    expect(comparison.summary.workstreams.removed).toBe(1);
  });

  test("is told where it left the report, and where its last entry is missing", () => {
    const milestones = "milestones: [{ id: m, name: M, due: 2026-10-01, done: true }]\n";
    const of = (line: string): unknown =>
      compareSpan(programme(line), {
        "2026-08": { a: "milestones: [{ id: m, name: M, due: 2026-10-01 }]\n" },
        "2026-09": { a: milestones + answered },
        "2026-10": {},
      }).workstreams[0];
    const told = { milestones: [{ id: "m", change: "done" }], followUp: [{ outcome: "done" }] };
    expect(of("id: a, name: A, until: 2026-09")).toMatchObject({ change: "removed", ...told });
    expect(of("id: a, name: A")).toMatchObject({
      change: "missing",
      milestones: told.milestones,
      followUp: [{ outcome: "done" }, { outcome: "unanswered" }],
    });
  });

  test("is told where it handed in nothing, which is no change", () => {
    const file = programme("id: a, name: A", "id: b, name: B, from: 2026-09");
    const scaffold = `workstream: a\nperiod: 2026-09\nsummary: |\n  Skriv här vad som har hänt.\nplan: |\n  Skriv här vad ni gör nu.\n`;
    for (const september of [{}, { a: scaffold }]) {
      const [from, to] = reports(file, { "2026-08": { a: "" }, "2026-10": { a: answered, b: "" } });
      if (!from || !to) throw new Error("two reports are compared");
      const between = makeReport("2026-09", september, file);
      const [a, b] = compareReports(from, to, [between]).workstreams;
      expect([a?.unwrittenIn, b?.unwrittenIn]).toEqual([["2026-09"], ["2026-09"]]);
      expect(a?.followUp.map(describeItem)).toEqual(["Vi provar. done 0"]);
    }
    const { workstreams } = compareSpan(programme("id: a, name: A"), {
      "2026-08": { a: "" },
      "2026-09": {},
      "2026-10": { a: "" },
    });
    expect(workstreams.map((workstream) => [workstream.change, isReported(workstream)])).toEqual([
      ["unchanged", true],
    ]);
  });

  test("does not make it another one where only its id was changed", () => {
    const file = programme(
      "id: b, name: B, from: 2026-09",
      'id: a, name: "B\\u00AD", until: 2026-08',
      "id: c, name: C, until: 2026-08",
      "id: d, name: D, from: 2026-09",
    );
    const milestones = "milestones: [{ id: m, name: M, due: 2026-10-01 }]\n";
    const { workstreams } = compareSpan(file, {
      "2026-08": { a: `status: onTrack\n${milestones}`, c: "" },
      "2026-09": { b: `status: atRisk\n${milestones}${answered}`, d: "" },
    });
    expect(workstreams.map(({ id, change }) => `${id} ${change}`)).toEqual([
      "b changed",
      "d added",
      "c removed",
    ]);
    expect(workstreams[0]).toMatchObject({
      status: { from: "onTrack", to: "atRisk" },
      milestones: [],
      followUp: [{ planned: "Vi provar.", outcome: "done" }],
      sections: [{ state: "same" }, { state: "same" }],
    });
  });

  test("does not make a milestone new where the earlier month has no entry", () => {
    const file = programme("id: a, name: A");
    const rest = "milestones: [{ id: m, name: M, due: 2026-12-01 }]\n";
    const [july, august, september] = reports(file, {
      "2026-07": { a: rest },
      "2026-08": {},
      "2026-09": { a: rest },
    });
    if (!july || !august || !september) throw new Error("three reports are compared");
    expect(compareReports(august, september, [july]).workstreams[0]?.milestones).toEqual([]);
    expect(compareReports(august, september).workstreams[0]?.milestones).toMatchObject([{ change: "new" }]);
  });

  test("is told where one of the two entries has nothing to report", () => {
    const { workstreams } = compareSpan(programme("id: a, name: A"), {
      "2026-08": { a: "" },
      "2026-09": { a: `nothingToReport: true\n` },
    });
    expect(workstreams[0]).toMatchObject({ change: "changed", nothingToReport: { from: false, to: true } });
  });
});

describe("a planned item", () => {
  const from = reportOf("2023-03", { plan: "Vi byter skrivare. Vi bokar möten." });

  test("that is left out of a follow-up is unanswered, unless a comment above it says why", () => {
    const rest = followUpText({ "Vi byter skrivare.": "done" });
    const ignore = "# millrep-ignore report/unmatched-follow-up:";
    const items = (comment: string): string[] =>
      sokiOf(compareReports(from, reportOf("2023-04", { plan: "–", rest: comment + rest }))).followUp.map(
        describeItem,
      );
    const unanswered = ["Vi byter skrivare. done 0", "Vi bokar möten. unanswered 0"];
    expect(items("")).toEqual(unanswered);
    expect(items(`${ignore}\n`)).toEqual(unanswered);
    expect(items(`${ignore} mötena sköter kansliet\n`)).toEqual(["Vi byter skrivare. done 0"]);
  });

  test("without an answer is no change, and one with an answer is", () => {
    const change = (rest: string): string => {
      const same = { plan: "Vi byter skrivare. Vi bokar möten.", rest };
      return sokiOf(compareReports(from, reportOf("2023-04", same))).change;
    };
    expect(change("")).toBe("unchanged");
    expect(change(followUpText({ "Vi byter skrivare.": "" }))).toBe("unchanged");
    expect(change(followUpText({ "Vi byter skrivare.": "dropped" }))).toBe("changed");
  });
});

describe("one layer", () => {
  const before = reportOf("2023-03", { plan: "Vi byter skrivare.", rest: "status: onTrack\n" });
  const after = reportOf("2023-04", {
    summary: "Skrivarna är bytta.",
    rest: `status: atRisk\n${followUpText({ "Vi byter skrivare.": "done" })}`,
  });
  const comparison = compareReports(before, after);

  test.each([
    ["structure", { status: true, followUp: 0, sections: 0 }],
    ["followUp", { status: false, followUp: 1, sections: 0 }],
    ["text", { status: false, followUp: 0, sections: 2 }],
  ] as const)("of a comparison, %s, has nothing of the others", (layer, shown) => {
    const { status, followUp, sections } = sokiOf(selectLayer(comparison, layer));
    expect({ status: status !== undefined, followUp: followUp.length, sections: sections.length }).toEqual(
      shown,
    );
  });

  test("says of a workstream what differs in that layer", () => {
    const same = reportOf("2023-04", { plan: "Vi byter skrivare.", rest: "status: atRisk\n" });
    const change = (layer: "structure" | "followUp" | "text"): string =>
      sokiOf(selectLayer(compareReports(before, same), layer)).change;
    expect([change("structure"), change("followUp"), change("text")]).toEqual([
      "changed",
      "unchanged",
      "unchanged",
    ]);
  });
});

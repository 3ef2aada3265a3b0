import { describe, expect, test } from "@jest/globals";
import { describeMilestone } from "../../src/diff/describe/describe-milestone.ts";
import { followMilestones } from "../../src/diff/follow-milestones.ts";
import { messages as en } from "../../src/messages/en/messages.ts";
import { messages as sv } from "../../src/messages/sv/messages.ts";
import type { Milestone } from "../../src/model/entry.ts";
import { shiftPeriod } from "../../src/model/period.ts";
import { periodOf } from "../support/make-report.ts";

/** A month's milestones, each as “a Provdrift 2026-08-31” with “done” after it where it is reached. */
type Month = readonly string[] | "missing" | "nothing to report";

const beginning = periodOf("2026-08");

/** Follows the milestones of consecutive months from August 2026, and says what a reader is told since `from`. */
function follow(months: readonly Month[], from = "2026-08", messages = sv): string[] {
  const entries = months.flatMap((month, index) => {
    const period = shiftPeriod(beginning, index);
    if (month === "missing") return [];
    const isSilent = month === "nothing to report";
    return [{ period, milestones: isSilent ? [] : month.map(milestoneOf), isSilent }];
  });
  const comparison = {
    ...noComparison,
    from: periodOf(from),
    to: shiftPeriod(beginning, months.length - 1),
  };
  return followMilestones(entries, periodOf(from)).map((milestone) =>
    [milestone.change, describeMilestone(milestone, comparison, messages)].join(": "),
  );
}

const noComparison = {
  programme: "P",
  organisation: "O",
  language: "sv",
  only: undefined,
  month: undefined,
  missingPeriods: [],
  workstreams: [],
  summary: {
    workstreams: { unchanged: 0, changed: 0, added: 0, removed: 0, renamed: 0, missing: 0, moved: 0 },
    statuses: 0,
    milestones: { new: 0, returned: 0, moved: 0, renamed: 0, done: 0, reopened: 0, gone: 0 },
    followUp: {
      planned: 0,
      done: 0,
      partly: 0,
      ongoing: 0,
      delayed: 0,
      dropped: 0,
      unanswered: 0,
      mentioned: 0,
      carriedOver: 0,
    },
    sections: { new: 0, edited: 0, same: 0, empty: 0 },
  },
} as const;

function milestoneOf(line: string): Milestone {
  const [, id = "", name = "", due = "", done] = /^(\S+) (.+) (\d{4}-\d\d-\d\d)( done)?$/u.exec(line) ?? [];
  return { id, name, due, done: done !== undefined };
}

describe("a milestone that was reached", () => {
  test("is not gone where it is no longer listed", () => {
    expect(follow([["a Provdrift 2026-08-31 done"], []])).toEqual([]);
    expect(follow([["a Provdrift 2026-08-31 done"], [], []], "2026-09")).toEqual([]);
    expect(follow([["a Provdrift 2026-08-31 done"], "missing", []], "2026-09")).toEqual([]);
  });

  test("is told once, also where it is listed again later", () => {
    const reached = "a Provdrift 2026-08-31 done";
    expect(follow([[reached], [reached]])).toEqual([]);
    expect(follow([[reached], [], [reached]], "2026-09")).toEqual([]);
  });

  test("shows the date that it was promised for first, and by how many days that moved", () => {
    const months = [
      ["a Provdrift 2026-10-31"],
      ["a Provdrift 2026-11-30"],
      ["a Provdrift 2026-11-01"],
      ["a Provdrift 2026-11-01 done"],
    ];
    const told = "done: Provdrift – nådd (lovad först till 2026-10-31, sedan till 2026-11-01, en dag senare)";
    expect(follow(months, "2026-10")).toEqual([told]);
    expect(follow(months, "2026-10", en)).toEqual([
      "done: Provdrift – reached (promised first for 2026-10-31, then for 2026-11-01, one day later)",
    ]);
    expect(follow([["a Provdrift 2026-10-31"], ["a Provdrift 2026-10-31 done"]])).toEqual([
      "done: Provdrift – nådd (lovad till 2026-10-31)",
    ]);
  });

  test("was late where a later month than that of its date called it open, and early where it is due much later", () => {
    expect(
      follow(
        [["a A 2026-09-15"], ["a A 2026-09-15"], ["a A 2026-09-15"], ["a A 2026-09-15 done"]],
        "2026-10",
      ),
    ).toEqual(["done: A – nådd efter utsatt datum (lovad till 2026-09-15)"]);
    // September's entry may have been written before the 30th.
    expect(follow([["a A 2026-09-30"], ["a A 2026-09-30"], ["a A 2026-09-30 done"]], "2026-09")).toEqual([
      "done: A – nådd (lovad till 2026-09-30)",
    ]);
    expect(follow([["a A 2026-11-30"], ["a A 2026-11-30 done"]])).toEqual([
      "done: A – nådd före utsatt datum (lovad till 2026-11-30)",
    ]);
    expect(follow([["a A 2026-11-30"], ["a A 2026-11-30 done"]], "2026-08", en)).toEqual([
      "done: A – reached before its date (promised for 2026-11-30)",
    ]);
  });

  test("when it was first named was promised to nobody", () => {
    expect(follow([[], ["a A 2026-09-30 done"]])).toEqual([
      "done: A – ny och redan nådd (klar senast 2026-09-30)",
    ]);
  });

  test("and has another date now did not move: its date was corrected", () => {
    expect(follow([["a A 2026-08-31 done"], ["a A 2026-08-28 done"]])).toEqual([
      "moved: A – nådd sedan tidigare, datumet ändrat från 2026-08-31 till 2026-08-28",
    ]);
  });

  test("and is not any more says so, with its earlier date where that is another", () => {
    expect(follow([["a A 2026-08-31 done"], ["a A 2026-10-31"]])).toEqual([
      "reopened: A – inte längre nådd, klar senast 2026-10-31 (tidigare 2026-08-31)",
    ]);
    expect(follow([["a A 2026-08-31 done"], [], ["a A 2026-08-31"]], "2026-09")).toEqual([
      "reopened: A – inte längre nådd, klar senast 2026-08-31",
    ]);
  });
});

describe("a milestone over several months", () => {
  test("is told month by month, and by how many days it moved in all", () => {
    expect(follow([["a A 2026-09-30"], ["a A 2026-10-31"], ["a A 2026-12-01"], ["a A 2026-12-01"]])).toEqual([
      "moved: A – september 2026: flyttad från 2026-09-30 till 2026-10-31 (31 dagar senare); " +
        "oktober 2026: flyttad från 2026-10-31 till 2026-12-01 (31 dagar senare); sammanlagt 62 dagar senare",
    ]);
  });

  test("that moved and moved back is told all the same", () => {
    expect(follow([["a A 2026-09-30"], ["a A 2026-10-01"], ["a A 2026-09-30"]])).toEqual([
      "moved: A – september 2026: flyttad från 2026-09-30 till 2026-10-01 (en dag senare); " +
        "oktober 2026: flyttad från 2026-10-01 till 2026-09-30 (en dag tidigare); till slut samma datum",
    ]);
  });

  test("that was named first and reached in between is not lost", () => {
    expect(follow([[], ["a A 2026-10-31"], ["a A 2026-10-31 done"], []])).toEqual([
      "done: A – september 2026: ny, klar senast 2026-10-31; oktober 2026: nådd (lovad till 2026-10-31)",
    ]);
    expect(follow([[], ["a A 2026-09-30 done"], []])).toEqual([
      "done: A – september 2026: ny och redan nådd (klar senast 2026-09-30)",
    ]);
  });

  test("that was reached in between and is off the list was reached", () => {
    expect(follow([["a A 2026-09-30"], ["a A 2026-09-30 done"], []])).toEqual([
      "done: A – september 2026: nådd (lovad till 2026-09-30)",
    ]);
  });

  test("that came and went without being reached is gone", () => {
    expect(follow([[], ["a A 2026-12-31"], []])).toEqual([
      "gone: A – september 2026: ny, klar senast 2026-12-31; oktober 2026: inte längre med (klar senast 2026-12-31)",
    ]);
  });

  test("that was reached, was not, and was again is told whole", () => {
    expect(follow([["a A 2026-08-31 done"], ["a A 2026-08-31"], ["a A 2026-08-31 done"]])).toEqual([
      "done: A – september 2026: inte längre nådd, klar senast 2026-08-31; " +
        "oktober 2026: nådd efter utsatt datum (lovad till 2026-08-31)",
    ]);
  });
});

describe("a milestone that an entry does not list", () => {
  test("is gone, and there again when it is listed again, not new", () => {
    const months = [["a A 2026-12-31"], [], ["a A 2027-01-31"]];
    expect(follow(months.slice(0, 2))).toEqual(["gone: A – inte längre med (klar senast 2026-12-31)"]);
    expect(follow(months, "2026-09")).toEqual([
      "returned: A – åter med, klar senast 2027-01-31 (tidigare 2026-12-31)",
    ]);
    expect(follow(months)).toEqual([
      "returned: A – september 2026: inte längre med (klar senast 2026-12-31); " +
        "oktober 2026: åter med, klar senast 2027-01-31 (tidigare 2026-12-31)",
    ]);
  });

  test("is neither gone nor new where the month has no entry, or nothing to report", () => {
    for (const month of ["missing", "nothing to report"] as const) {
      const months = [["a A 2026-12-31"], month, ["a A 2026-12-31"]];
      expect(follow(months)).toEqual([]);
      expect(follow(months, "2026-09")).toEqual([]);
      expect(follow(months.slice(0, 2))).toEqual([]);
    }
  });
});

describe("a milestone's name and id", () => {
  test("that differ only in what no reader sees are the same", () => {
    expect(
      follow([["a Prov\u00ADdrift i\u00A0norr 2026-12-31"], ["a\u200B Provdrift i norr 2026-12-31"]]),
    ).toEqual([]);
  });

  test("are told where the name is another", () => {
    expect(follow([["a Provdrift 2026-12-31"], ["a Skarp drift 2026-12-31"]])).toEqual([
      "renamed: Skarp drift – hette tidigare Provdrift",
    ]);
    expect(follow([["a Provdrift 2026-12-31"], ["a Skarp drift 2027-01-01"]])).toEqual([
      "moved: Skarp drift – flyttad från 2026-12-31 till 2027-01-01 (en dag senare), hette tidigare Provdrift",
    ]);
  });

  test("make one milestone where only the id is another, unless the earlier one was reached", () => {
    expect(follow([["a Provdrift 2026-12-31"], ["prov Provdrift 2027-01-01"]])).toEqual([
      "moved: Provdrift – flyttad från 2026-12-31 till 2027-01-01 (en dag senare)",
    ]);
    expect(follow([["a Prov 2026-08-31 done"], ["b Prov 2026-09-30"]])).toEqual([
      "new: Prov – ny, klar senast 2026-09-30",
    ]);
    expect(
      follow([
        ["a Prov 2026-12-01", "b Prov 2026-12-02"],
        ["a Prov 2026-12-01", "c Prov 2026-12-02"],
      ]),
    ).toEqual([]);
  });

  test("make two where somebody uses the id of a milestone that was reached for another one", () => {
    expect(follow([["a Avtal 2026-08-31 done"], ["a Flytt 2026-12-01"]])).toEqual([
      "new: Flytt – ny, klar senast 2026-12-01",
    ]);
    expect(follow([["a Avtal 2026-08-31 done"], ["a Avtalet 2026-08-31 done"]])).toEqual([
      "renamed: Avtalet – hette tidigare Avtal",
    ]);
  });

  test("are taken together where one id stands for two, and read once where the same stands twice", () => {
    const two = ["a Prov 2026-12-01", "a Drift 2026-12-02"];
    expect(follow([two, two])).toEqual([]);
    expect(follow([two, [...two].reverse()])).toEqual([]);
    expect(follow([two, ["a Prov 2026-12-01", "a Drift 2026-12-03"]])).toEqual([
      "moved: Drift – flyttad från 2026-12-02 till 2026-12-03 (en dag senare)",
    ]);
    expect(follow([["a Prov 2026-12-01"], ["a Prov 2026-12-01", "a Prov 2026-12-01"]])).toEqual([]);
  });

  test("are masked where they hold personal data", () => {
    expect(follow([[], ["a Intyg för 19121212-1212 2026-12-31"]])[0]).not.toContain("1212-1212");
  });
});

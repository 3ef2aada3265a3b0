import { describe, expect, test } from "@jest/globals";
import { type FollowedItem, followItems } from "../../src/follow-up/follow-items.ts";
import { shiftPeriod } from "../../src/model/period.ts";
import { entryText, followUpText, periodOf, readEntry } from "../support/make-report.ts";

/** A month of a workstream: the text of its plan, and the outcomes in its follow-up. */
interface Month {
  readonly plan?: string;
  readonly answers?: Readonly<Record<string, string>>;
}

/** Follows the items of consecutive months from January 2023; undefined is a month without an entry. */
function follow(months: readonly (Month | undefined)[], isExcused = false): FollowedItem[] {
  const entries = months.map((month, index) => {
    const period = shiftPeriod(periodOf("2023-01"), index);
    if (!month) return { period, entry: undefined };
    const { plan = "–", answers = {} } = month;
    return { period, entry: readEntry(entryText("soki", period, { plan, rest: followUpText(answers) })) };
  });
  return followItems(entries, { language: "sv", isExcused: () => isExcused });
}

const plain = ({ planned, outcome, askedIn }: FollowedItem): string =>
  `${askedIn} ${planned} ${outcome ?? "?"}`;
const printers = "Vi byter skrivare.";
const meetings = "Vi bokar möten.";

describe("planned items", () => {
  test("have the answers of the next entry", () => {
    const items = follow([
      { plan: `${printers} ${meetings}` },
      { answers: { [printers]: "done", [meetings]: "delayed" } },
    ]);
    expect(items.map(plain)).toEqual([`2023-02 ${printers} done`, `2023-02 ${meetings} delayed`]);
  });

  test("are unanswered where the next entry has no follow-up, no answer, or is missing", () => {
    const unanswered = [`2023-02 ${printers} ?`];
    expect(follow([{ plan: printers }, {}]).map(plain)).toEqual(unanswered);
    expect(follow([{ plan: printers }, { answers: { [printers]: "" } }]).map(plain)).toEqual(unanswered);
    expect(follow([{ plan: printers }, undefined]).map(plain)).toEqual(unanswered);
  });

  test("that one follow-up leaves out and a later one answers, in the same words, are answered", () => {
    for (const skipped of [{}, { answers: { [printers]: "" } }]) {
      const [item, ...others] = follow([
        { plan: printers },
        skipped,
        {},
        { answers: { "Vi byter  skrivare": "done" } },
      ]);
      expect(others).toEqual([]);
      expect(item).toMatchObject({
        outcome: "done",
        plannedIn: "2023-01",
        askedIn: "2023-04",
        carriedOver: 1,
      });
    }
    expect(follow([{ plan: printers }, {}, { answers: { [meetings]: "done" } }]).map(plain)).toEqual([
      `2023-02 ${printers} ?`,
      `2023-03 ${meetings} done`,
    ]);
  });

  test("are answered by items that differ only in what no reader sees", () => {
    const plan = "Skrivarbytet på e-hälsan.";
    const answers = { "Skri\u00ADvar\u200Bby\u2060tet på\u00A0e\u2011hälsan.": "done" };
    for (const months of [
      [{ plan }, { answers }],
      [{ plan }, {}, { answers }],
    ])
      expect(follow(months).map(({ outcome }) => outcome)).toEqual(["done"]);
    const alike = "Skri\u00ADvar\u00ADby\u00ADtet på e\u2011häl\u00ADsan i norr.";
    expect(follow([{ plan }, { answers: { [alike]: "done" } }]).map(({ outcome }) => outcome)).toEqual([
      "done",
    ]);
  });

  test("wait for the next entry that there is", () => {
    const items = follow([{ plan: printers }, undefined, { answers: { [printers]: "done" } }]);
    expect(items.map(plain)).toEqual([`2023-03 ${printers} done`]);
    expect(items[0]?.plannedIn).toBe("2023-01");
  });

  test("that a follow-up leaves out are unanswered, unless it says why", () => {
    const months = [{ plan: `${printers} ${meetings}` }, { answers: { [printers]: "done" } }];
    expect(follow(months).map(plain)).toEqual([`2023-02 ${printers} done`, `2023-02 ${meetings} ?`]);
    expect(follow(months, true).map(plain)).toEqual([`2023-02 ${printers} done`]);
  });

  test("are answered under a slightly other wording", () => {
    const items = follow([
      { plan: "Vi byter alla skrivare på akuten i Åmål." },
      { answers: { "Vi byter skrivarna på akuten i Åmål": "done" } },
    ]);
    expect(items.map(plain)).toEqual(["2023-02 Vi byter skrivarna på akuten i Åmål done"]);
  });

  test("count how often they were put off and taken along", () => {
    const delayed = { answers: { [printers]: "delayed" } };
    const items = follow([{ plan: printers }, delayed, delayed, delayed]);
    expect(items).toEqual([
      {
        planned: printers,
        outcome: "delayed",
        comment: undefined,
        plannedIn: "2023-01",
        askedIn: "2023-04",
        carriedOver: 2,
        delays: 3,
      },
    ]);
  });

  test("are the same item where a later plan takes them up again in other words", () => {
    const again = "Vi byter de skrivare på akuten i Åmål som återstår.";
    const items = follow([
      { plan: "Vi byter skrivare på akuten i Åmål." },
      { plan: again, answers: { "Vi byter skrivare på akuten i Åmål.": "partly" } },
      { answers: { [again]: "done" } },
    ]);
    expect(items).toMatchObject([
      { planned: again, plannedIn: "2023-01", outcome: "done", carriedOver: 1, delays: 0 },
    ]);
  });

  test("are the same item where the plan repeats them and no one has answered", () => {
    const items = follow([{ plan: printers }, { plan: printers }, {}]);
    expect(items).toMatchObject([
      { planned: printers, plannedIn: "2023-01", askedIn: "2023-03", carriedOver: 1 },
    ]);
  });

  test("are over when they are done: planned again they are new", () => {
    const items = follow([{ plan: printers }, { plan: printers, answers: { [printers]: "done" } }, {}]);
    expect(items.map(plain)).toEqual([`2023-02 ${printers} done`, `2023-03 ${printers} ?`]);
    expect(items[1]?.carriedOver).toBe(0);
  });

  test("of the first month's follow-up were planned the month before", () => {
    expect(follow([{ answers: { [printers]: "ongoing" } }])).toMatchObject([
      { plannedIn: "2022-12", askedIn: "2023-01" },
    ]);
  });

  test("are none where nothing was planned", () => {
    expect(follow([])).toEqual([]);
    expect(follow([undefined, undefined])).toEqual([]);
    expect(follow([{ plan: "Skriv här vad som är planerat för mars." }, {}])).toEqual([]);
  });
});

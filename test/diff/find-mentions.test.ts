import { describe, expect, test } from "@jest/globals";
import { findMentions, type Questions } from "../../src/diff/find-mentions.ts";
import type { FollowedItem } from "../../src/follow-up/follow-items.ts";
import { planItems } from "../../src/follow-up/plan-items.ts";
import { createHost } from "../../src/host/host.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import type { Entry, Outcome } from "../../src/model/entry.ts";
import type { Report } from "../../src/model/report.ts";
import { loadReports } from "../../src/workspace/load-reports.ts";
import { Snapshot } from "../../src/workspace/snapshot.ts";
import { entryText, periodOf, readEntry } from "../support/make-report.ts";
import { projectFolder } from "../support/workspace.ts";

function asked(planned: string, outcome?: Outcome): FollowedItem {
  const [plannedIn, askedIn] = [periodOf("2023-03"), periodOf("2023-04")];
  return { planned, outcome, comment: undefined, plannedIn, askedIn, carriedOver: 0, delays: 0 };
}

/** Returns, for each item, the sentence of the entry's texts that mentions it. */
function mentions(
  items: readonly FollowedItem[],
  texts: { summary: string; deviation?: string },
): (string | undefined)[] {
  const rest = texts.deviation === undefined ? "" : `deviation: |\n  ${texts.deviation}\n`;
  const entry = readEntry(entryText("soki", "2023-04", { summary: texts.summary, rest }));
  const found = findMentions([{ items, entry }], "sv");
  return items.map((item) => {
    const mention = found.get(item);
    return mention && `${mention.field}: ${mention.text}`;
  });
}

describe("a sentence mentions a planned item", () => {
  test("that it is about, in other words and forms", () => {
    const items = [
      asked("Vi gör regressionstester av leverantörens nya version."),
      asked("Vi bokar lokaler i Åmål."),
    ];
    expect(
      mentions(items, {
        summary: "Regressionstesterna av den nya versionen är gjorda. Vi har utbildat alla chefer.",
      }),
    ).toEqual(["summary: Regressionstesterna av den nya versionen är gjorda.", undefined]);
  });

  test("also in the deviation", () => {
    const items = [asked("Vi byter skrivare på akuten i Åmål.")];
    const texts = {
      summary: "Cheferna är utbildade.",
      deviation: "Bytet av skrivare på akuten är försenat.",
    };
    expect(mentions(items, texts)).toEqual(["deviation: Bytet av skrivare på akuten är försenat."]);
  });

  test("and no other item: each goes to the one it is most about", () => {
    const items = [asked("Vi byter skrivare i Åmål."), asked("Vi byter skrivare på akuten i Åmål.")];
    expect(mentions(items, { summary: "Skrivarna på akuten i Åmål är bytta." })).toEqual([
      undefined,
      "summary: Skrivarna på akuten i Åmål är bytta.",
    ]);
  });

  test("but says nothing of an item that has an answer, nor of another beside it", () => {
    const items = [
      asked("Vi byter skrivare på akuten i Åmål.", "partly"),
      asked("Vi byter skrivare i Åmål."),
    ];
    expect(mentions(items, { summary: "Skrivarna på akuten i Åmål är bytta." })).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("not where only small words and months are the same", () => {
    const items = [asked("Vi ska boka möten i april med alla.")];
    expect(mentions(items, { summary: "I april har vi med alla skrivare att göra." })).toEqual([undefined]);
  });

  test("not in a text that no one has written", () => {
    const items = [asked("Vad som har hänt under april.")];
    expect(mentions(items, { summary: "Skriv här vad som har hänt under april 2023." })).toEqual([undefined]);
  });

  test("within the first sentences of a text of any length", () => {
    const items = Array.from({ length: 2000 }, (_, index) => asked(`Vi byter skrivare nummer ${index}.`));
    const summary = Array.from({ length: 1500 }, (_, index) => `Skrivare nummer ${index} är bytt.`).join(" ");
    const found = mentions(items, { summary });
    expect(found.indexOf(undefined)).toBe(100);
    expect(found.filter((mention) => mention !== undefined)).toHaveLength(100);
  });
});

/*
 * Measures on the samples how reliable mentions are: how many items of March's plans some sentence mentions. If the
 * sentences were found by chance, the controls would have as many.
 */
describe("of the samples' planned items", () => {
  const periods = [periodOf("2023-03"), periodOf("2023-04")];
  const { reports } = loadReports(new Snapshot(createHost({}), projectFolder), periods, { rules: [] });
  const [march, april] = reports.map(({ report }) => report);
  const entryIn = (report: Report | undefined, id: string): Entry | undefined =>
    report?.parts.find(({ workstream }) => workstream.id === id)?.entry;
  const ids = march?.parts.map(({ workstream }) => workstream.id) ?? [];
  const itemsOf = (id: string): FollowedItem[] =>
    planItems(entryIn(march, id)?.plan ?? new MarkdownText("")).map((planned) => asked(planned));

  /** Returns the share of the items that a sentence mentions, for each workstream in the texts of one entry. */
  function mentioned(entryFor: (id: string) => Entry | undefined): number {
    const questions: Questions[] = ids.map((id) => ({ items: itemsOf(id), entry: entryFor(id) }));
    return findMentions(questions, "sv").size / questions.flatMap(({ items }) => items).length;
  }

  test("most are mentioned in the texts of the month that they were planned for", () => {
    expect(ids).toHaveLength(12);
    expect(mentioned((id) => entryIn(april, id))).toBeGreaterThan(0.6);
  });

  test("far fewer are mentioned in the summary that was written before the plan", () => {
    expect(mentioned((id) => entryIn(march, id))).toBeLessThan(0.22);
  });

  test("next to none is mentioned in another workstream's texts of the month", () => {
    const shares = ids
      .slice(1)
      .map((_, shift) =>
        mentioned((id) => entryIn(april, ids[(ids.indexOf(id) + shift + 1) % ids.length] ?? "")),
      );
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.03);
  });
});

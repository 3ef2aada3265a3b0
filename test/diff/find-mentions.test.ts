import { describe, expect, test } from "@jest/globals";
import { findMentions, type Questions } from "../../src/diff/find-mentions.ts";
import type { FollowedItem } from "../../src/follow-up/follow-items.ts";
import { planItems } from "../../src/follow-up/plan-items.ts";
import { createHost } from "../../src/host/host.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import type { Entry, Outcome } from "../../src/model/entry.ts";
import type { Report } from "../../src/model/report.ts";
import { isTellingWord, topicWords } from "../../src/swedish/topic-words.ts";
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
  const found = findMentions([{ items, period: periodOf("2023-04"), entry }], "sv");
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

  test.each([
    ["Skrivarna i Åmål byts av Anna Testsson.", "Anna Testsson är tillbaka på jobbet."],
    ["Vi ber Socialstyrelsen om ett besked om remisser.", "Socialstyrelsen har besökt labbet i Skövde."],
    [
      "Vi läser www.example.se/nyheter och bokar möten.",
      "Mer om alla skärmar finns på www.example.se/nyheter.",
    ],
    ["Lars Provberg byter skrivare.", "Lars Provberg har haft semester."],
    ["Inspektionen för vård och omsorg får vår plan.", "Inspektionen för vård och omsorg har flyttat."],
    ["Vi frågar Region Skåne om etiketter.", "Region Skåne har en ny direktör."],
    ["Vi möter Skövde kommun om kort.", "Skövde kommun firar hundra år."],
    ["Skriv till labb@example.se om etiketter.", "Alla tackar labb@example.se för kakan."],
    ["Eva och Karin provar etiketter.", "Eva och Karin har bakat."],
    ["Vi ber Skatteverket om uppgifter.", "Skatteverket har stängt för sommaren."],
  ])("not where only addresses and names of people and authorities are the same: %s", (planned, summary) => {
    expect(mentions([asked(planned)], { summary })).toEqual([undefined]);
  });

  test.each([
    [
      "Vi tar fram rutiner för reservdrift vid avbrott i nätet.",
      "Alla har fått öva reservdrift under natten.",
    ],
    ["Vi provar XKVA med tre grupper i söder.", "Nu fungerar XKVA på alla datorer hos oss."],
    [
      "Etikettskrivare ska beställas till mottagningarna.",
      "Etikettskrivare har kommit till Åmål och Skövde.",
    ],
  ])("also where little but a rare word is the same: %s", (planned, summary) => {
    const others = "Vi har haft möten. Lokalerna är målade. Cheferna är utbildade. Planen är läst.";
    expect(mentions([asked(planned)], { summary: `${others} ${summary}` })).toEqual([`summary: ${summary}`]);
  });

  test("but not where the word is in many sentences", () => {
    const summary =
      "Alla har fått öva reservdrift under natten. Reservdrift är svårt. Mer om reservdrift står i planen. Lokalerna är målade.";
    const items = [asked("Vi tar fram rutiner för reservdrift vid avbrott i nätet.")];
    expect(mentions(items, { summary })).toEqual([undefined]);
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
describe("what a text is about", () => {
  const kept = (text: string): string => topicWords(text).replace(/\s+/g, " ").trim();

  test.each([
    ["Möte med Anna Testsson om remisser", "Möte med om remisser"],
    ["Se https://a.example.se/b om remisser", "Se om remisser"],
    ["Skriv till a@example.se om remisser", "Skriv till om remisser"],
    ["Försäkringskassan får remisser", "får remisser"],
    ["Försäkringskassans remisser", "remisser"],
    ["Provia Testström läser remisser", "läser remisser"],
    ["Myndigheten för vårdanalys läser", "läser"],
    ["Region Halland läser remisser", "läser remisser"],
    ["Borås stad läser remisser", "läser remisser"],
    ["Erik och Johans remisser", "och remisser"],
  ])("is told without %j", (text, expected) => expect(kept(text)).toBe(expected));

  test.each([
    "Skrivare i Åmål och Skövde",
    "Arbetsgruppens skrivare",
    "Regelverket är klart",
    "Vårdklienten 2.5 i Millennium",
    "Södra Området och Norra Området",
    "kl. 10.30 i sal 3.4",
    "Koncernstab Digitalisering",
    "Annat arbete, evakuering",
    "Anläggningen är klar, liksom Annex",
    "Samverkan i XKVA",
  ])("is all of %j", (text) => {
    expect(kept(text)).toBe(text);
  });

  test.each(["XKVA", "PD1", "reservdrift", "etikettskrivare"])("may be told by %s", (word) =>
    expect(isTellingWord(word)).toBe(true),
  );

  test.each(["möten", "VPN", "PDF", "läkare"])("is not told by %s", (word) =>
    expect(isTellingWord(word)).toBe(false),
  );
});

describe("of the samples' planned items", () => {
  const periods = [periodOf("2023-03"), periodOf("2023-04")];
  const { reports } = loadReports(new Snapshot(createHost({}), projectFolder), periods, { rules: [] });
  const [march, april] = reports.map(({ report }) => report);
  const entryIn = (report: Report | undefined, id: string): Entry | undefined =>
    report?.parts.find(({ workstream }) => workstream.id === id)?.entry;
  const ids = march?.parts.map(({ workstream }) => workstream.id) ?? [];
  const itemsOf = (id: string): FollowedItem[] =>
    planItems(entryIn(march, id)?.plan ?? new MarkdownText("")).map(({ text }) => asked(text));

  /** Returns the share of the items that a sentence mentions, for each workstream in the texts of one entry. */
  function mentioned(entryFor: (id: string) => Entry | undefined): number {
    const questions: Questions[] = ids.map((id) => ({
      items: itemsOf(id),
      period: periodOf("2023-04"),
      entry: entryFor(id),
    }));
    return findMentions(questions, "sv").size / questions.flatMap(({ items }) => items).length;
  }

  test("most are mentioned in the texts of the month that they were planned for", () => {
    expect(ids).toHaveLength(12);
    expect(mentioned((id) => entryIn(april, id))).toBeGreaterThan(0.6);
  });

  test("far fewer are mentioned in the summary that was written before the plan", () => {
    expect(mentioned((id) => entryIn(march, id))).toBeLessThan(0.3);
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

import type { MarkdownText } from "../markdown/markdown-text.ts";
import type { Language } from "../messages/language.ts";
import type { Entry, FollowUpItem } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import { type AskedItem, type ExpectedItem, expectedItems, pairAlike } from "./expected-items.ts";

/** A planned item with its history: from the entry that first planned it to the last entry that had to answer for it. */
export interface FollowedItem extends AskedItem {
  /** The period of the entry that first planned it. */
  readonly plannedIn: Period;
  /** The last period whose entry had to answer for it. That entry gives the outcome and the comment. */
  readonly askedIn: Period;
  readonly comment: string | undefined;
  /** How many times a follow-up carried it over from an earlier one. */
  readonly carriedOver: number;
  /** How many of the follow-ups called it delayed. */
  readonly delays: number;
}

export interface DatedEntry {
  readonly period: Period;
  /** Undefined if the workstream handed in no entry for the period. */
  readonly entry: Entry | undefined;
}

export interface FollowOptions {
  readonly language: Language;
  /** Whether an entry explains why its follow-up lacks planned items. Then they do not count as unanswered. */
  readonly isExcused: (entry: Entry) => boolean;
}

/**
 * Follows a workstream's planned items through its entries, the oldest entry first. Returns the items in the order of
 * the entries that last had to answer for them.
 *
 * Each entry must answer for the items of the entry before it (`expectedItems`). An answer also counts if no entry
 * planned the item. We skip a missing entry, unless it is the last: then every planned item is unanswered in its period.
 */
export function followItems(entries: readonly DatedEntry[], options: FollowOptions): FollowedItem[] {
  const ended: FollowedItem[] = [];
  let current: FollowedItem[] = [];
  let before: { readonly period: Period; readonly plan: MarkdownText | undefined } | undefined;
  for (const [index, { period, entry }] of entries.entries()) {
    if (!entry && index < entries.length - 1) continue;
    const expected = before ? expectedItems(before.plan, current, options.language) : [];
    const continued = new Set<FollowedItem>();
    const plannedIn = before?.period ?? shiftPeriod(period, -1);
    const asked = answersTo(expected, entry, options).map(({ answer, earlier }): FollowedItem => {
      if (earlier) continued.add(earlier);
      const { planned, outcome, comment } = answer;
      return {
        planned,
        outcome,
        comment,
        plannedIn: earlier?.plannedIn ?? plannedIn,
        askedIn: period,
        carriedOver: earlier ? earlier.carriedOver + 1 : 0,
        delays: (earlier?.delays ?? 0) + (outcome === "delayed" ? 1 : 0),
      };
    });
    for (const item of current) if (!continued.has(item)) ended.push(item);
    current = asked;
    before = { period, plan: entry?.plan };
  }
  return [...ended, ...current];
}

/** An item that is in a follow-up or should be there, and the item of an earlier month that it continues. */
interface Answered {
  readonly answer: FollowUpItem;
  readonly earlier: FollowedItem | undefined;
}

/** Lists the items of an entry's follow-up, and then the expected items that it does not answer for. */
function answersTo(
  expected: readonly ExpectedItem<FollowedItem>[],
  entry: Entry | undefined,
  { language, isExcused }: FollowOptions,
): Answered[] {
  const followUp = entry?.followUp ?? [];
  const pairs = pairAlike(
    followUp.map(({ planned }) => planned),
    expected.map(({ planned }) => planned),
    language,
  );
  const answered = new Set(pairs);
  const required = entry && followUp.length > 0 && isExcused(entry) ? [] : expected;
  return [
    ...followUp.map((answer, index) => ({ answer, earlier: expected[pairs[index] ?? -1]?.carried })),
    ...required.flatMap(({ planned, carried }, index) =>
      answered.has(index)
        ? []
        : [{ answer: { planned, outcome: undefined, comment: undefined }, earlier: carried }],
    ),
  ];
}

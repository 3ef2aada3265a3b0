import type { MarkdownText } from "../markdown/markdown-text.ts";
import type { Language } from "../messages/language.ts";
import type { Entry, FollowUpItem } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import { type AskedItem, type ExpectedItem, expectedItems, pairAlike } from "./expected-items.ts";

/** A planned item, followed through the months until it was done, dropped, or asked about no more. */
export interface FollowedItem extends AskedItem {
  /** The period of the entry that first planned it. */
  readonly plannedIn: Period;
  /** The last period whose entry was to say what became of it: what it says is the outcome. */
  readonly askedIn: Period;
  readonly comment: string | undefined;
  /** How many times it was taken along from one follow-up to the next. */
  readonly carriedOver: number;
  /** How many of the follow-ups called it delayed. */
  readonly delays: number;
}

/** What a workstream handed in for a period; no entry where it handed in none. */
export interface DatedEntry {
  readonly period: Period;
  readonly entry: Entry | undefined;
}

export interface FollowOptions {
  readonly language: Language;
  /** Whether an entry says why planned items are not in its follow-up: then no one misses them. */
  readonly isExcused: (entry: Entry) => boolean;
}

/**
 * Follows a workstream's planned items through its entries, the oldest first, in the order in which they were last
 * asked about.
 *
 * An entry answers what the one before it left (`expectedItems`). An answer counts also where nothing of the kind was
 * planned. An entry that is missing answers nothing and asks for nothing, unless it is the last: then all that was
 * planned is unanswered in its period.
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

/** An item of a follow-up, or one that should be there; and the item of an earlier month that it takes further. */
interface Answered {
  readonly answer: FollowUpItem;
  readonly earlier: FollowedItem | undefined;
}

/** The follow-up of an entry, and then what it was expected to answer and does not. */
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
  const left = entry && followUp.length > 0 && isExcused(entry) ? [] : expected;
  return [
    ...followUp.map((answer, index) => ({ answer, earlier: expected[pairs[index] ?? -1]?.carried })),
    ...left.flatMap(({ planned, carried }, index) =>
      answered.has(index)
        ? []
        : [{ answer: { planned, outcome: undefined, comment: undefined }, earlier: carried }],
    ),
  ];
}

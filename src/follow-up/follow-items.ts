import type { MarkdownText } from "../markdown/markdown-text.ts";
import type { Language } from "../messages/language.ts";
import type { Entry, FollowUpItem } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { shiftPeriod } from "../model/period.ts";
import { createTextReader, type ReadTerms } from "../swedish/word-terms.ts";
import { type AskedItem, type ExpectedItem, expectedItems, pairAlike, pairSame } from "./expected-items.ts";

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
 *
 * An item that one entry does not answer and a later one does, in the same words, is one item, and answered.
 */
export function followItems(entries: readonly DatedEntry[], options: FollowOptions): FollowedItem[] {
  return followMonths(entries, options).items;
}

/** The items of an entry's follow-up and those that it leaves out, as they were in its month. */
export interface AskedMonth {
  readonly period: Period;
  readonly items: readonly FollowedItem[];
}

/** Follows a workstream's planned items as `followItems` does, and also lists what each entry had to answer for. */
export function followMonths(
  entries: readonly DatedEntry[],
  options: FollowOptions,
): { readonly items: FollowedItem[]; readonly months: readonly AskedMonth[] } {
  const months: AskedMonth[] = [];
  const readTerms = createTextReader(options.language);
  let ended: FollowedItem[] = [];
  let current: FollowedItem[] = [];
  let before: { readonly period: Period; readonly plan: MarkdownText | undefined } | undefined;
  for (const [index, { period, entry }] of entries.entries()) {
    if (!entry && index < entries.length - 1) continue;
    const expected = before ? expectedItems(before.plan, current, options.language, readTerms) : [];
    const continued = new Set<FollowedItem>();
    const plannedIn = before?.period ?? shiftPeriod(period, -1);
    const answers = answersTo(expected, entry, options, readTerms);
    const resumed = findResumed(answers, ended, current);
    const asked = answers.map((answered): FollowedItem => {
      const { answer } = answered;
      const earlier = answered.earlier ?? resumed.get(answered);
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
    if (resumed.size > 0) ended = ended.filter((item) => !continued.has(item));
    ended.push(...current.filter((item) => !continued.has(item)));
    current = asked;
    months.push({ period, items: asked });
    before = { period, plan: entry?.plan };
  }
  return { items: [...ended, ...current], months };
}

/** An item that is in a follow-up or should be there, and the item of an earlier month that it continues. */
interface Answered {
  readonly answer: FollowUpItem;
  readonly earlier: FollowedItem | undefined;
  /** Whether the entry before planned the item, or carried it over. */
  readonly isExpected: boolean;
}

/** Finds, for answers that no entry has asked for, the earlier items in the same words that were never answered. */
function findResumed(
  answers: readonly Answered[],
  ended: readonly FollowedItem[],
  current: readonly FollowedItem[],
): ReadonlyMap<Answered, FollowedItem> {
  const unexpected = answers.filter(({ isExpected }) => !isExpected);
  if (unexpected.length === 0) return new Map();
  const taken = new Set(answers.map(({ earlier }) => earlier));
  const unanswered = [...ended, ...current].filter((item) => item.outcome === undefined && !taken.has(item));
  const pairs = pairSame(
    unexpected.map(({ answer }) => answer.planned),
    unanswered.map(({ planned }) => planned),
  );
  return new Map(
    unexpected.flatMap((answered, index) => {
      const item = unanswered[pairs[index] ?? -1];
      return item ? [[answered, item] as const] : [];
    }),
  );
}

/** Lists the items of an entry's follow-up, and then the expected items that it does not answer for. */
function answersTo(
  expected: readonly ExpectedItem<FollowedItem>[],
  entry: Entry | undefined,
  { language, isExcused }: FollowOptions,
  readTerms: ReadTerms,
): Answered[] {
  const followUp = entry?.followUp ?? [];
  const pairs = pairAlike(
    followUp.map(({ planned }) => planned),
    expected.map(({ planned }) => planned),
    language,
    readTerms,
  );
  const answered = new Set(pairs);
  const required = entry && followUp.length > 0 && isExcused(entry) ? [] : expected;
  return [
    ...followUp.map((answer, index) => {
      const item = expected[pairs[index] ?? -1];
      return { answer, earlier: item?.carried, isExpected: item !== undefined };
    }),
    ...required.flatMap(({ planned, carried }, index) =>
      answered.has(index)
        ? []
        : [
            {
              answer: { planned, outcome: undefined, comment: undefined },
              earlier: carried,
              isExpected: true,
            },
          ],
    ),
  ];
}

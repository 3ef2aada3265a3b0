import type { MarkdownText } from "../markdown/markdown-text.ts";
import type { Language } from "../messages/language.ts";
import type { Outcome } from "../model/entry.ts";
import { assignPairs } from "../swedish/assign-pairs.ts";
import { createLikeness } from "../swedish/likeness.ts";
import type { ReadTerms } from "../swedish/word-terms.ts";
import { seenText } from "../yaml/seen-text.ts";
import { itemKey, planItems } from "./plan-items.ts";

/** A planned item that an entry had to answer for, with its answer. */
export interface AskedItem {
  readonly planned: string;
  /** Undefined if the entry does not answer. */
  readonly outcome: Outcome | undefined;
}

/** An item that the next entry must answer for. */
export interface ExpectedItem<T extends AskedItem> {
  readonly planned: string;
  /** The sentence that leads in to the list that the item is of, if the item only goes on with it. */
  readonly leadIn: string | undefined;
  /** The same item in this entry's own follow-up; undefined if this entry plans it for the first time. */
  readonly carried: T | undefined;
}

/** With these outcomes an item is still to be done. */
const openOutcomes: readonly (Outcome | undefined)[] = ["partly", "ongoing", "delayed"];

/**
 * Lists the items that the next entry must answer for: first the items that this entry answered for and that are still
 * open, unless its plan repeats them, and then the items of its plan.
 *
 * An item that is done or dropped is over. An item without an answer is over too, unless the plan repeats it: the report
 * of its month already shows that the answer is missing, and nobody works through a list that only grows.
 */
export function expectedItems<T extends AskedItem>(
  plan: MarkdownText | undefined,
  asked: readonly T[],
  language: Language,
  readTerms?: ReadTerms,
): ExpectedItem<T>[] {
  const planned = plan ? planItems(plan) : [];
  const open = asked.filter(({ outcome }) => outcome === undefined || openOutcomes.includes(outcome));
  const repeats = pairAlike(
    open.map((item) => item.planned),
    planned.map(({ text }) => text),
    language,
    readTerms,
  );
  const carriedBy = new Map(open.map((item, index) => [repeats[index], item]));
  const carried = open.filter((item, index) => repeats[index] === undefined && item.outcome !== undefined);
  return [
    ...carried.map((item) => ({ planned: item.planned, leadIn: undefined, carried: item })),
    ...planned.map(({ text, leadIn }, index) => ({ planned: text, leadIn, carried: carriedBy.get(index) })),
  ];
}

/**
 * Two items with at least this likeness (0 to 1) are about the same thing in other words. We measured it on the plans of
 * March and April 2023 in the sample reports: all pairs above it but one plan the same thing again.
 */
const alikeFrom = 0.45;
/** If there are more possible pairs than this, we pair only items in the same words: comparing every pair takes long. */
const mostPairs = 10_000;

/**
 * Pairs items in the same words first, then items in similar words. Returns the index of each item's partner. A run of
 * calls is faster with one reader of terms for all.
 */
export function pairAlike(
  items: readonly string[],
  others: readonly string[],
  language: Language,
  readTerms?: ReadTerms,
): (number | undefined)[] {
  const pairs = pairSame(items, others);
  const paired = new Set(pairs);
  const rows = [...items.entries()].filter(([index]) => pairs[index] === undefined);
  const columns = [...others.entries()].filter(([index]) => !paired.has(index));
  if (rows.length === 0 || columns.length === 0 || rows.length * columns.length > mostPairs) return pairs;
  const [ours, theirs] = [rows, columns].map((texts) => texts.map(([, text]) => seenText(text)));
  const likeness = createLikeness([...items, ...others].map(seenText), language, readTerms);
  const worth = (row: number, column: number): number => likeness(ours?.[row] ?? "", theirs?.[column] ?? "");
  const found = assignPairs(rows.length, columns.length, worth, alikeFrom);
  for (const [row, [index]] of rows.entries()) pairs[index] = columns[found[row] ?? -1]?.[0];
  return pairs;
}

/**
 * Pairs items in the same words, in order. Returns the index of each item's partner. An item may also begin with the
 * sentence that leads in to its list, as earlier versions wrote it: “Vi utbildar: superanvändare”.
 */
export function pairSame(items: readonly string[], others: readonly string[]): (number | undefined)[] {
  if (items.length === 0) return [];
  const places = new Map<string, number[]>();
  // In reverse order, so that `pop` returns the first.
  for (const [index, other] of [...others.entries()].reverse()) {
    const key = itemKey(other);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  const pairs = items.map((item) => places.get(itemKey(item))?.pop());
  return pairs.map((pair, index) => {
    const rest = /:\s+(\p{Ll}.*)$/su.exec(items[index] ?? "")?.[1];
    return pair ?? (rest === undefined ? undefined : places.get(itemKey(rest))?.pop());
  });
}

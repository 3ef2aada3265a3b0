import type { MarkdownText } from "../markdown/markdown-text.ts";
import type { Language } from "../messages/language.ts";
import type { Outcome } from "../model/entry.ts";
import { assignPairs } from "../swedish/assign-pairs.ts";
import { createLikeness } from "../swedish/likeness.ts";
import { itemKey, planItems } from "./plan-items.ts";

/** A planned item that an entry was asked about, with its answer. */
export interface AskedItem {
  readonly planned: string;
  /** Undefined where there is no answer. */
  readonly outcome: Outcome | undefined;
}

/** One item that an entry leaves for the next one to answer. */
export interface ExpectedItem<T extends AskedItem> {
  readonly planned: string;
  /** What the entry itself was asked about the same thing; undefined where its plan says it for the first time. */
  readonly carried: T | undefined;
}

/** What is answered with one of these is still to be done. */
const openOutcomes: readonly (Outcome | undefined)[] = ["partly", "ongoing", "delayed"];

/**
 * What an entry leaves for the next one to answer: what it was asked about itself and left open, unless its plan takes
 * that up again, and then the items of its plan.
 *
 * What was done or dropped is over. What no one answered is not asked again either, unless the plan repeats it: the
 * month that should have said so has said that it did not, and a list that only grows is answered by no one.
 */
export function expectedItems<T extends AskedItem>(
  plan: MarkdownText | undefined,
  asked: readonly T[],
  language: Language,
): ExpectedItem<T>[] {
  const planned = plan ? planItems(plan) : [];
  const open = asked.filter(({ outcome }) => outcome === undefined || openOutcomes.includes(outcome));
  const repeats = pairAlike(
    open.map((item) => item.planned),
    planned,
    language,
  );
  const carriedBy = new Map(open.map((item, index) => [repeats[index], item]));
  const carried = open.filter((item, index) => repeats[index] === undefined && item.outcome !== undefined);
  return [
    ...carried.map((item) => ({ planned: item.planned, carried: item })),
    ...planned.map((words, index) => ({ planned: words, carried: carriedBy.get(index) })),
  ];
}

/**
 * From this likeness two items are about the same thing, in other words. Measured on the samples' plans of March and
 * April 2023: of the pairs above it, all but one are the same matter planned anew.
 */
const alikeFrom = 0.45;
/** Beyond this many pairs only items in the same words are paired: looking at every pair would take long. */
const mostPairs = 10_000;

/** Pairs items that say the same, in the same words first and then in like ones; gives each item's partner's index. */
export function pairAlike(
  items: readonly string[],
  others: readonly string[],
  language: Language,
): (number | undefined)[] {
  const pairs = pairSame(items, others);
  const taken = new Set(pairs);
  const left = [...items.entries()].filter(([index]) => pairs[index] === undefined);
  const free = [...others.entries()].filter(([index]) => !taken.has(index));
  if (left.length === 0 || free.length === 0 || left.length * free.length > mostPairs) return pairs;
  const likeness = createLikeness([...items, ...others], language);
  const worth = (row: number, column: number): number =>
    likeness(left[row]?.[1] ?? "", free[column]?.[1] ?? "");
  const found = assignPairs(left.length, free.length, worth, alikeFrom);
  for (const [row, [index]] of left.entries()) pairs[index] = free[found[row] ?? -1]?.[0];
  return pairs;
}

/** Pairs items in the same words, in order; gives each item's partner's index. */
export function pairSame(items: readonly string[], others: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  // Last first, so that taking one from the end takes the first.
  for (const [index, other] of [...others.entries()].reverse()) {
    const key = itemKey(other);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return items.map((item) => places.get(itemKey(item))?.pop());
}

import { fieldsAboutMonth } from "../fields/entry-fields.ts";
import type { FollowedItem } from "../follow-up/follow-items.ts";
import type { Language } from "../messages/language.ts";
import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { assignPairs } from "../swedish/assign-pairs.ts";
import { findSentences } from "../swedish/find-sentences.ts";
import { findPlainWords } from "../swedish/find-words.ts";
import { createLikeness } from "../swedish/likeness.ts";
import { stemSwedish } from "../swedish/stem-swedish.ts";
import { isTellingWord, topicWords } from "../swedish/topic-words.ts";
import { seenText } from "../yaml/seen-text.ts";
import type { Mention } from "./changes.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { writtenText } from "./written-text.ts";

/** The planned items that a workstream should answer in a period, and the entry that should answer them. */
export interface Questions {
  readonly items: readonly FollowedItem[];
  readonly period: Period;
  readonly entry: Entry | undefined;
}

/**
 * A sentence with at least this likeness mentions a planned item. Measured on the samples' plans of March 2023: 39 of 58
 * items have such a sentence in the next month's texts, 17 in the summary that was written before the plan, and 15 of
 * 638 in other workstreams' texts. test/diff/find-mentions.test.ts repeats the measurement.
 */
const mentionedFrom = 0.3;
/** A text with more items or sentences than this is no summary, so only its beginning counts. */
const mostItems = 100;
const mostSentences = 300;

/**
 * From this likeness a rare word that both have lifts a sentence over the limit. Lower, chance finds as much: at 0, 14 of 539
 * items of a real report were "mentioned" in other workstreams' texts, at 0.15 five.
 */
const liftedFrom = 0.15;
/** A word is rare if so many of the month's sentences have it, the planned item's own included. */
const mostWithRare = 2;

/**
 * Finds, for each unanswered item of a month's workstreams, the sentence that mentions it, if any. It searches the
 * workstream's own texts about that month, such as the summary and the deviation.
 *
 * Addresses and the names of people and authorities say nothing about the matter, so they are not compared. A long word or
 * an abbreviation that hardly any sentence has tells a matter by itself. A sentence mentions at most one item. If that item
 * is answered, the sentence is not a mention of another item. A mention does not say that the item is done.
 */
export function findMentions(
  questions: readonly Questions[],
  language: Language,
): ReadonlyMap<FollowedItem, Mention> {
  const asked = questions.map(({ items, period, entry }) => ({
    items: items.slice(0, mostItems).map((item) => ({ item, words: topicWords(seenText(item.planned)) })),
    sentences: sentencesOf(period, entry)
      .slice(0, mostSentences)
      .map((mention) => ({ mention, words: topicWords(mention.text) })),
  }));
  const texts = asked.flatMap(({ items, sentences }) => [...items, ...sentences].map(({ words }) => words));
  const likeness = createLikeness(texts, language);
  const rare = rareWordsOf(texts);
  const worth = (one: string, other: string): number => {
    const alike = likeness(one, other);
    const isLifted = alike < mentionedFrom && alike >= liftedFrom && sharesRare(one, other, rare);
    return isLifted ? mentionedFrom + alike / 100 : alike;
  };
  return new Map(asked.flatMap(({ items, sentences }) => mentionsIn(items, sentences, worth)));
}

interface Asked {
  readonly item: FollowedItem;
  readonly words: string;
}

interface Said {
  readonly mention: Mention;
  readonly words: string;
}

function mentionsIn(
  items: readonly Asked[],
  sentences: readonly Said[],
  likeness: (one: string, other: string) => number,
): [FollowedItem, Mention][] {
  const worth = (row: number, column: number): number =>
    likeness(items[row]?.words ?? "", sentences[column]?.words ?? "");
  const found = assignPairs(items.length, sentences.length, worth, mentionedFrom);
  return items.flatMap(({ item }, row): [FollowedItem, Mention][] => {
    const said = sentences[found[row] ?? -1];
    return said && item.outcome === undefined ? [[item, said.mention]] : [];
  });
}

/** The stems of the long words and abbreviations of a text. */
function tellingStems(text: string): Set<string> {
  return new Set(
    findPlainWords(text).flatMap(({ text: word }) =>
      isTellingWord(word) ? [stemSwedish(word.toLowerCase())] : [],
    ),
  );
}

/** The long words and abbreviations that hardly any of the sentences have. */
function rareWordsOf(sentences: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const stem of tellingStems(sentence)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].flatMap(([stem, count]) => (count <= mostWithRare ? [stem] : [])));
}

function sharesRare(one: string, other: string, rare: ReadonlySet<string>): boolean {
  const stems = tellingStems(other);
  return [...tellingStems(one)].some((stem) => rare.has(stem) && stems.has(stem));
}

function sentencesOf(period: Period, entry: Entry | undefined): Mention[] {
  return fieldsAboutMonth.flatMap((field) =>
    readParagraphs(writtenText(entry?.[field])).flatMap(({ text }) =>
      findSentences(text).map((sentence) => ({ field, period, text: sentence.text })),
    ),
  );
}

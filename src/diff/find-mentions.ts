import { fieldsAboutMonth } from "../fields/entry-fields.ts";
import type { FollowedItem } from "../follow-up/follow-items.ts";
import type { Language } from "../messages/language.ts";
import type { Entry } from "../model/entry.ts";
import { assignPairs } from "../swedish/assign-pairs.ts";
import { findSentences } from "../swedish/find-sentences.ts";
import { createLikeness, type Likeness } from "../swedish/likeness.ts";
import { seenText } from "../yaml/seen-text.ts";
import type { Mention } from "./changes.ts";
import { readParagraphs } from "./read-paragraphs.ts";
import { writtenText } from "./written-text.ts";

/** The planned items that a workstream should answer in a period, and the entry that should answer them. */
export interface Questions {
  readonly items: readonly FollowedItem[];
  readonly entry: Entry | undefined;
}

/**
 * A sentence with at least this likeness mentions a planned item. Measured on the samples' plans of March 2023: 37 of 58
 * items have such a sentence in the next month's texts, 12 in the summary that was written before the plan, and 14 of
 * 638 in other workstreams' texts. test/diff/find-mentions.test.ts repeats the measurement.
 */
const mentionedFrom = 0.3;
/** A text with more items or sentences than this is no summary, so only its beginning counts. */
const mostItems = 100;
const mostSentences = 300;

/**
 * Finds, for each unanswered item of a month's workstreams, the sentence that mentions it, if any. It searches the
 * workstream's own texts about that month, such as the summary and the deviation.
 *
 * A sentence mentions at most one item. If that item is answered, the sentence is not a mention of another item. A
 * mention does not say that the item is done.
 */
export function findMentions(
  questions: readonly Questions[],
  language: Language,
): ReadonlyMap<FollowedItem, Mention> {
  const asked = questions.map(({ items, entry }) => ({
    items: items.slice(0, mostItems).map((item) => ({ item, text: seenText(item.planned) })),
    sentences: sentencesOf(entry).slice(0, mostSentences),
  }));
  const texts = asked.flatMap(({ items, sentences }) => [
    ...items.map(({ text }) => text),
    ...sentences.map(({ text }) => text),
  ]);
  const likeness = createLikeness(texts, language);
  return new Map(asked.flatMap(({ items, sentences }) => mentionsIn(items, sentences, likeness)));
}

function mentionsIn(
  items: readonly { readonly item: FollowedItem; readonly text: string }[],
  sentences: readonly Mention[],
  likeness: Likeness,
): [FollowedItem, Mention][] {
  const worth = (row: number, column: number): number =>
    likeness(items[row]?.text ?? "", sentences[column]?.text ?? "");
  const found = assignPairs(items.length, sentences.length, worth, mentionedFrom);
  return items.flatMap(({ item }, row): [FollowedItem, Mention][] => {
    const mention = sentences[found[row] ?? -1];
    return mention && item.outcome === undefined ? [[item, mention]] : [];
  });
}

function sentencesOf(entry: Entry | undefined): Mention[] {
  return fieldsAboutMonth.flatMap((field) =>
    readParagraphs(writtenText(entry?.[field])).flatMap(({ text }) =>
      findSentences(text).map((sentence) => ({ field, text: sentence.text })),
    ),
  );
}

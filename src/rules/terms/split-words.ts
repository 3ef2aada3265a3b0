import { isClearlyNoun } from "../../swedish/swedish-endings.ts";
import { functionWords, looseFirstParts } from "../../swedish/swedish-words.ts";
import { isBound } from "./check-term.ts";
import type { ReportWord } from "./report-words.ts";
import {
  addTo,
  type Occurrence,
  type Occurrences,
  pairWithCommonest,
  type SpellingPair,
} from "./spelling-pair.ts";

/** A shorter compound too often consists of two words that can also stand side by side in a phrase. */
const fewestLetters = 8;
const fewestWithHyphen = 6;

/**
 * Finds compounds that the report writes as two words in one place and as one in another: Millennium Labbet and
 * Millenniumlabbet. Swedish writes compounds as one word, so the two words are always the wrong ones.
 */
export function findSplitPairs(
  words: readonly ReportWord[],
  groups: ReadonlyMap<string, readonly ReportWord[]>,
): SpellingPair[] {
  const splits = new Map<string, Occurrence[]>();
  for (const [index, second] of words.entries()) {
    const first = words[index - 1];
    if (!first || !second.followsWord) continue;
    const key = first.key + second.key;
    const compounds = key.length < fewestWithHyphen ? undefined : groups.get(key);
    const compound = compounds && commonest(compounds)[0]?.text;
    if (compound === undefined || !isSplit(first, second, compound)) continue;
    const { prose, passage, start } = first;
    addTo(splits, key, { prose, passage, start, end: second.end, text: `${first.text} ${second.text}` });
  }
  return [...splits].map(([key, other]) => {
    return { kind: "compound", kept: commonest(groups.get(key) ?? []), other };
  });
}

function commonest(words: readonly ReportWord[]): Occurrences {
  const spellings = new Map<string, Occurrence[]>();
  for (const word of words) addTo(spellings, word.text, word);
  return pairWithCommonest("compound", [...spellings.values()])[0]?.kept ?? words;
}

/** Whether two words side by side can only be a split compound, and not a phrase. */
function isSplit(first: ReportWord, second: ReportWord, compound: string): boolean {
  const before = first.text.toLowerCase();
  if (/^\p{N}+$/u.test(before) || /^\p{N}/u.test(second.text) || functionWords.has(before)) return false;
  if (/^[-‑]/.test(compound.slice(first.text.length))) {
    // FVM Support may be a name, although FVM-support is a word.
    return !/^\p{Lu}/u.test(second.text);
  }
  if (compound.length < fewestLetters || first.text.length < 3 || second.text.length < 3) return false;
  if (looseFirstParts.has(before) || isAdjective(before)) return false;
  const isName = /^\p{Lu}/u.test(compound) && /^\p{Lu}/u.test(first.text) && first.isInside;
  return isName || isBound(before) || isClearlyNoun(second.key);
}

/** Whether a word may describe the next one: privat person, total lösning, vanliga rutiner. */
function isAdjective(word: string): boolean {
  return /(?:ig|isk|iv|al|ell|är|ad|bar|sam|ant|ent|[^aeiouyåäö]t|a)$/.test(word);
}

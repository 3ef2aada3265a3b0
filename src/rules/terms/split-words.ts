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

/** Words that stand by themselves before a title: “vice ordförande” is right, whatever is written elsewhere. */
const titles: ReadonlySet<string> = new Set(["vice", "tillförordnad", "biträdande", "ställföreträdande"]);

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
    if (titles.has(first.text.toLowerCase())) continue;
    const key = first.key + second.key;
    const compounds = key.length < fewestWithHyphen ? undefined : groups.get(key);
    const compound = compounds && commonest(compounds)[0]?.text;
    if (compound === undefined || !isSplit(first, second, compound)) continue;
    if (isOtherPhrase(words[index - 2], first, second)) continue;
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
  // FIDUS Test may be the name of an environment, although fidustest is a word.
  if (/^\p{Lu}{2}/u.test(first.text) && /^\p{Lu}/u.test(second.text)) return false;
  const isName = /^\p{Lu}/u.test(compound) && /^\p{Lu}/u.test(first.text) && first.isInside;
  return isName || isBound(before) || isClearlyNoun(second.key);
}

/** Participles that take their agent before them: “av VGR godkänd tjänst”. */
const participle = /(?:[ae]d|nd|t|[nd]a|ade|en|na)$/;

/** Whether two words belong to different phrases, because a preposition governs the first: “av VGR | godkänd tjänst”. */
function isOtherPhrase(before: ReportWord | undefined, first: ReportWord, second: ReportWord): boolean {
  if (!before || !first.followsWord) return false;
  return (
    /^(?:av|från|hos|med|för|inom|via|till)$/i.test(before.text) && participle.test(second.text.toLowerCase())
  );
}

/** Whether a word may describe the next one: privat person, total lösning, vanliga rutiner. */
function isAdjective(word: string): boolean {
  return /(?:ig|isk|iv|al|ell|är|ad|bar|sam|ant|ent|[^aeiouyåäö]t|a)$/.test(word);
}

import { functionWords } from "../../swedish/swedish-words.ts";
import type { ReportWord } from "./report-words.ts";
import { addTo, type Occurrence, pairWithCommonest, type SpellingPair } from "./spelling-pair.ts";

/** Each part of a compound has so many letters at least; an s between fewer is hardly a linking s. */
const fewestInPart = 4;

/**
 * Finds compounds that the report writes with a linking s in one place and without it in another: beställningslösning and
 * beställninglösning. Of two words that differ by nothing else, one is a slip.
 */
export function findLinkedPairs(groups: ReadonlyMap<string, readonly ReportWord[]>): SpellingPair[] {
  // The groups are in the order in which the report first has them.
  const seen = new Set<string>();
  return [...groups].flatMap(([key, words]) => {
    seen.add(key);
    return linksIn(key).flatMap((at) => {
      const without = key.slice(0, at) + key.slice(at + 1);
      const others = groups.get(without);
      if (!others) return [];
      const both = [smallIn(words), smallIn(others)];
      return pairWithCommonest("word", seen.has(without) ? both.reverse() : both);
    });
  });
}

/** Where a compound may have a linking s: between two parts, and not beside another s. */
function linksIn(key: string): number[] {
  return [...key.matchAll(/(?<=[^s])s(?=[^s])/g)]
    .map(({ index }) => index)
    .filter((at) => at >= fewestInPart && key.length - at - 1 >= fewestInPart);
}

/** The words in small letters: a capital within one belongs to a name. */
function smallIn(words: readonly ReportWord[]): Occurrence[] {
  return words.filter(({ text }) => !/.\p{Lu}/u.test(text));
}

/** Adverbs that say how many, and name nothing: “närmare tio”, “drygt 20”. */
const howMany =
  /^(?:närmare|ungefär|cirka|omkring|minst|minimum|högst|maximalt|drygt|knappt|nästan|hela|totalt|sammanlagt|ytterligare|tidigare|senaste|första|sista|kommande|samtliga|fler|runt|typ|per)$/;

const numberWords = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");

/** What a number counts, so that it does not name what stands before it: “vecka två dagar”. */
const counted =
  /^ (?:dag|vecka|veckor|månad|timm|minut|gång|år|person|läkare|flöde|krono|besök|styck|procent)[a-zåäö]*|^ (?:i taget|och en halv)/;

/**
 * Finds nouns that have a number word behind them in one place and a figure in another: cykel fem and cykel 5. They name
 * the same kind of thing, and should be written in one way.
 */
export function findNumberPairs(words: readonly ReportWord[]): SpellingPair[] {
  const spelt = new Map<string, Occurrence[]>();
  const figures = new Map<string, Occurrence[]>();
  for (const [index, number] of words.entries()) {
    const noun = words[index - 1];
    if (!noun || !number.followsWord || !/^\p{Ll}{3,}$/u.test(noun.text)) continue;
    if (functionWords.has(noun.text) || howMany.test(noun.text)) continue;
    const { prose, passage, start } = noun;
    const use = { prose, passage, start, end: number.end, text: `${noun.text} ${number.text}` };
    const isNamed = !counted.test(passage.ownWords.slice(number.end, number.end + 20));
    if (/^\d{1,2}$/.test(number.text) && isNamed) addTo(figures, noun.key, use);
    else if (numberWords.includes(number.text) && number.text !== "ett" && isNamed)
      addTo(spelt, noun.key, use);
  }
  return [...spelt].flatMap(([noun, found]) => {
    const other = figures.get(noun);
    return other ? pairWithCommonest("number", [other, found]) : [];
  });
}

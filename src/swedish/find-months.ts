import type { Language } from "../messages/language.ts";
import { findSentences } from "./find-sentences.ts";
import type { TextSpan } from "./find-words.ts";
import { type MonthWords, monthWords } from "./month-words.ts";

/** The name of a month in a text. */
export interface MonthMention extends TextSpan {
  /** 1 for January. */
  readonly month: number;
}

/** Months that a sentence names together (“februari och mars”, “mars–april”), or a single month. */
export interface MonthGroup {
  readonly mentions: readonly MonthMention[];
  /** The year that stands behind the months; undefined where there is none. */
  readonly year: number | undefined;
  /**
   * Whether the text speaks of something that has this month, and not of its own time: it counts from the month (“sedan
   * mars”, “efter mötet i mars”), names a day of it (“den 15 mars”) or has it in the genitive (“mars månads siffror”), or a
   * relative clause names it.
   */
  readonly isReference: boolean;
}

/** How much text on either side of a month we read to know what it means, in UTF-16 units. */
const reach = 80;

/**
 * Finds the months that a passage names, in order. It skips names of people (Maj Ek) and of things (mars-mötet), and in a
 * sentence that names another year every month without one.
 */
export function findMonths(passage: string, language: Language): MonthGroup[] {
  const words = monthWords[language];
  // Most passages name no month, so we do not split them into sentences.
  if (passage.search(words.name) < 0) return [];
  return findSentences(passage).flatMap(({ text, start }) =>
    findInSentence(text, words).map((group) => ({
      ...group,
      mentions: group.mentions.map((mention) => moved(mention, start)),
    })),
  );
}

function moved({ text, month, start, end }: MonthMention, by: number): MonthMention {
  return { text, month, start: start + by, end: end + by };
}

function findInSentence(sentence: string, words: MonthWords): MonthGroup[] {
  const groups = joinMentions(sentence, findMentions(sentence, words), words);
  if (groups.length === 0) return [];
  const dated = groups.map((mentions) => ({ mentions, year: yearAfter(after(sentence, mentions), words) }));
  const years = dated.filter(({ year }) => year !== undefined).length;
  const isOtherYear = words.otherYear.test(sentence) || countYears(sentence) > years;
  return dated
    .filter(({ year }) => year !== undefined || !isOtherYear)
    .map(({ mentions, year }) => ({ mentions, year, isReference: isReference(sentence, mentions, words) }));
}

/** The year right behind a month, as four figures or two: “mars 2023”, “mars-23”. */
function yearAfter(textAfter: string, { year }: MonthWords): number | undefined {
  const figures = year
    .exec(textAfter)?.[0]
    .match(/\d{4}|\d\d(?!\d)/g)
    ?.at(-1);
  if (figures === undefined) return undefined;
  return figures.length === 4 ? Number(figures) : 2000 + Number(figures);
}

function isReference(
  sentence: string,
  mentions: readonly MonthMention[],
  { references, day, genitive }: MonthWords,
): boolean {
  const textBefore = before(sentence, mentions[0]?.start ?? 0);
  const textAfter = after(sentence, mentions);
  return (
    day.test(`${textBefore}@${textAfter}`) ||
    genitive.test(textAfter) ||
    references.some((reference) => reference.test(textBefore))
  );
}

function findMentions(sentence: string, words: MonthWords): MonthMention[] {
  return [...sentence.matchAll(words.name)].flatMap(({ 0: text, index: start }) => {
    const end = start + text.length;
    const month = words.names.indexOf(text.toLowerCase()) + 1;
    return isMonth(sentence, start, end, words) ? [{ text, month, start, end }] : [];
  });
}

/**
 * Whether a month's name means the month: it is not part of a longer word, not a person's name, and does not begin an
 * English question or wish (“May we …”).
 */
function isMonth(sentence: string, start: number, end: number, { certain }: MonthWords): boolean {
  const name = sentence.slice(start, end);
  const rest = sentence.slice(end, end + reach);
  if (isCompound(sentence, start, rest) || (name === name.toUpperCase() && name.length > 1)) return false;
  if (!/^\p{Lu}/u.test(name) || certain.test(before(sentence, start))) return true;
  if (name === "May") return start === 0 && /^\s+(?:was|is|has|had|saw|brought|went)(?!\p{L})/u.test(rest);
  return !/^\s+\p{Lu}\p{Ll}/u.test(rest);
}

/** Whether a hyphen joins the month to a word (mars-mötet, mitt-mars), and not to another month or a year. */
function isCompound(sentence: string, start: number, rest: string): boolean {
  const next = /^[-‑](\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  const previous = /(\p{L}+)[-‑]$/u.exec(before(sentence, start))?.[1]?.toLowerCase();
  return [next, previous].some((word) => word !== undefined && !isMonthName(word) && word !== "mid");
}

function isMonthName(word: string): boolean {
  return Object.values(monthWords).some(({ names }) => names.includes(word));
}

function joinMentions(
  sentence: string,
  mentions: readonly MonthMention[],
  { joint }: MonthWords,
): MonthMention[][] {
  const groups: MonthMention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const gap = sentence.slice(group?.at(-1)?.end ?? 0, mention.start);
    if (group && gap.length <= 24 && joint.test(gap)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** Counts the years that a sentence names, without the years of dates such as 2023-03-15. */
function countYears(sentence: string): number {
  return [...sentence.matchAll(/(?<![\d-])(?:19|20)\d\d(?![\d-])/g)].length;
}

function before(sentence: string, start: number): string {
  return sentence.slice(Math.max(start - reach, 0), start);
}

function after(sentence: string, group: readonly MonthMention[]): string {
  const end = group.at(-1)?.end ?? 0;
  return sentence.slice(end, end + reach);
}

import { latinLetters } from "../swedish/latin-letters.ts";
import { fileEndings } from "./file-endings.ts";

/** The name of a file, by its offsets in a passage's words. */
interface FileName {
  readonly start: number;
  readonly end: number;
  /** Whether the words before the ending certainly belong to the name; else they may be the writer's own. */
  readonly isCertain: boolean;
}

const letters = `${latinLetters}\\d`;
const ending = new RegExp(`(?<=[^\\s.,;:!?])\\.(?:${fileEndings})(?![${letters}_-])`, "gi");
/** A name with spaces is hardly longer than this, in UTF-16 units. */
const longestName = 120;
/** What ends a sentence or a part of it, and so stands before a name and not in it. */
const boundary = /[.!?](?=\s)|[,;:”“„"«»<>|()[\]\\/]/g;
/** Words that a file's name follows. */
const introducing =
  /(?<![a-zåäöé\d])(?:fil(?:en|erna)?|dokument(?:et|en)?|bilaga[n]?|mappen|mallen|arket|presentationen|kallad|heter|kallas|namnet|file|document|folder|named|called)\s+(?=\S)/giu;
/** Words that begin a sentence, and hardly ever a name. */
const sentenceWord =
  /^(?:vi|jag|ni|du|de|den|det|man|här|där|nu|se|läs|we|they|it|this|here|see)(?![a-zåäöé\d])/iu;

/**
 * Finds the names of files with spaces in them (“Plan - gäller nu.docx”), in order. Nothing but its first letter shows
 * where such a name begins: after a word such as “filen”, or else at the first capital within the sentence. A capital
 * that begins the sentence may begin the name too: a second find, which is not certain, holds the words from there.
 */
export function findFileNames(words: string): FileName[] {
  const found: FileName[] = [];
  for (const match of words.matchAll(ending)) {
    const end = match.index + match[0].length;
    const from = Math.max(match.index - longestName, found.at(-1)?.end ?? 0);
    for (const { start, isCertain } of findStarts(words.slice(from, match.index), from === 0))
      found.push({ start: from + start, end, isCertain });
  }
  return found;
}

/** Where in the words before an ending its name may begin. */
function findStarts(before: string, isWhole: boolean): Omit<FileName, "end">[] {
  const mark = [...before.matchAll(boundary)].at(-1);
  const from = mark ? mark.index + 1 : 0;
  const part = before.slice(from);
  const introduced = [...part.matchAll(introducing)].at(-1);
  if (introduced) return [{ start: from + introduced.index + introduced[0].length, isCertain: true }];
  const isSentenceStart = mark ? /[.!?]/.test(mark[0]) : isWhole;
  const isFirst = (at: number): boolean => isSentenceStart && part.slice(0, at).trim() === "";
  const capitals = [...part.matchAll(/(?<!\S)\p{Lu}/gu)].map(({ index }) => index);
  const first = capitals.find((at) => isFirst(at) && !sentenceWord.test(part.slice(at)));
  const within = capitals.find((at) => !isFirst(at));
  return [
    ...(first === undefined ? [] : [{ start: from + first, isCertain: false }]),
    ...(within === undefined ? [] : [{ start: from + within, isCertain: true }]),
  ];
}

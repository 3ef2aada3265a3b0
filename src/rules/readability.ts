import { maskOpaque } from "../markdown/find-opaque.ts";
import type { Passage } from "../markdown/read-passages.ts";
import { allInlines } from "../markdown/tree.ts";
import type { Programme } from "../model/programme.ts";
import type { Prose } from "../model/prose.ts";
import {
  computeLix,
  countWords,
  type MeasuredSentence,
  measureSentences,
} from "../swedish/measure-reading.ts";
import { rangeInFile, wholeRange } from "../yaml/source-text.ts";
import type { Breach, Rule } from "./rule.ts";
import { checkEachText } from "./texts/check-each-text.ts";
import { placeOf } from "./texts/place-words.ts";
import { findWideTables } from "./texts/wide-tables.ts";

/** Limits in words: a longer sentence is a tip or, above the second limit, a warning; a longer paragraph is a tip. */
const longSentence = 30;
const tooLongSentence = 40;
const longParagraph = 90;
/** A text with a higher index is very hard to read. A shorter text has no reliable index. */
const hardLix = 60;
const fewestWords = 60;
const fewestSentences = 3;

/**
 * A text is easy to read: its sentences have at most 30 words, its paragraphs at most 90, and its readability index (LIX)
 * is at most 60. A table has room on a page, if need be on one that lies on its side and in letters of nine points.
 *
 * A sentence of more than 40 words is a warning; the rest are tips. Each item of a list counts as a sentence, so a long
 * enumeration is easy to read as a list. The rule counts quotations, but not addresses, code or the texts of images. It
 * computes the index of texts with at least 60 words and three sentences. Public authorities write in plain language
 * (språklagen 11 §; Myndigheternas skrivregler: short sentences, one thought in each).
 */
export const readability: Rule<"text/readability"> = {
  code: "text/readability",
  severities: ["warning", "info"],
  isSettable: true,
  ...checkEachText((prose, { programme }) => [...checkText(prose), ...checkTables(prose, programme)]),
};

function checkText(prose: Prose): Breach<"text/readability">[] {
  const measured = prose.passages.map((passage) => ({ passage, sentences: sentencesOf(passage) }));
  const all = measured.flatMap(({ sentences }) => sentences);
  return [
    ...measured.flatMap(({ passage, sentences }) => checkPassage(prose, passage, sentences)),
    ...checkLix(prose, all),
  ];
}

/** Measures the sentences of a passage without addresses, code and texts of images, but keeps their whole text. */
function sentencesOf(passage: Passage): MeasuredSentence[] {
  const counted = maskOpaque(passage.words, passage.opaque, ["link", "address", "code", "image"]);
  return measureSentences(counted).map((sentence) => ({
    ...sentence,
    text: passage.words.slice(sentence.start, sentence.end),
  }));
}

function checkPassage(
  prose: Prose,
  passage: Passage,
  sentences: readonly MeasuredSentence[],
): Breach<"text/readability">[] {
  const found = sentences
    .filter(({ words }) => words > longSentence)
    .map((sentence): Breach<"text/readability"> => {
      const severity = sentence.words > tooLongSentence ? "warning" : "info";
      const params = { problem: "sentence", words: sentence.words } as const;
      return { params, place: placeOf(prose, passage, sentence), severity };
    });
  const words = countWords(sentences);
  if (words <= longParagraph) return found;
  const place = placeOf(prose, passage, { start: 0, end: passage.words.length });
  return [{ params: { problem: "paragraph", words }, place, severity: "info" }, ...found];
}

function checkLix(
  { source: text }: Prose,
  sentences: readonly MeasuredSentence[],
): Breach<"text/readability">[] {
  if (sentences.length < fewestSentences || countWords(sentences) < fewestWords) return [];
  const lix = Math.round(computeLix(sentences));
  if (lix <= hardLix) return [];
  const byLength = [...sentences].sort((a, b) => b.words - a.words);
  const [longest = "", secondLongest = ""] = byLength.map((sentence) => sentence.text);
  const params = { problem: "text", lix, longest, secondLongest } as const;
  const place = { file: text.file.path, range: wholeRange(text), pointer: text.pointer };
  return [{ params, place, severity: "info" }];
}

/** Reports tables that are too wide for any page, at the words of their headers. */
function checkTables(prose: Prose, programme: Programme): Breach<"text/readability">[] {
  const { source: text } = prose;
  return findWideTables(prose, programme).map(({ header, rows }) => {
    const row = [header, ...rows].flat(2);
    const placed = allInlines([{ kind: "paragraph", inlines: row }]).filter((inline) => "start" in inline);
    const [first, last] = [placed[0], placed.slice(0, Math.max(header.length, 1)).at(-1)];
    const range = first && last ? rangeInFile(text, first.start, last.end) : wholeRange(text);
    const place = { file: text.file.path, range, pointer: text.pointer };
    return { params: { problem: "table", columns: header.length }, place, severity: "warning" };
  });
}

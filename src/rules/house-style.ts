import type { StyleReason } from "../diagnostics/text-problems.ts";
import { filler } from "../markdown/find-opaque.ts";
import { endAt, startAt } from "../markdown/read-passages.ts";
import type { Block } from "../markdown/tree.ts";
import type { Prose } from "../model/prose.ts";
import { findPlainWords } from "../swedish/find-words.ts";
import { singleQuoted } from "./house-style/quote-rows.ts";
import { type StyleFind, type StyleText, sentenceStartsIn } from "./house-style/style-row.ts";
import { styleTable } from "./house-style/style-table.ts";
import type { Breach, ProgrammeInput, Rule } from "./rule.ts";
import type { ProgrammeTerms } from "./terms/programme-terms.ts";
import { placeOf, replaceWords, type Span } from "./texts/place-words.ts";
import { introductionTexts, monthSentences } from "./texts/report-texts.ts";

/**
 * A text writes words, abbreviations, numbers and marks as VGR's writing guide says, or, where it is silent, as
 * Myndigheternas skrivregler says. Each row of the table (house-style/style-table.ts) names its source.
 *
 * The rule reports `skall`, `idag`, `ej`, `VGRs`, `IT-stöd`, `tex`, `mars månad`, `10%`, `1000000`, `"ord"`, `del 1pågår`,
 * ` - ` for a dash, `&` and `/` between words, a word that a program cut (`väg- ledning`), a space too many or too few, and a paragraph whose last sentence lacks its
 * full stop. `--fix` writes the right form where it is certain.
 *
 * The rule skips addresses, paths, names of files, code, quotations (”idag”), names (“tidningen Idag”), the glossary's terms and the workstreams' names;
 * headings, items and cells without a full stop; units, dates and paths (`km/h`, `2023/24`); codes with letters (PD1, 3D);
 * and every case in which the words may mean something else.
 */
export const houseStyle: Rule<"text/house-style"> = {
  code: "text/house-style",
  severities: ["warning"],
  isSettable: true,
  language: "sv",
  checkProgramme: (input) => checkTexts(introductionTexts(input.programme), input),
  checkMonth: (input) => checkTexts(monthSentences(input.month), input),
};

function checkTexts(texts: readonly Prose[], input: ProgrammeInput): Breach<"text/house-style">[] {
  let written: ReadonlySet<string> | undefined;
  // Few texts have a word that was cut, so most reports are never split into words for it.
  const isWritten = (word: string): boolean => {
    written ??= collectWords(texts, input);
    return written.has(word);
  };
  return texts.flatMap((prose) => checkText(prose, input, isWritten));
}

/** The words of texts and of the glossary, in small letters. */
function collectWords(texts: readonly Prose[], { programme }: ProgrammeInput): ReadonlySet<string> {
  const passages = texts.flatMap(({ passages }) => passages.map(({ words }) => words));
  const glossary = programme.glossary.map(({ term }) => term);
  return new Set(
    [...passages, ...glossary].flatMap((words) =>
      findPlainWords(words).map(({ text }) => text.toLowerCase()),
    ),
  );
}

function checkText(
  prose: Prose,
  { programme, terms, speller }: ProgrammeInput,
  isWritten: (word: string) => boolean,
): Breach<"text/house-style">[] {
  const { blocks } = prose.parsed;
  const nextBlocks = new Map(
    blocks.flatMap((block, index): [unknown, Block | undefined][] =>
      block.kind === "paragraph" ? [[block.inlines, blocks[index + 1]]] : [],
    ),
  );
  return prose.passages.flatMap((passage) => {
    const words = fillQuoted(passage.ownWords);
    return checkPassage({
      prose,
      passage,
      programme,
      terms,
      words,
      isWritten,
      isWord: (word) => isWritten(word) || speller?.isKnown(word) === true,
      isSentenceStart: (at) => sentenceStartsIn(words).has(at),
      isOwnParagraph: nextBlocks.has(passage.inlines),
      next: nextBlocks.get(passage.inlines),
    });
  });
}

function checkPassage(text: StyleText): Breach<"text/house-style">[] {
  const found = styleTable.flatMap(({ reason, find }) =>
    find(text).map((one): Found => ({ ...one, reason })),
  );
  if (found.length === 0) return [];
  const isTerm = buildTermTest(text.passage.words, text.terms);
  return found
    .filter((one) => !isTerm(one) && (!spaceReasons.has(one.reason) || isVerbatim(text, one)))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((one) => buildBreach(text, one));
}

const spaceReasons: ReadonlySet<StyleReason> = new Set([
  "space-before-mark",
  "space-after-mark",
  "double-space",
]);

/**
 * Whether the text has these very characters: an image or a link without words between them leaves two spaces in the
 * words that the writer did not write side by side.
 */
function isVerbatim({ passage }: StyleText, { start, end }: Span): boolean {
  return (endAt(passage, end - 1) ?? 0) - (startAt(passage, start) ?? 0) === end - start;
}

/** Builds a test for spans that lie within a name or term of the programme. */
function buildTermTest(words: string, terms: ProgrammeTerms): (span: Span) => boolean {
  const ends = new Map<number, number>();
  for (const { start, end } of terms.namesIn(words))
    for (let at = start; at < end; at += 1) ends.set(at, end);
  return ({ start, end }) => (ends.get(start) ?? -1) >= end;
}

interface Found extends StyleFind {
  readonly reason: StyleReason;
}

function buildBreach(
  text: StyleText,
  { reason, start, end, written, changes, edits: own = [] }: Found,
): Breach<"text/house-style"> {
  const { prose, passage } = text;
  const found = passage.words.slice(start, end);
  const place = placeOf(prose, passage, { start, end });
  const edits = [own, ...changes.map((change) => replaceWords(prose, passage, change, change.text))];
  const isCertain = edits.every((edit) => edit !== undefined);
  const all = isCertain ? edits.flat() : [];
  const fix = all.length > 0 ? all : undefined;
  return { params: { reason, found, written }, place, fix };
}

/** Fills the words between single quotation marks: they are a quotation too, although with the wrong marks. */
function fillQuoted(words: string): string {
  if (!words.includes("'")) return words;
  return words.replace(singleQuoted, (quoted) => `'${filler.repeat(Math.max(quoted.length - 2, 0))}'`);
}

import type { ReadBlock, ReadInline, ReadParagraph } from "../docx-reader/read-document.ts";

/** A block of a form without the form's guides: all of it is the form's own, or what somebody wrote beside a guide is left. */
export interface CutBlock {
  readonly block: ReadBlock;
  readonly isGuide: boolean;
}

/**
 * Takes guides out of the blocks of a form, wherever they stand. A guide is known by its words, whatever its style, since
 * text that is typed beside it has its style. In the marked paragraph, what is left of the first guide is one, too.
 */
export function cutGuides(
  blocks: readonly ReadBlock[],
  guides: readonly string[],
  marked: number | undefined,
): CutBlock[] {
  return blocks.map((block): CutBlock => {
    if (block.role === "table") return { block, isGuide: false };
    for (const [index, guide] of guides.entries()) {
      const own = ownRange(block.text, guide, index === 0 && marked === block.place.paragraph);
      if (own === undefined) continue;
      return own.start === own.end
        ? { block, isGuide: true }
        : { block: keepRange(block, own.start, own.end), isGuide: false };
    }
    return { block, isGuide: false };
  });
}

/** Whether all words of a guide stand in a text, at its beginning or its end or around what was typed between them. */
export function hasGuide(text: string, guide: string): boolean {
  return ownRange(text, guide, false) !== undefined;
}

/**
 * What of a text is not the guide's: the words between those that begin as the guide does and those that end as it does.
 * Undefined where the text is no guide. A few words that are the same by chance make none.
 */
function ownRange(
  text: string,
  guide: string,
  isMarked: boolean,
): { readonly start: number; readonly end: number } | undefined {
  const [words, wanted] = [wordsOf(text), wordsOf(guide)];
  const most = Math.min(words.length, wanted.length);
  let before = 0;
  while (before < most && words[before]?.text === wanted[before]?.text) before += 1;
  let after = 0;
  while (after < most - before && words.at(-1 - after)?.text === wanted.at(-1 - after)?.text) after += 1;
  const own = words.slice(before, words.length - after);
  const isWhole = before + after === wanted.length;
  const isLeft = isMarked && (own.length === 0 || (before + after) * 2 >= wanted.length);
  if (words.length === 0 || !(isWhole || isLeft)) return undefined;
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
}

function wordsOf(text: string): { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** A stretch of a paragraph, as a paragraph without the style of a guide or a heading. It keeps the place of the whole. */
export function keepRange(paragraph: ReadParagraph, start: number, end: number): ReadParagraph {
  return {
    ...paragraph,
    role: "paragraph",
    level: 0,
    text: paragraph.text.slice(start, end),
    inlines: keepInlines(paragraph.inlines, start, end),
  };
}

/** The parts of inlines within a stretch of their text; pictures and notes at its ends are within it. */
function keepInlines(inlines: readonly ReadInline[], start: number, end: number): ReadInline[] {
  let at = 0;
  return inlines.flatMap((inline): ReadInline[] => {
    const from = at;
    at += lengthOf(inline);
    if ("children" in inline) {
      const children = keepInlines(inline.children, start - from, end - from);
      return children.length === 0 ? [] : [{ ...inline, children }];
    }
    if (inline.role !== "words") return from >= start && at <= end ? [inline] : [];
    const text = inline.text.slice(Math.max(start - from, 0), Math.max(end - from, 0));
    return text === "" ? [] : [{ ...inline, text }];
  });
}

function lengthOf(inline: ReadInline): number {
  if (inline.role === "words") return inline.text.length;
  if (inline.role === "break") return 1;
  return "children" in inline ? inline.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

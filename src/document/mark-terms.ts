import type { Term } from "../model/programme.ts";
import { type Block, type Inline, type Words, words } from "./document.ts";

/** Splits a text into its foreign terms and the words between them. */
type Split = (text: string) => Words[];

/**
 * Creates a function that marks the glossary's foreign terms in blocks, so that screen readers pronounce them, and
 * spelling checkers check them, in their own language (WCAG 2.1, success criterion 3.1.2).
 *
 * The function marks a term where it is spelled as in the glossary, with a capital or a small first letter, and only as
 * whole words: an inflected form such as “end-to-end-testerna” is Swedish.
 */
export function termMarker(glossary: readonly Term[]): (blocks: readonly Block[]) => readonly Block[] {
  const foreign = glossary.flatMap(({ term, variants, expansion, language }) => {
    if (language === undefined) return [];
    return [term, ...variants, expansion ?? ""]
      .filter((text) => text !== "")
      .map((text) => ({ text, language }));
  });
  if (foreign.length === 0) return (blocks) => blocks;
  const split = splitterOf(foreign);
  return (blocks) => blocks.map((block) => markBlock(block, split));
}

function splitterOf(terms: readonly { readonly text: string; readonly language: string }[]): Split {
  const languages = new Map(terms.map(({ text, language }) => [keyOf(text), language]));
  // The longest term comes first, so that a term does not match the beginning of a longer one.
  const longestFirst = terms.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(patternOf).join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "gu",
  );
  return (text) => {
    const inlines: Words[] = [];
    let at = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (index > at) inlines.push(words(text.slice(at, index)));
      inlines.push(words(found, languages.get(keyOf(found))));
      at = index + found.length;
    }
    if (at < text.length) inlines.push(words(text.slice(at)));
    return inlines;
  };
}

function patternOf(term: string): string {
  const [first = "", ...rest] = term;
  const eitherCase = [...new Set([first, first.toUpperCase(), first.toLowerCase()])]
    .map(escapePattern)
    .join("|");
  return `(?:${eitherCase})${escapePattern(rest.join("")).replace(/\s+/gu, "\\s+")}`;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function keyOf(text: string): string {
  return text.replace(/\s+/gu, " ").toLowerCase();
}

function markBlock(block: Block, split: Split): Block {
  switch (block.role) {
    case "title":
    case "heading": {
      if (block.inlines) return { ...block, inlines: markInlines(block.inlines, split) };
      const inlines = split(block.text);
      return inlines.length > 1 || inlines[0]?.language !== undefined ? { ...block, inlines } : block;
    }
    case "paragraph":
    case "notice":
      return { ...block, inlines: markInlines(block.inlines, split) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map((child) => markBlock(child, split))) };
    case "quote":
      return { ...block, blocks: block.blocks.map((child) => markBlock(child, split)) };
    case "guide":
    case "revision":
      return block;
    case "table":
      return {
        ...block,
        header: block.header.map((cell) => markInlines(cell, split)),
        rows: block.rows.map((row) => row.map((cell) => markInlines(cell, split))),
      };
  }
}

function markInlines(inlines: readonly Inline[], split: Split): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.role === "words") return split(inline.text);
    return "children" in inline ? [{ ...inline, children: markInlines(inline.children, split) }] : [inline];
  });
}

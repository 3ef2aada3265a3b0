import { buildReadText, type ReadText } from "./build-read-text.ts";
import type { ExpectedHeading } from "./expected-headings.ts";
import { findDumpedAddresses } from "./find-addresses.ts";
import { findBreak } from "./find-breaks.ts";
import { findContents } from "./find-contents.ts";
import { HeadingFinder } from "./find-headings.ts";
import { findPageHeads } from "./find-page-heads.ts";
import { groupLines } from "./group-lines.ts";
import type { IsWord } from "./join-lines.ts";
import { measureLines } from "./measure-lines.ts";
import { splitLines, type TextLine } from "./text-line.ts";

export interface TextOptions {
  /** The words that may be headings: see `expectedHeadings`. */
  readonly headings: readonly ExpectedHeading[];
  /** Whether a word that a hyphen divides is a word without it. What stands whole elsewhere in the text is one anyway. */
  readonly isWord?: IsWord;
}

/**
 * Reads text that a program took out of a PDF file, or that somebody typed, as the Word reader reads a document: its blocks
 * with places, and the fate of each line. Page heads and page numbers have the fate `header`, addresses of links and tables
 * of contents, which programs write, `field`.
 */
export function readText(text: string, { headings, isWord }: TextOptions): ReadText {
  const lines = splitLines(text);
  const finder = new HeadingFinder(headings);
  const title = headings.find(({ role }) => role === "title")?.text;
  const isHeading = ({ text: own }: TextLine): boolean => finder.match(own)?.role === "heading";
  const heads = findPageHeads(lines, title, isHeading);
  const inside = lines.filter((line) => !heads.has(line));
  const contents = findContents(inside, finder);
  const read = inside.filter((line) => !contents.has(line));
  const addresses = findDumpedAddresses(read);
  const body = asOnePage(lines, new Set([...heads, ...contents, ...addresses]));
  const measure = measureLines(body);
  const groups = groupLines(body, {
    findHeading(all, at) {
      const found = finder.find(all, at);
      return found && !found.hasPage
        ? { ...found.heading, words: found.words, lines: found.lines }
        : undefined;
    },
    findBreak: (line, next) => findBreak(line, next, measure),
  });
  return buildReadText({
    source: text,
    lines,
    groups,
    isWord,
    fateOf: (line) =>
      heads.has(line) ? "header" : contents.has(line) || addresses.has(line) ? "field" : "body",
  });
}

/** The lines without some of them. What follows those counts as a new page, where paragraphs may go on. */
function asOnePage(lines: readonly TextLine[], without: ReadonlySet<TextLine>): TextLine[] {
  const rest: TextLine[] = [];
  let pages = 0;
  let isAfter = false;
  for (const line of lines) {
    if (without.has(line)) isAfter = true;
    else {
      if (isAfter) pages += 1;
      isAfter = false;
      rest.push({ ...line, page: line.page + pages });
    }
  }
  return rest;
}

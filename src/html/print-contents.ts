import type { Block, Heading } from "../document/document.ts";
import type { InlinePrinter } from "./print-inlines.ts";

/** A heading of the first level with those of the second; deeper ones are alike in all entries, so contents omit them. */
interface Chapter {
  readonly heading: Heading;
  readonly sections: Heading[];
}

/** Prints a table of contents: a list of the chapters, each with a list of its sections. */
export function printContents(blocks: readonly Block[], inlines: InlinePrinter): string {
  const link = (heading: Heading): string => inlines.printSectionLink(heading);
  const list = (items: readonly string[]): string =>
    items.length === 0 ? "" : `\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join("")}</ul>\n`;
  const chapters = findChapters(blocks);
  return list(chapters.map(({ heading, sections }) => link(heading) + list(sections.map(link)))).trim();
}

function findChapters(blocks: readonly Block[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const block of blocks) {
    if (block.role !== "heading" || block.level > 2) continue;
    const last = chapters.at(-1);
    if (block.level === 2 && last) last.sections.push(block);
    else chapters.push({ heading: block, sections: [] });
  }
  return chapters;
}

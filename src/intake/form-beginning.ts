import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { FormWords } from "../messages/form-words.ts";
import { textOfBlocks } from "./read-units.ts";
import { plain } from "./take-follow-up.ts";

/**
 * Tells the blocks before the first heading of a form apart: the title and the line below it are the form's own, whatever
 * deadline that line names; all else was written by somebody.
 */
export function readFormBeginning(
  blocks: readonly ReadBlock[],
  { bookmarks, title }: Pick<ReadDocument, "bookmarks" | "title">,
  { howToReturn }: FormWords,
): { readonly own: readonly ReadBlock[]; readonly written: readonly ReadBlock[] } {
  const marks = bookmarks.filter(({ name }) => name.endsWith(".guide"));
  const start = plain(howToReturn(undefined)).replace(/\.$/, "");
  const isGuide = (block: ReadBlock): boolean =>
    marks.some((mark) => mark.start.paragraph === block.place.paragraph) ||
    plain(textOfBlocks([block])).startsWith(start);
  const isTitle = (block: ReadBlock, index: number): boolean =>
    index === 0 && (block.role === "title" || plain(textOfBlocks([block])) === plain(title ?? ""));
  const own = blocks.filter((block, index) => isTitle(block, index) || isGuide(block));
  return { own, written: blocks.filter((block) => !own.includes(block)) };
}

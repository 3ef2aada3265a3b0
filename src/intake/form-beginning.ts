import type { ReadBlock } from "../docx-reader/read-document.ts";
import type { FormWords } from "../messages/form-words.ts";
import { plain, textOfBlocks } from "./read-units.ts";

/**
 * Tells the blocks before the first heading of a form apart: the title and the line below it are the form's own, whatever
 * deadline that line names; all else was written by somebody.
 */
export function readFormBeginning(
  blocks: readonly ReadBlock[],
  title: string | undefined,
  { howToReturn }: FormWords,
): { readonly own: readonly ReadBlock[]; readonly written: readonly ReadBlock[] } {
  const [start = "", end = ""] = plain(howToReturn("|")).split("|");
  const without = plain(howToReturn(undefined));
  const isOwn = (block: ReadBlock): boolean => {
    const text = plain(textOfBlocks([block]));
    const isGuide = text === without || (text.startsWith(start) && text.endsWith(end) && text.length < 200);
    return isGuide || (block.role === "title" ? text === plain(title ?? text) : text === plain(title ?? ""));
  };
  const own = blocks.filter(isOwn);
  return { own, written: blocks.filter((block) => !own.includes(block)) };
}

import { bookmarkName } from "../../document/bookmark-name.ts";
import type { ReadBlock, ReadDocument } from "../../docx-reader/read-document.ts";
import { isEntryField } from "../../fields/entry-fields.ts";
import type { Language } from "../../messages/language.ts";
import { withoutStatus } from "./read-heading.ts";

/** A report's headings and texts: without the overview, and without what its workstreams have beside texts. */
export interface CutReport {
  readonly blocks: readonly ReadBlock[];
  /** Whether the overview stood before the introduction. */
  readonly isOverviewFirst: boolean;
}

/**
 * Takes out of a report that millrep made what no programme file says, by the bookmarks of its headings. The overview's
 * heading then stands right above the workstreams, wherever the report had it.
 */
export function cutReport(
  { blocks: whole, bookmarks }: Pick<ReadDocument, "blocks" | "bookmarks">,
  language: Language,
): CutReport {
  const names = new Map(bookmarks.map(({ name, start }) => [start.paragraph, name]));
  const nameOf = (block: ReadBlock): string | undefined =>
    block.role === "heading" ? names.get(block.place.paragraph) : undefined;
  const blocks = cutEntries(whole, nameOf, language);
  const ids = new Set(
    bookmarks.flatMap(({ name }) => {
      const [id = "", field = "", ...more] = name.split(".");
      return more.length === 0 && isEntryField(field) ? [id] : [];
    }),
  );
  const isTop = (block: ReadBlock): boolean => block.role === "heading" && block.level === 1;
  const entries = blocks.findIndex((block) => nameOf(block) === bookmarkName("month.entries"));
  const workstreams = blocks.findIndex((block) => ids.has(nameOf(block) ?? ""));
  const isOverviewFirst = entries !== -1;
  const overview = isOverviewFirst
    ? blocks.findIndex(isTop)
    : blocks.slice(0, Math.max(workstreams, 0)).findLastIndex(isTop);
  const heading = blocks[overview];
  if (!heading || workstreams === -1) return { blocks, isOverviewFirst: false };
  const below = blocks.findIndex((block, index) => {
    const name = nameOf(block);
    return index > overview && name !== undefined && !name.startsWith("month.");
  });
  const rest = [...blocks.slice(0, overview), ...blocks.slice(below)];
  const above = rest.indexOf(blocks[isOverviewFirst ? entries : workstreams] ?? heading);
  return {
    blocks: [...rest.slice(0, above), heading, ...rest.slice(above + (isOverviewFirst ? 1 : 0))],
    isOverviewFirst,
  };
}

/** Follow-ups and milestones have tables of their own, and a workstream's heading its status. */
function cutEntries(
  blocks: readonly ReadBlock[],
  nameOf: (block: ReadBlock) => string | undefined,
  language: Language,
): ReadBlock[] {
  let isTextBelow = true;
  return blocks.flatMap((block) => {
    const name = nameOf(block);
    if (name !== undefined) {
      const [id, field, ...more] = name.split(".");
      isTextBelow = id === "month" || field === undefined || more.length > 0 || isEntryField(field);
    }
    if (!isTextBelow) return [];
    const isWorkstream = name !== undefined && !name.includes(".") && block.role === "heading";
    return [isWorkstream ? { ...block, text: withoutStatus(block.text, language) } : block];
  });
}

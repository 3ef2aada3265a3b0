import { bookmarkName } from "../../document/bookmark-name.ts";
import type { ReadBlock, ReadDocument } from "../../docx-reader/read-document.ts";
import { isEntryField } from "../../fields/entry-fields.ts";

/** A report without what stands below its overview's heading: the month's own words, and the table of its entries. */
export interface CutReport {
  readonly blocks: readonly ReadBlock[];
  /** Whether the overview stood before the introduction. */
  readonly isOverviewFirst: boolean;
}

/**
 * Takes out of a report that millrep made what no programme file says, by the bookmarks of its headings. The overview's
 * heading then stands right above the workstreams, wherever the report had it.
 */
export function cutOverview({ blocks, bookmarks }: Pick<ReadDocument, "blocks" | "bookmarks">): CutReport {
  const names = new Map(bookmarks.map(({ name, start }) => [start.paragraph, name]));
  const nameOf = (block: ReadBlock): string | undefined =>
    block.role === "heading" ? names.get(block.place.paragraph) : undefined;
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

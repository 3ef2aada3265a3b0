import { bookmarkName } from "../document/bookmark-name.ts";
import type { Block, Heading } from "../document/document.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";

/** What stands below a heading of millrep's in a file that came back, the heading first if it is still there. */
export interface ReturnedSection {
  readonly anchor: string;
  readonly heading: ReadBlock | undefined;
  readonly blocks: readonly ReadBlock[];
}

/** A heading that a section may begin with. */
export interface KnownHeading {
  readonly anchor: string;
  readonly text: string;
  /** The first part of the anchors of headings that follow it, where that is not its own. */
  readonly part?: string;
}

export function headingsOf(blocks: readonly Block[]): KnownHeading[] {
  return blocks
    .filter((block): block is Heading => block.role === "heading")
    .map(({ anchor, text }) => ({ anchor, text }));
}

/**
 * Splits a file at the headings that millrep wrote: by their bookmarks, which programs keep, or else by their words. A
 * heading that nobody knows belongs to the section that it stands in. What stands before the first one has the anchor "".
 */
export function splitReport(
  { blocks, bookmarks }: Pick<ReadDocument, "blocks" | "bookmarks">,
  known: readonly KnownHeading[],
): ReturnedSection[] {
  const marked = findMarkedParagraphs(bookmarks, known);
  const found = new Set(marked.values());
  const sections: ReturnedSection[] = [];
  let [anchor, workstream] = ["", ""];
  let heading: ReadBlock | undefined;
  let own: ReadBlock[] = [];
  const finish = (): void => {
    if (anchor !== "" || own.length > 0) sections.push({ anchor, heading, blocks: own });
  };
  for (const block of blocks) {
    const byMark = block.role === "table" ? undefined : marked.get(block.place.paragraph);
    const next = byMark ?? findByWords(block, known, found, workstream);
    if (next === undefined) own.push(block);
    else {
      finish();
      found.add(next);
      [anchor, heading, own] = [next, block, []];
      const { part = next.split(".")[0] ?? "" } = known.find((own) => own.anchor === next) ?? {};
      workstream = part;
    }
  }
  finish();
  return sections;
}

/** For each paragraph in which a bookmark of a heading begins, the heading's anchor. */
export function findMarkedParagraphs(
  bookmarks: ReadDocument["bookmarks"],
  known: readonly Pick<KnownHeading, "anchor">[],
): Map<number, string> {
  const anchors = new Map(known.map(({ anchor }) => [bookmarkName(anchor), anchor]));
  const marked = new Map<number, string>();
  for (const { name, start } of bookmarks) {
    // LibreOffice gives a bookmark that it meets twice another name.
    const anchor = anchors.get(name) ?? anchors.get(name.replace(/_Copy_\d+$/, ""));
    if (anchor !== undefined && ![...marked.values()].includes(anchor)) marked.set(start.paragraph, anchor);
  }
  return marked;
}

/** The heading with the words of a block: one of the workstream that the file is at, or one that begins another part. */
function findByWords(
  block: ReadBlock,
  known: readonly KnownHeading[],
  found: ReadonlySet<string>,
  workstream: string,
): string | undefined {
  if (block.role === "table" || block.role === "item" || block.text.length > 200) return undefined;
  const words = plain(block.text);
  const isHeading = block.role === "heading" || isBold(block);
  if (!isHeading || words === "") return undefined;
  const left = known.filter(({ anchor, text }) => !found.has(anchor) && plain(text) === words);
  const isWithin = ({ anchor }: KnownHeading): boolean => anchor.startsWith(`${workstream}.`);
  return (left.find(isWithin) ?? left.find(({ anchor }) => !anchor.includes(".")))?.anchor;
}

function plain(text: string): string {
  return text
    .replace(/[\s\u00A0]+/g, " ")
    .trim()
    .toLowerCase();
}

export function isBold({ inlines }: Exclude<ReadBlock, { readonly role: "table" }>): boolean {
  return inlines.every(
    (inline) => inline.role === "strong" || (inline.role === "words" && inline.text.trim() === ""),
  );
}

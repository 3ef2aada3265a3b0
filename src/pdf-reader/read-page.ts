import type { MarkedContent, PdfPage, TextItem } from "unpdf";
import { findMark } from "./find-mark.ts";
import { type Tag, TagTree } from "./read-tags.ts";
import type { Mark, Segment } from "./segment.ts";

/** A page as it was read. */
export interface PageText {
  readonly number: number;
  readonly segments: readonly Segment[];
  /** What is written into fields and onto the page. */
  readonly notes: readonly PageNote[];
}

/** A text that stands beside the page's own, after which its range counts. */
export interface PageNote {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fate: "comment" | "textBox";
}

const noTags: ReadonlyMap<string, Tag> = new Map();

/** A segment that is being read. */
interface Open {
  readonly first: Piece;
  readonly mark: Mark | undefined;
  right: number;
  text: string;
  readonly start: number;
}

/** A text of the page with its place. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly font: string;
  readonly tag: Tag | undefined;
  readonly isAside: boolean;
}

/** In sizes of type: a gap that hardly any space between two words is. Two stretches of one line are joined again. */
const wideGap = 1.2;
/** The same, between a list's mark and its text. */
const markGap = 6;

/** Reads the words of a page, in the order in which the file has them, which is that of reading in all but odd files. */
export async function readPage(page: PdfPage, isTagged: boolean): Promise<Omit<PageText, "notes">> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tags = isTagged ? new TagTree(await page.getStructTree()).tags : noTags;
  const segments: Segment[] = [];
  let length = 0;
  let open: Open | undefined;
  const close = (): void => {
    if (!open || (open.text === "" && !open.mark)) return;
    const { first, mark, right, text, start } = open;
    const { left, bottom, size, font, tag, isAside } = first;
    const end = start + text.length;
    segments.push({
      page: page.pageNumber,
      ...{ left, right, bottom, size, font, text, start, end, mark, tag, isAside },
    });
    length = end + 1;
    open = undefined;
  };
  for (const piece of piecesOf(items, tags)) {
    const before = open && { ...open.first, right: open.right, text: open.text };
    const gap = before ? gapBetween(before, piece) : undefined;
    const isMark = open?.mark === undefined && open !== undefined && findMark(open.text) !== undefined;
    const most = isMark && piece.left > (open?.right ?? 0) ? markGap : wideGap;
    if (open && gap !== undefined && gap < most * piece.size) {
      const mark = isMark ? apart(open, gap, piece) : undefined;
      if (mark) open = { first: piece, mark, right: piece.right, text: piece.text, start: mark.end + 1 };
      else {
        open.text += (gap > 0.12 * piece.size ? " " : "") + piece.text;
        open.right = piece.right;
      }
    } else {
      close();
      open = { first: piece, mark: undefined, right: piece.right, text: piece.text, start: length };
    }
  }
  close();
  return { number: page.pageNumber, segments };
}

/** The mark that a segment so far is, if what follows it stands apart as the text of an item does. */
function apart({ first, text, start }: Open, gap: number, piece: Piece): Mark | undefined {
  const isItem = findMark(text) === "certain" || gap > 0.45 * piece.size || piece.tag !== first.tag;
  if (!isItem) return undefined;
  return { text, left: first.left, start, end: start + text.length };
}

/** How far a piece stands behind another of the same line; undefined if it begins a line, or is something else. */
function gapBetween(before: Piece, piece: Piece): number | undefined {
  const size = Math.max(before.size, piece.size);
  if (Math.abs(before.bottom - piece.bottom) >= 0.45 * size) return undefined;
  if (before.tag?.block !== piece.tag?.block || before.isAside !== piece.isAside) return undefined;
  const gap = piece.left - before.right;
  return gap > -0.5 * size ? gap : undefined;
}

function* piecesOf(
  items: readonly (TextItem | MarkedContent)[],
  tags: ReadonlyMap<string, Tag>,
): Generator<Piece> {
  const around: { readonly tag: Tag | undefined; readonly isAside: boolean }[] = [];
  for (const item of items) {
    if ("str" in item) {
      const text = item.str.trim();
      const within = around.at(-1) ?? { tag: undefined, isAside: false };
      if (text !== "")
        yield { ...placeOf(item), text, ...within, isAside: within.isAside || !isUpright(item) };
    } else if (item.type === "endMarkedContent") around.pop();
    else {
      const outer = around.at(-1);
      const tag = withName(tags.get(item.id ?? ""), item.tag) ?? outer?.tag;
      around.push({ tag, isAside: outer?.isAside === true || item.tag === "Artifact" });
    }
  }
}

/** LibreOffice calls a title a paragraph in the tree, and by its own name where it stands. */
function withName(tag: Tag | undefined, name: unknown): Tag | undefined {
  return tag?.role === "paragraph" && name === "Title" ? { ...tag, role: "title" } : tag;
}

function placeOf({ transform, width, fontName, str }: TextItem): Omit<Piece, "text" | "tag" | "isAside"> {
  // The last two numbers of the matrix are the place, and the two before stand for the height.
  const [, , slant = 0, height = 0, x = 0, bottom = 0] = transform;
  const each = str.length === 0 ? 0 : width / str.length;
  const [before, after] = [str.length - str.trimStart().length, str.length - str.trimEnd().length];
  return {
    left: x + before * each,
    right: x + width - after * each,
    bottom,
    size: Math.hypot(slant, height),
    font: fontName,
  };
}

/** Text that stands on its side or slopes across a page is a stamp, or the label of a picture. */
function isUpright({ transform }: TextItem): boolean {
  const [across = 1, up = 0] = transform;
  return across > 0 && Math.abs(up) < 0.05 * across;
}

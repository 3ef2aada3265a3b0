import { strToU8, zipSync } from "fflate";
import { addCommentsChecksum } from "../authorship/comments-checksum.ts";
import { findPartFor, type OpenPackage, openPackage } from "../docx-reader/open-package.ts";
import type { ReadBlock, ReadDocument, ReadParagraph, TextPoint } from "../docx-reader/read-document.ts";
import { readDocx } from "../docx-reader/read-docx.ts";
import { replaceFragments } from "../ooxml/parse-xml.ts";
import { CommentMarks, type MarkPlace } from "./comment-marks.ts";
import { addComments, numberComments } from "./comments-part.ts";
import { removeOwnComments } from "./remove-own-comments.ts";
import { requireSameText } from "./require-same-text.ts";

/** A comment on a stretch of a Word file's text, as `readDocx` counts it. */
export interface WordComment {
  readonly part: string;
  readonly start: TextPoint;
  readonly end: TextPoint;
  /** Lines are paragraphs of the comment. */
  readonly text: string;
}

export interface CommentedFile {
  readonly bytes: Uint8Array;
  /** The comments for which the file has no place, which it does not have. */
  readonly unplaced: readonly WordComment[];
}

/** The time of every zip entry, which no one reads: the earliest that zip files can store. */
const zipTime = new Date(1980, 0, 1);

/**
 * Puts comments into a Word file (ECMA-376 part 1, clause 17.13.4). Nothing else of its document changes: runs are split
 * where a comment begins or ends, and all other bytes stay. Those that an earlier run wrote are removed, and everybody
 * else's stay. They have no date, so the same file and comments give the same bytes.
 *
 * The file must be one that `readDocx` reads. Throws `ChangedText` if the file would then say anything else.
 */
export function writeComments(bytes: Uint8Array, comments: readonly WordComment[]): CommentedFile {
  const before = requireRead(bytes);
  const cleaned = removeOwnComments(requireOpen(bytes));
  const opened = cleaned ? requireOpen(pack(cleaned)) : requireOpen(bytes);
  const { main } = opened;
  const root = opened.roots.get(main);
  if (!root) throw new Error(`${main} was not read`);
  const paragraphs = new Map<number, ReadParagraph>();
  numberParagraphs((cleaned ? requireRead(pack(cleaned)) : before).blocks, paragraphs);
  const marks = new CommentMarks(root);
  const unplaced: WordComment[] = [];
  const placed: { readonly id: number; readonly text: string }[] = [];
  let id = numberComments(opened);
  for (const comment of comments) {
    const places = comment.part === main ? findPlaces(comment, paragraphs) : undefined;
    if (places && marks.add(id, places.start, places.end)) {
      placed.push({ id, text: comment.text });
      id += 1;
    } else unplaced.push(comment);
  }
  const parts = new Map(opened.parts);
  parts.set(main, encodeLike(opened.parts.get(main), replaceFragments(root.source, marks.edits)));
  const sealed =
    placed.length > 0
      ? addCommentsChecksum(addComments({ ...opened, parts }, placed), findPartFor("comments", opened))
      : parts;
  const written = pack(sealed);
  requireSameText(before, requireRead(written), placed.length);
  return { bytes: written, unplaced };
}

function numberParagraphs(blocks: readonly ReadBlock[], into: Map<number, ReadParagraph>): void {
  for (const block of blocks)
    if (block.role === "table")
      for (const { cells } of block.rows) for (const cell of cells) numberParagraphs(cell.blocks, into);
    else if (!into.has(block.place.paragraph)) into.set(block.place.paragraph, block);
}

/** Where the stretch begins and ends in the XML. */
function findPlaces(
  { start, end }: WordComment,
  paragraphs: ReadonlyMap<number, ReadParagraph>,
): { readonly start: MarkPlace; readonly end: MarkPlace } | undefined {
  const [from, to] = [
    placeAt(paragraphs.get(start.paragraph), start.offset, false),
    placeAt(paragraphs.get(end.paragraph), end.offset, true),
  ];
  const isForward =
    start.paragraph < end.paragraph || (start.paragraph === end.paragraph && start.offset < end.offset);
  return from && to && isForward ? { start: from, end: to } : undefined;
}

/** The element that has the character after a point, or before it where a stretch ends. */
function placeAt(
  paragraph: ReadParagraph | undefined,
  offset: number,
  isEnd: boolean,
): MarkPlace | undefined {
  const at = isEnd ? offset - 1 : offset;
  const source = paragraph?.sources?.find((own) => own.at <= at && at < own.at + own.length);
  return source && { start: source.start, offset: offset - source.at, length: source.length };
}

function requireRead(bytes: Uint8Array): ReadDocument {
  // Names tell people's comments apart from each other; they go nowhere.
  const read = readDocx(bytes, { names: true });
  if ("refusal" in read) throw new Error(`the Word file cannot be read: ${read.refusal}`);
  return read;
}

function requireOpen(bytes: Uint8Array): OpenPackage {
  const opened = openPackage(bytes);
  if ("refusal" in opened) throw new Error(`the Word file cannot be read: ${opened.refusal}`);
  return opened;
}

/** A part's bytes, with the byte order mark that it had. */
function encodeLike(before: Uint8Array | undefined, text: string): Uint8Array {
  const hasMark = before?.[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return strToU8(hasMark ? `\uFEFF${text}` : text);
}

function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: zipTime, level: 6, os: 0 });
}

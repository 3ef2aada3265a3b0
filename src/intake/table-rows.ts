import { hashKey, keyOf, type Unit, unitsOf } from "../document/units.ts";
import type { ReadBlock, ReadCell, ReadDocument, ReadRow } from "../docx-reader/read-document.ts";
import type { Language } from "../messages/language.ts";
import type { ValueChange } from "./edit-entry.ts";
import type { Question } from "./question.ts";
import { paragraphsOf, plain, textOfBlocks } from "./read-units.ts";
import type { Destination } from "./receipt.ts";

/** A table of a form: what the entry has of it now, what it was when the form was made, and what came back. */
export interface TableVersions<Item> {
  readonly id: string;
  readonly present: readonly Item[];
  /** The hashes of the section when the form was made, the heading first; undefined where nobody knows. */
  readonly base: readonly string[] | undefined;
  readonly blocks: readonly ReadBlock[];
  readonly language: Language;
}

/** What a table of a form brought: changes of values, and what a person must look at. */
export interface TakenTable {
  readonly changes: readonly ValueChange[];
  readonly brought: readonly Unit[];
  readonly conflicts: readonly { readonly present: readonly Unit[]; readonly returned: readonly Unit[] }[];
  readonly questions: readonly Question[];
  readonly destinations: ReadonlyMap<ReadBlock, Destination>;
  /** Of the planned items, how many are answered in the file. */
  readonly answered?: { readonly count: number; readonly of: number };
}

/** The rows of the tables among blocks, without those that repeat the header. */
export function rowsOf(blocks: readonly ReadBlock[], header: readonly string[]): (readonly ReadCell[])[] {
  return blocks.flatMap((block) =>
    block.role === "table"
      ? block.rows.filter((row) => !isHeader(row, header)).map(({ cells }) => cells)
      : [],
  );
}

/** Whether a row has the words of a header. Word's own mark says little: a row that is copied keeps it. */
export function isHeader({ cells }: ReadRow, header: readonly string[]): boolean {
  const texts = cells.map(({ blocks }) => plain(textOfBlocks(blocks)));
  return header.every((text, index) => plain(text) === texts[index]);
}

/** The names of the bookmarks in a row. One that was copied with its row is `name_Copy_1`. */
export function marksIn(row: readonly ReadCell[], bookmarks: ReadDocument["bookmarks"]): string[] {
  const paragraphs = paragraphNumbers(row);
  return bookmarks.filter(({ start }) => paragraphs.has(start.paragraph)).map(({ name }) => name);
}

/** The name of the bookmark that a copy of it was made of. */
export function originalMark(name: string): string {
  return name.replace(/_Copy_\d+$/, "");
}

/** For each row the number of its item: the surest way to know an item goes first, and an item has one row only. */
export function matchInTurn<Row, Item>(
  rows: readonly Row[],
  present: readonly Item[],
  ways: readonly ((row: Row, item: Item, index: number) => boolean)[],
): Map<Row, number> {
  const matched = new Map<Row, number>();
  for (const is of ways)
    for (const [index, item] of present.entries()) {
      if ([...matched.values()].includes(index)) continue;
      const row = rows.find((other) => !matched.has(other) && is(other, item, index));
      if (row) matched.set(row, index);
    }
  return matched;
}

/** The numbers of the paragraphs of a row, by which bookmarks and lists in it are found. */
export function paragraphNumbers(row: readonly ReadCell[]): ReadonlySet<number> {
  return new Set(row.flatMap((cell) => paragraphsOf(cell.blocks)).map(({ place }) => place.paragraph));
}

export function send(
  destinations: Map<ReadBlock, Destination>,
  cell: ReadCell | undefined,
  destination: Destination,
): void {
  for (const paragraph of paragraphsOf(cell?.blocks ?? [])) destinations.set(paragraph, destination);
}

/** A value of a row in two versions that differ. */
export interface DifferentValue {
  readonly index: number;
  readonly key: string;
}

/** More tries than it takes to find who changed what in a table of a form. */
const mostValues = 10;

/**
 * Finds out of which differing values the form had the one that the entry has now: those were changed in the form, and the
 * others in the entry meanwhile. The hash of the form's table alone is known, so tables are built from both versions until
 * one has it. Undefined where none has, since somebody has changed the same value on both sides.
 */
export function findChangedInForm(
  values: readonly DifferentValue[],
  build: (isReturned: (index: number, key: string) => boolean) => Parameters<typeof unitsOf>[0],
  base: readonly string[] | undefined,
): ((index: number, key: string) => boolean) | undefined {
  const nobody = (): boolean => true;
  if (values.length === 0) return nobody;
  const all = 2 ** values.length - 1;
  const choices = values.length > mostValues ? [0, 1] : Array.from({ length: all + 1 }, (_, index) => index);
  for (const choice of choices) {
    const isReturned = (index: number, key: string): boolean => {
      const at = values.findIndex((value) => value.index === index && value.key === key);
      return at >= 0 && (values.length > mostValues ? choice === 1 : ((choice >> at) & 1) === 1);
    };
    const [own] = unitsOf(build(isReturned));
    if (own && base?.[1] === hashKey(keyOf(own))) return (index, key) => !isReturned(index, key);
  }
  return undefined;
}

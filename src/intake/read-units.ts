import { type Inline, words } from "../document/document.ts";
import { simplifyInlines } from "../document/simplify-inlines.ts";
import { keyOf, type Unit, unit } from "../document/units.ts";
import { untypesetInlines } from "../document/untypeset-inlines.ts";
import type { ReadBlock, ReadDocument, ReadInline, ReadParagraph } from "../docx-reader/read-document.ts";
import type { Language } from "../messages/language.ts";
import type { ImageFile } from "../model/image.ts";

/** A unit of a file that came back, and where it stands there. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly key: string;
  readonly block: ReadBlock;
}

/** A picture of a file, as the document model has it; undefined where no report can show it. */
export type PictureOf = (picture: Picture) => ImageFile | undefined;
export type Picture = Extract<ReadInline, { readonly role: "image" }>;

/** Turns the blocks of a file into units, which can be compared with those of a text. */
export function readUnits(
  blocks: readonly ReadBlock[],
  { notes }: Pick<ReadDocument, "notes">,
  language: Language,
  pictureOf: PictureOf,
): ReadUnit[] {
  const noteTexts = new Map(notes.map((note) => [note.id, textOfBlocks(note.blocks)]));
  const inlinesOf = (inlines: readonly ReadInline[]): Inline[] =>
    untypesetInlines(
      simplifyInlines(placeNotes(inlines, noteTexts).map((inline) => toInline(inline, pictureOf, noteTexts))),
      language,
    );
  return blocks.map((block): ReadUnit => {
    const own = toUnit(block, inlinesOf);
    return { unit: own, key: keyOf(own), block };
  });
}

/** The paragraphs of blocks, those in the cells of tables among them. */
export function paragraphsOf(blocks: readonly ReadBlock[]): ReadParagraph[] {
  return blocks.flatMap((block) =>
    block.role === "table"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)))
      : [block],
  );
}

/** The words of blocks on one line. */
export function textOfBlocks(blocks: readonly ReadBlock[]): string {
  return paragraphsOf(blocks)
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Returns the same text for words that differ only in case, spaces, quotation marks and dashes: what people type is compared by it. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00A0]+/g, " ")
    .replace(/[“”„]/g, '"')
    .replaceAll(" – ", " - ")
    .trim()
    .toLowerCase();
}

/** A line of a receipt. */
export function line(text: string): Unit {
  return unit("paragraph", 0, [{ role: "words", text }]);
}

function toUnit(block: ReadBlock, inlinesOf: (inlines: readonly ReadInline[]) => Inline[]): Unit {
  if (block.role === "table") {
    const rows = block.rows.map(({ cells }) =>
      cells.map((cell) =>
        paragraphsOf(cell.blocks).flatMap((paragraph, index) => [
          ...(index === 0 ? [] : [words(" ")]),
          ...inlinesOf(paragraph.inlines),
        ]),
      ),
    );
    return { kind: "table", level: 0, inlines: [], rows };
  }
  const inlines = inlinesOf(block.inlines);
  if (block.role !== "item") return unit(block.role, block.level, inlines);
  if (block.list?.kind === "bullet") return unit("bullet", block.level, inlines);
  return { ...unit("number", block.level, inlines), start: block.list?.start ?? 1 };
}

function toInline(inline: ReadInline, pictureOf: PictureOf, noteTexts: ReadonlyMap<string, string>): Inline {
  const within = (children: readonly ReadInline[]): Inline[] =>
    children.map((child) => toInline(child, pictureOf, noteTexts));
  switch (inline.role) {
    case "words":
      return words(inline.text);
    case "break":
      return inline;
    case "image": {
      const image = pictureOf(inline);
      return image ? { role: "image", image, alt: inline.alt } : words(inline.alt);
    }
    case "note":
      return words(` (${noteTexts.get(inline.id) ?? ""})`);
    case "link":
      return { role: "link", address: inline.address, children: within(inline.children) };
    default:
      return { role: inline.role, children: within(inline.children) };
  }
}

/** Puts the text of each note in parentheses at the end of the sentence that it is about, before its full stop. */
function placeNotes(
  inlines: readonly ReadInline[],
  noteTexts: ReadonlyMap<string, string>,
): readonly ReadInline[] {
  if (!inlines.some(({ role }) => role === "note")) return inlines;
  let waiting = "";
  const placed: ReadInline[] = [];
  for (const inline of inlines) {
    if (inline.role === "note") {
      const note = ` (${noteTexts.get(inline.id) ?? ""})`;
      const last = placed.at(-1);
      const stop = last?.role === "words" ? /[.!?]\s*$/.exec(last.text) : null;
      if (last?.role === "words" && stop)
        placed[placed.length - 1] = words(last.text.slice(0, stop.index) + note + stop[0]);
      else waiting += note;
    } else if (inline.role === "words" && waiting !== "") {
      const stop = /[.!?](?=\s|$)/.exec(inline.text);
      const at = stop?.index ?? -1;
      placed.push(at < 0 ? inline : words(inline.text.slice(0, at) + waiting + inline.text.slice(at)));
      if (at >= 0) waiting = "";
    } else placed.push(inline);
  }
  return waiting === "" ? placed : [...placed, words(waiting)];
}

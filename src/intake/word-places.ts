import { textBlocks } from "../document/text-blocks.ts";
import { keyOf, unitsOf } from "../document/units.ts";
import type { ReadBlock, ReadParagraph, TextPoint } from "../docx-reader/read-document.ts";
import { type Passage, startAt } from "../markdown/read-passages.ts";
import type { Block, Inline } from "../markdown/tree.ts";
import type { Images } from "../model/image.ts";
import type { Prose } from "../model/prose.ts";
import { alignTokens, type Token, tokensOf } from "./align-tokens.ts";
import { commonOrder } from "./merge-units.ts";
import { paragraphsOf } from "./read-units.ts";
import type { TextReading } from "./text-reading.ts";

/** A stretch of the text of a part of a Word file. */
export interface WordPlace {
  readonly part: string;
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** A word of a text, and the word of the file that it came from. */
interface PlacedToken {
  readonly passage: Passage;
  readonly token: Token;
  /** Where it begins in the text. */
  readonly at: number;
  readonly origin: Token & { readonly paragraph: ReadParagraph };
}

/**
 * Finds where words of a text stand in the file that brought it: the text and the file have the same paragraphs, so unit
 * goes by unit, and then word by word.
 */
export class WordPlaces {
  readonly #prose: Prose;
  readonly #placed: readonly PlacedToken[];

  /** `paragraphs` are all of the file, whole: what was read into a text may be a part of one. */
  constructor(
    prose: Prose,
    images: Images,
    { units }: Pick<TextReading, "units">,
    paragraphs: ReadonlyMap<number, ReadParagraph>,
  ) {
    this.#prose = prose;
    const passages = new Map(prose.passages.map((passage) => [passage.inlines, passage]));
    const keys = unitsOf(textBlocks(prose, images)).map((unit) => wordsOfKey(keyOf(unit)));
    const pairs = new Map(
      commonOrder(
        keys,
        units.map(({ key }) => wordsOfKey(key)),
      ),
    );
    const reached = new Map<number, number>();
    this.#placed = cellsOf(prose.parsed.blocks).flatMap((cells, index) => {
      const block = units[pairs.get(index) ?? -1]?.source.block;
      return cells.flatMap(({ inlines, row, column }) => {
        const passage = passages.get(inlines);
        const own = block && passage ? originals(block, row, column, paragraphs) : [];
        const origins = own.flatMap((paragraph) =>
          tokensOf(paragraph.text).map((token) => ({ ...token, paragraph })),
        );
        if (!passage || origins.length === 0) return [];
        // Several units may have been lines of one paragraph.
        const place = own[0]?.place.start ?? 0;
        const tokens = tokensOf(passage.words);
        const aligned = alignTokens(tokens, origins, reached.get(place) ?? 0);
        const last = [...aligned.values()].at(-1);
        if (last !== undefined) reached.set(place, last + 1);
        return tokens.flatMap((token, number): PlacedToken[] => {
          const origin = origins[aligned.get(number) ?? -1];
          return origin ? [{ passage, token, at: startAt(passage, token.start) ?? 0, origin }] : [];
        });
      });
    });
  }

  /** Finds the place of a range of the entry's file. Undefined where the file does not have the words. */
  find(range: { readonly start: number; readonly end: number }): WordPlace | undefined {
    const { offsets } = this.#prose.source;
    const from = firstFrom(offsets, range.start);
    const to = Math.max(firstFrom(offsets, range.end), from + 1);
    const touched = new Map<Passage, { readonly start: number; readonly end: number }>();
    for (const passage of this.#prose.passages) {
      const parts = passage.sources.flatMap(({ at, start, end, isVerbatim }, index) => {
        if (start >= to || end <= from) return [];
        const last = passage.sources[index + 1]?.at ?? passage.words.length;
        if (!isVerbatim) return [{ start: at, end: last }];
        return [{ start: at + Math.max(from - start, 0), end: at + Math.min(to - start, end - start) }];
      });
      const [first] = parts;
      if (first) touched.set(passage, { start: first.start, end: parts.at(-1)?.end ?? first.end });
    }
    const inside = this.#placed.flatMap((placed) => {
      const stretch = touched.get(placed.passage);
      const { token } = placed;
      return stretch && token.start < stretch.end && stretch.start < token.end
        ? [{ ...placed, stretch }]
        : [];
    });
    const [first, last] = [inside[0], inside.at(-1)];
    if (first && last) {
      const start = offsetIn(first, first.stretch.start, false);
      return placeFrom(first, start, last, offsetIn(last, last.stretch.end, true));
    }
    const near = this.#nearest(from, [...touched.keys()][0]);
    return near && placeFrom(near, near.origin.start, near, near.origin.end);
  }

  /** The word next to what is no word of the file: a mark, a note, the words for a picture. */
  #nearest(at: number, passage: Passage | undefined): PlacedToken | undefined {
    const own = passage ? this.#placed.filter((placed) => placed.passage === passage) : this.#placed;
    return own.findLast((placed) => placed.at <= at) ?? own[0];
  }
}

function placeFrom(first: PlacedToken, start: number, last: PlacedToken, end: number): WordPlace {
  return {
    part: first.origin.paragraph.place.part,
    start: { paragraph: first.origin.paragraph.place.paragraph, offset: start },
    end: { paragraph: last.origin.paragraph.place.paragraph, offset: end },
  };
}

/** Where a point of a passage is in the file's paragraph. Within a word only if both have the same letters. */
function offsetIn({ token, origin }: PlacedToken, at: number, isEnd: boolean): number {
  const isSame = token.end - token.start === origin.end - origin.start;
  if (isEnd) return isSame ? origin.end - Math.max(token.end - at, 0) : origin.end;
  return isSame ? origin.start + Math.max(at - token.start, 0) : origin.start;
}

/** The key of a unit without what kind it is: a heading becomes a paragraph, and an item may move to another level. */
function wordsOfKey(key: string): string {
  return key.replace(/^\w+(?: \d+)?:/, "");
}

interface PlacedCell {
  readonly inlines: readonly Inline[];
  readonly row: number;
  readonly column: number;
}

/** The inlines of each unit, in the order of `unitsOf`: those of a paragraph or item, or of each cell of a table. */
function cellsOf(blocks: readonly Block[]): PlacedCell[][] {
  return blocks.flatMap((block): PlacedCell[][] => {
    switch (block.kind) {
      case "paragraph":
        return [[{ inlines: block.inlines, row: 0, column: 0 }]];
      case "list":
        return block.items.flatMap(cellsOf);
      case "quote":
        return cellsOf(block.blocks);
      case "table":
        return [
          [block.header, ...block.rows].flatMap((cells, row) =>
            cells.map((inlines, column) => ({ inlines, row, column })),
          ),
        ];
    }
  });
}

/** The whole paragraphs that a block, or a cell of it, is read from. */
function originals(
  block: ReadBlock,
  row: number,
  column: number,
  paragraphs: ReadonlyMap<number, ReadParagraph>,
): ReadParagraph[] {
  const blocks = block.role === "table" ? (block.rows[row]?.cells[column]?.blocks ?? []) : [block];
  return paragraphsOf(blocks).map((paragraph) => paragraphs.get(paragraph.place.start) ?? paragraph);
}

/** The first index whose number is at least `least`; numbers rise with the index. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { textBlocks } from "../document/text-blocks.ts";
import { keyOf, type Unit, unitsOf } from "../document/units.ts";
import { MarkdownText } from "../markdown/markdown-text.ts";
import { type Block, type Inline, withChildren } from "../markdown/tree.ts";
import type { Images } from "../model/image.ts";

/** A unit of a text in Markdown, and the lines that it stands on. */
export interface WrittenUnit {
  readonly unit: Unit;
  readonly key: string;
  /** The numbers of its first and last line, from 0. */
  readonly first: number;
  readonly last: number;
}

/** A text in Markdown, line by line and unit by unit. */
export interface WrittenText {
  readonly lines: readonly string[];
  readonly units: readonly WrittenUnit[];
  /** Whether some of its markup is none, so that its words are printed as they stand. */
  readonly hasUnsupported: boolean;
}

/** Reads a text in Markdown with the lines of its units. */
export function readWrittenText(value: string, images: Images): WrittenText {
  const text = new MarkdownText(value);
  const units = unitsOf(textBlocks(text, images));
  const places = placesIn(text.parsed.blocks);
  const starts = [...value.matchAll(/\n/g)].map(({ index }) => index + 1);
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  return {
    lines: value.split("\n"),
    hasUnsupported: text.parsed.unsupported.length > 0,
    units: units.map((unit, index) => {
      const { start, end } = places[index] ?? { start: 0, end: 0 };
      return { unit, key: keyOf(unit), first: lineOf(start), last: lineOf(Math.max(end - 1, start)) };
    }),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where each unit's words stand, in the order of `unitsOf`. */
function placesIn(blocks: readonly Block[]): Stretch[] {
  return blocks.flatMap((block): Stretch[] => {
    switch (block.kind) {
      case "paragraph":
        return [stretchOf(block.inlines)];
      case "list":
        return block.items.flatMap(placesIn);
      case "quote":
        return placesIn(block.blocks);
      case "table":
        return [stretchOf([block.header, ...block.rows].flat(2))];
    }
  });
}

function stretchOf(inlines: readonly Inline[]): Stretch {
  const places = withChildren(inlines).flatMap((inline) => ("start" in inline ? [inline] : []));
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

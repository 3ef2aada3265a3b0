import { findOpaque, type Opaque } from "./find-opaque.ts";
import {
  type Block,
  type Cell,
  type Inline,
  type ParsedMarkdown,
  plainText,
  type UnsupportedMarkup,
} from "./tree.ts";

/** A stretch of a text that is read in one go: a paragraph, a paragraph of a list item, or a table cell. */
export interface Passage {
  readonly kind: "paragraph" | "item" | "cell";
  /** The very inlines that it was read from, by which a rule that walks the blocks finds their passage. */
  readonly inlines: readonly Inline[];
  /** What a reader reads: no marks, no addresses of links; a line break is a space, an image its alternative text. */
  readonly words: string;
  /** Where each UTF-16 unit of `words` stands in the text that was parsed: its start, and the end after it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Stretches of `words` that are not the writer's own running text, in order and not overlapping. */
  readonly opaque: readonly Opaque[];
}

/** The passages of a text, in reading order. */
export function readPassages({ blocks, unsupported }: ParsedMarkdown): Passage[] {
  const code = unsupported.filter(({ markup }) => markup === "code").sort((a, b) => a.start - b.start);
  return passagesOf(blocks, "paragraph", false, code);
}

function passagesOf(
  blocks: readonly Block[],
  kind: "paragraph" | "item",
  isQuoted: boolean,
  code: readonly UnsupportedMarkup[],
): Passage[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return readPassage(block.inlines, kind, isQuoted, code);
      case "list":
        return block.items.flatMap((item) => passagesOf(item, "item", isQuoted, code));
      case "quote":
        return passagesOf(block.blocks, kind, true, code);
      case "table":
        return [block.header, ...block.rows].flatMap((row: readonly Cell[]) =>
          row.flatMap((cell) => readPassage(cell, "cell", isQuoted, code)),
        );
    }
  });
}

/** One passage, or none where there is nothing to read. */
function readPassage(
  inlines: readonly Inline[],
  kind: Passage["kind"],
  isQuoted: boolean,
  code: readonly UnsupportedMarkup[],
): Passage[] {
  const collected: Collected = { words: "", starts: [], ends: [], opaque: [] };
  collect(inlines, collected);
  const { words, starts, ends } = collected;
  if (words.trim() === "") return [];
  const whole: Opaque[] = isQuoted ? [{ kind: "quote", start: 0, end: words.length }] : [];
  const coded = codeWithin(code, starts);
  return [
    {
      kind,
      inlines,
      words,
      starts,
      ends,
      opaque: findOpaque(words, [...collected.opaque, ...coded, ...whole]),
    },
  ];
}

interface Collected {
  words: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly opaque: Opaque[];
}

function collect(inlines: readonly Inline[], into: Collected): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case "words": {
        const isVerbatim = inline.end - inline.start === inline.text.length;
        for (let index = 0; index < inline.text.length; index += 1) {
          into.starts.push(isVerbatim ? inline.start + index : inline.start);
          into.ends.push(isVerbatim ? inline.start + index + 1 : inline.end);
        }
        into.words += inline.text;
        break;
      }
      case "break": {
        const at = into.ends.at(-1) ?? 0;
        into.starts.push(at);
        into.ends.push(at);
        into.words += " ";
        break;
      }
      case "image": {
        const start = into.words.length;
        for (let index = 0; index < inline.alt.length; index += 1) {
          into.starts.push(inline.start);
          into.ends.push(inline.end);
        }
        into.words += inline.alt;
        into.opaque.push({ kind: "image", start, end: into.words.length });
        break;
      }
      case "link": {
        const start = into.words.length;
        collect(inline.children, into);
        // Not a slice of the words so far, which would be copied whole for every link.
        if (isSameAddress(plainText(inline.children), inline.address))
          into.opaque.push({ kind: "link", start, end: into.words.length });
        break;
      }
      default:
        collect(inline.children, into);
    }
  }
}

/** An address between angle brackets, or one that is its own link text. */
function isSameAddress(shown: string, address: string): boolean {
  const bare = (text: string): string => text.replace(/^(?:mailto:|https?:\/\/)/i, "").replace(/\/$/, "");
  return bare(shown) === bare(address) || bare(encodeURI(shown)) === bare(address);
}

/** Where in a passage the text's code stands: its stretches come in order, and only those of the passage are looked at. */
function codeWithin(code: readonly UnsupportedMarkup[], starts: readonly number[]): Opaque[] {
  const first = starts[0] ?? 0;
  const last = starts.at(-1) ?? 0;
  const found: Opaque[] = [];
  for (let index = firstFrom(code, ({ end }) => end, first + 1); index < code.length; index += 1) {
    const span = code[index];
    if (!span || span.start > last) break;
    const start = firstFrom(starts, Number, span.start);
    const end = firstFrom(starts, Number, span.end);
    if (end > start) found.push({ kind: "code", start, end });
  }
  return found;
}

/** The index of the first of some items whose numbers rise that has at least so great a one. */
function firstFrom<T>(items: readonly T[], numberOf: (item: T) => number, least: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // Between the two bounds there is an item.
    if (numberOf(items[middle] as T) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

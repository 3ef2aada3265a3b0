import { plainHyphens, visibleParts, visibleText } from "../characters/invisible-signs.ts";
import { findFileNames } from "./find-file-names.ts";
import { endsWithFileName, findOpaque, maskOpaque, type Opaque } from "./find-opaque.ts";
import {
  type Block,
  type Cell,
  type Inline,
  type ParsedMarkdown,
  plainText,
  type UnsupportedMarkup,
  type Words,
} from "./tree.ts";

/** A part of a text that a reader reads in one go: a paragraph, a paragraph of a list item, or a table cell. */
export class Passage {
  readonly kind: PassageKind;
  /** The same array as in the tree, by which a rule that walks the blocks finds their passage. */
  readonly inlines: readonly Inline[];
  /**
   * What a reader reads, without marks, link addresses and invisible signs, every hyphen as the one on the keyboard. A line
   * break is a space, an image its alternative text.
   */
  readonly words: string;
  /** The fragments of `words` that are not the writer's own running text, in order and without overlaps. */
  readonly opaque: readonly Opaque[];
  #ownWords: string | undefined;
  #sources: readonly WordSource[] | undefined;
  #fileNames: ReturnType<typeof findFileNames> | undefined;

  constructor(kind: PassageKind, inlines: readonly Inline[], words: string, opaque: readonly Opaque[]) {
    this.kind = kind;
    this.inlines = inlines;
    this.words = words;
    this.opaque = opaque;
  }

  /** The words with every opaque fragment masked, at the same length. Computed once, because most rules check these. */
  get ownWords(): string {
    this.#ownWords ??= maskOpaque(this.words, this.opaque);
    return this.#ownWords;
  }

  /** Whether words may belong to the name of a file, so that only the writer can tell whether they may be changed. */
  mayBeFileName({ start, end }: { readonly start: number; readonly end: number }): boolean {
    this.#fileNames ??= findFileNames(this.words);
    return this.#fileNames.some((name) => name.start < end && start < name.end);
  }

  /** The places of the words, in order. Computed only on demand, because only a diagnostic needs a place. */
  get sources(): readonly WordSource[] {
    this.#sources ??= collectAll(this.inlines).sources;
    return this.#sources;
  }
}

type PassageKind = "paragraph" | "item" | "cell";

/** A fragment of a passage's words, and its place in the parsed text. */
interface WordSource {
  /** Where the fragment begins in the words. */
  readonly at: number;
  /** Where it begins and ends in the parsed text. */
  readonly start: number;
  readonly end: number;
  /** Whether each letter has a place of its own; else the whole place belongs to the whole fragment, as for `&amp;`. */
  readonly isVerbatim: boolean;
}

/** Words with their places in the parsed text. */
type PlacedWords = Pick<Passage, "words" | "sources">;

/** Where a UTF-16 unit of a passage's words begins in the parsed text; undefined outside the words. */
export function startAt(passage: PlacedWords, at: number): number | undefined {
  const source = sourceAt(passage, at);
  return source?.isVerbatim ? source.start + at - source.at : source?.start;
}

/** Where a UTF-16 unit of a passage's words ends in the parsed text; undefined outside the words. */
export function endAt(passage: PlacedWords, at: number): number | undefined {
  const source = sourceAt(passage, at);
  return source?.isVerbatim ? source.start + at - source.at + 1 : source?.end;
}

function sourceAt({ words, sources }: PlacedWords, at: number): WordSource | undefined {
  if (at < 0 || at >= words.length) return undefined;
  return sources[firstFrom(sources.length, (index) => sources[index]?.at ?? 0, at + 1) - 1];
}

/** Reads the passages of a text, in reading order. */
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

/** One passage, or none if the inlines have no words. */
function readPassage(
  inlines: readonly Inline[],
  kind: PassageKind,
  isQuoted: boolean,
  code: readonly UnsupportedMarkup[],
): Passage[] {
  const { words, sources, opaque: own } = collectAll(inlines);
  if (words.trim() === "" || (kind !== "cell" && divider.test(words))) return [];
  const whole: Opaque[] = isQuoted ? [{ kind: "quote", start: 0, end: words.length }] : [];
  const opaque = findOpaque(words, [...own, ...codeWithin(code, { words, sources }), ...whole]);
  return [new Passage(kind, inlines, words, opaque)];
}

/** A line that divides a text, such as `- - -` (CommonMark 0.31, clause 4.1): no rule about words may read or change it. */
const divider = /^\s*([-*_])(?:[ \t]*\1){2,}\s*$/;

interface Collected {
  words: string;
  readonly sources: WordSource[];
  readonly opaque: Opaque[];
}

function collectAll(inlines: readonly Inline[]): Collected {
  const collected: Collected = { words: "", sources: [], opaque: [] };
  collect(inlines, collected);
  return collected;
}

function collect(inlines: readonly Inline[], into: Collected): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case "words":
        addVisible(into, inline);
        break;
      case "break": {
        const at = into.sources.at(-1)?.end ?? 0;
        add(into, " ", { start: at, end: at }, false);
        break;
      }
      case "image": {
        const start = into.words.length;
        add(into, plainHyphens(visibleText(inline.alt)), inline, false);
        into.opaque.push({ kind: "image", start, end: into.words.length });
        break;
      }
      case "link": {
        const start = into.words.length;
        collect(inline.children, into);
        // A slice of `into.words` would copy all words so far, once for every link.
        const shown = plainText(inline.children);
        if (isSameAddress(shown, inline.address) || endsWithFileName(shown))
          into.opaque.push({ kind: "link", start, end: into.words.length });
        break;
      }
      default:
        collect(inline.children, into);
    }
  }
}

/** Adds the words that a reader sees. Those of an entity or an escape have one place together. */
function addVisible(into: Collected, { text, start, end }: Words): void {
  const isVerbatim = end - start === text.length;
  for (const { at, text: part } of visibleParts(text)) {
    const place = isVerbatim ? { start: start + at, end: start + at + part.length } : { start, end };
    add(into, plainHyphens(part), place, isVerbatim);
  }
}

function add(
  into: Collected,
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
  isVerbatim: boolean,
): void {
  if (words === "") return;
  into.sources.push({ at: into.words.length, start, end, isVerbatim });
  into.words += words;
}

/** Whether a link shows its own address, as one between angle brackets does. */
function isSameAddress(shown: string, address: string): boolean {
  const bare = (text: string): string => text.replace(/^(?:mailto:|https?:\/\/)/i, "").replace(/\/$/, "");
  return bare(shown) === bare(address) || bare(encodeURI(shown)) === bare(address);
}

/** Finds the code of a text in a passage. `code` is in order, so the search visits only the code of the passage. */
function codeWithin(code: readonly UnsupportedMarkup[], passage: PlacedWords): Opaque[] {
  if (code.length === 0) return [];
  const { words } = passage;
  const first = startAt(passage, 0) ?? 0;
  const last = startAt(passage, words.length - 1) ?? 0;
  const firstAt = (offset: number): number =>
    firstFrom(words.length, (at) => startAt(passage, at) ?? 0, offset);
  const found: Opaque[] = [];
  const next = firstFrom(code.length, (index) => code[index]?.end ?? 0, first + 1);
  for (let index = next; index < code.length; index += 1) {
    const span = code[index];
    if (!span || span.start > last) break;
    const [start, end] = [firstAt(span.start), firstAt(span.end)];
    if (end > start) found.push({ kind: "code", start, end });
  }
  return found;
}

/** The first index below `count` whose number is at least `least`, or `count`. Numbers must rise with the index. */
function firstFrom(count: number, numberOf: (index: number) => number, least: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

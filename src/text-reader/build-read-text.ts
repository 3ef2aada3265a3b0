import { words } from "../document/document.ts";
import { countFates, countWords, type Fate, type TextFate } from "../docx-reader/fates.ts";
import type { ReadDocument, ReadInline, ReadParagraph } from "../docx-reader/read-document.ts";
import { Unbalanced } from "../docx-reader/require-every-fate.ts";
import type { LineGroup } from "./group-lines.ts";
import { type IsWord, joinLines } from "./join-lines.ts";
import type { TextLine } from "./text-line.ts";
import { wordsOf } from "./words-of.ts";

/** A text as it was read. */
export interface ReadText {
  readonly document: ReadDocument;
  /** What stands around the text of a mail. Its words have the fate `body`, and its blocks are not in the document. */
  readonly asides: readonly Aside[];
  /** Words that a hyphen divided at the end of a line, and that are whole in the blocks. */
  readonly mended: readonly MendedWord[];
  /** The numbers of the blocks of which only a guess says that a new paragraph begins there. */
  readonly guesses: readonly number[];
}

/** A part of a mail that is not what it says: how it greets and ends, who sent it, and earlier mails. */
export interface Aside {
  readonly kind: AsideKind;
  readonly block: ReadParagraph;
}

export type AsideKind = "greeting" | "signature" | "quotedMail" | "mailHeader";

export interface MendedWord {
  readonly paragraph: number;
  readonly word: string;
}

export interface TextReading {
  readonly source: string;
  /** All lines, in order. */
  readonly lines: readonly TextLine[];
  /** Those that are read, in blocks; a line may be cut in two. */
  readonly groups: readonly (LineGroup & { readonly aside?: AsideKind })[];
  /** What becomes of lines that are in no group. */
  readonly fateOf: (line: TextLine) => Fate;
  readonly isWord: IsWord | undefined;
  readonly title?: string | undefined;
}

const part = "text";

/** Builds the blocks of a text and the fate of each of its lines. Throws `Unbalanced` if a word has no fate. */
export function buildReadText(reading: TextReading): ReadText {
  const { source, groups, isWord, title } = reading;
  const blocks: ReadParagraph[] = [];
  const asides: Aside[] = [];
  const mended: MendedWord[] = [];
  let known: ReadonlySet<string> | undefined;
  const isKnown: IsWord = (word) => {
    known ??= wordsOf(source);
    return known.has(word.toLowerCase()) || isWord?.(word) === true;
  };
  for (const [index, group] of groups.entries()) {
    const paragraph = index + 1;
    // The lines of an aside stay lines: those of an address are no sentence.
    const joined = group.aside ? undefined : joinLines(group.texts, isKnown);
    const block: ReadParagraph = {
      role: group.role,
      level: group.level,
      ...(group.list && { list: group.list }),
      inlines: joined ? [words(joined.text)] : asLines(group.texts),
      text: joined?.text ?? group.texts.join("\n"),
      isInTextBox: false,
      place: { part, paragraph, start: group.lines[0]?.start ?? 0, end: group.lines.at(-1)?.end ?? 0 },
    };
    if (group.aside) asides.push({ kind: group.aside, block });
    else blocks.push(block);
    mended.push(...(joined?.mended ?? []).map((word) => ({ paragraph, word })));
  }
  const document: ReadDocument = {
    blocks,
    fates: findFates(reading),
    comments: [],
    notes: [],
    controls: [],
    bookmarks: [],
    properties: new Map(),
    title: title ?? blocks.find(({ role }) => role === "title")?.text,
    madeBy: undefined,
  };
  return {
    document,
    asides,
    mended,
    guesses: groups.flatMap(({ isGuess }, index) => (isGuess ? [index + 1] : [])),
  };
}

/** The fate of each line, in the order of the text. What stands between two lines of a block counts to the block. */
function findFates({ source, lines, groups, fateOf }: TextReading): TextFate[] {
  const fates: TextFate[] = [];
  const add = ({ start, end }: TextLine, paragraph: number, fate: Fate): void => {
    fates.push({ part, paragraph, start, end, text: source.slice(start, end), fate, isInserted: false });
  };
  const outside = lines.filter((line) => fateOf(line) !== "body");
  let next = 0;
  const addOutside = (to: number, paragraph: number): void => {
    for (let line = outside[next]; line && line.start < to; line = outside[next]) {
      add(line, paragraph, fateOf(line));
      next += 1;
    }
  };
  for (const [index, { lines: own }] of groups.entries())
    for (const [at, line] of own.entries()) {
      addOutside(line.start, at === 0 ? index : index + 1);
      add(line, index + 1, "body");
    }
  addOutside(Number.POSITIVE_INFINITY, groups.length);
  const [found, read] = [countWords(source), countFates(fates).in];
  if (found !== read) throw new Unbalanced(part, found, read);
  return fates;
}

function asLines(texts: readonly string[]): ReadInline[] {
  return texts.flatMap((text, index) =>
    index === 0 ? [words(text)] : [{ role: "break" as const }, words(text)],
  );
}

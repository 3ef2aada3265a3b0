import type { Edit } from "../../diagnostics/codes.ts";
import type { Passage } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";
import { findSentences, isAbbreviation } from "../../swedish/find-sentences.ts";
import type { Breach } from "../rule.ts";
import { endsLine } from "../texts/line-ends.ts";
import { placeOf, replaceWords, type Span } from "../texts/place-words.ts";

/** One item of a list: a fragment of a passage. */
export interface Item extends Span {
  readonly passage: Passage;
}

/** The end of an item; `any` if it ends with an abbreviation, an address, a question mark or another mark, and so agrees with all ends. */
type End = "stop" | "comma" | "none" | "any";

const joiningWord = /(?:^|\s)(?:och|samt|eller|and|or)$/u;

/**
 * Checks that the items of a list end alike.
 *
 * Accepts a mark after every item, a mark after none, and commas after all but the last. Accepts a full stop after the
 * last item only, if the items begin with small letters because they continue the sentence before them.
 */
export function checkEnds(prose: Prose, items: readonly Item[]): Breach<"text/list-as-text">[] {
  const ends = items.map(endOf);
  const odd = oddItem(items, ends);
  if (!odd) return [];
  const repair = repairOf(items, ends);
  const changed = repair?.items[0] ?? odd;
  const span = lastWord(changed);
  const found = changed.passage.words.slice(span.start, span.end);
  const written = repair?.write(found);
  const place = placeOf(prose, changed.passage, span);
  const edits = repair?.items.map((item) => editOf(prose, item, repair.write));
  const fix = edits?.every((edit) => edit !== undefined) ? edits.flat() : undefined;
  return [{ params: { problem: "ends", found, written }, place, fix }];
}

/** The first item whose end differs from the first end that is not `any`; undefined if the ends are right. */
function oddItem(items: readonly Item[], ends: readonly End[]): Item | undefined {
  const marked = ends.filter((end) => end !== "any");
  if (new Set(marked).size < 2) return undefined;
  const allButLast = items.slice(0, -1);
  const isSeries = allButLast.every(
    (item, index) => ends[index] === "comma" || ends[index] === "any" || joiningWord.test(textOf(item)),
  );
  if (isSeries) return undefined;
  const isOneSentence =
    items.every(beginsSmall) && ends.slice(0, -1).every((end) => end === "none" || end === "any");
  if (isOneSentence && ends.at(-1) === "stop") return undefined;
  return items.find((_, index) => ends[index] !== "any" && ends[index] !== marked[0]);
}

interface EndRepair {
  readonly items: readonly Item[];
  readonly write: (lastWord: string) => string;
}

/**
 * Chooses the repair of the ends; undefined if none is certain. Items that begin small lose their full stops, and lists
 * with an item of several sentences get them; otherwise the commoner end decides.
 */
function repairOf(items: readonly Item[], ends: readonly End[]): EndRepair | undefined {
  if (ends.includes("comma")) return undefined;
  const withStop = items.filter((_, index) => ends[index] === "stop");
  const without = items.filter((_, index) => ends[index] === "none");
  const add: EndRepair = { items: without, write: (word) => `${word}.` };
  const remove: EndRepair = { items: withStop, write: (word) => word.slice(0, -1) };
  const canRemove = withStop.every((item) => /[\p{L}\p{M}\p{N})]\.$/u.test(textOf(item)));
  const hasSentences = items.some((item) => findSentences(textOf(item)).length > 1);
  if (items.every(beginsSmall)) return canRemove && !hasSentences ? remove : undefined;
  if (items.some(beginsSmall)) return undefined;
  if (hasSentences || withStop.length > without.length) return add;
  return canRemove && without.length > withStop.length ? remove : undefined;
}

function editOf(prose: Prose, item: Item, write: EndRepair["write"]): readonly Edit[] | undefined {
  const span = lastWord(item);
  const isWhole = item.end === item.passage.words.trimEnd().length;
  if (isWhole && !endsLine(prose, item.passage)) return undefined;
  const { words } = item.passage;
  return replaceWords(prose, item.passage, span, write(words.slice(span.start, span.end)));
}

function endOf({ passage, start, end }: Item): End {
  const text = textOf({ passage, start, end });
  const isAddress = passage.opaque.some(
    (span) => span.end >= end && span.start < end && span.kind !== "quote",
  );
  // The point of “m.fl.)” is the abbreviation's, and a question mark belongs to the question.
  const lastLetters = /[\p{L}.]+(?=\.[)\]”"»’]*$)/u.exec(text.slice(-20))?.[0] ?? "";
  if (isAddress || isAbbreviation(lastLetters) || /\?[)\]”"»’]*$/u.test(text)) return "any";
  if (/[.!?…][)\]”"»’]*$/u.test(text)) return "stop";
  if (/[,;]$/.test(text)) return "comma";
  return /[\p{L}\p{M}\p{N}%)\]”"»’]$/u.test(text) ? "none" : "any";
}

function beginsSmall(item: Item): boolean {
  return !/^\P{L}*\p{Lu}/u.test(textOf(item).slice(0, 20));
}

function textOf({ passage, start, end }: Item): string {
  return passage.words.slice(start, end).trim();
}

function lastWord({ passage, start, end }: Item): Span {
  const text = passage.words.slice(start, end).trimEnd();
  return { start: start + Math.max(text.search(/\S+$/u), 0), end: start + text.length };
}

import type { Unit } from "../document/units.ts";
import { countFates, joinFates, type TextFate } from "../docx-reader/fates.ts";
import type { ReadBlock } from "../docx-reader/read-document.ts";
import { Unbalanced } from "../docx-reader/require-every-fate.ts";
import type { WordKind } from "../messages/import-texts.ts";
import type { Period } from "../model/parse-period.ts";
import type { Question } from "./question.ts";
import { paragraphsOf } from "./read-units.ts";

/** What a file was taken for, by its content. */
export type IntakeKind = "form" | "report" | "oldReport" | "text";

/** What became of a text of an entry. `guessed` is written, and a person must check where it belongs. */
export type FieldState = "written" | "unchanged" | "merged" | "conflict" | "missing" | "guessed";

/** What a file did to one text of an entry. */
export interface FieldReceipt {
  readonly workstream: string;
  /** The workstream's name in the month. */
  readonly name: string;
  readonly pointer: string;
  /** The heading above the text, as the report prints it. */
  readonly heading: string;
  readonly state: FieldState;
  /** What the file brought, if it is new or differs. */
  readonly brought: readonly Unit[];
  readonly conflicts: readonly { readonly present: readonly Unit[]; readonly returned: readonly Unit[] }[];
  /** How many paragraphs differ in quotation marks and dashes alone, which were left as they are. */
  readonly typography: number;
  /** Of the planned items of a follow-up, how many are answered in the file. */
  readonly answered?: { readonly count: number; readonly of: number };
  /** The headings that led to a guess. */
  readonly guessedFrom?: string;
  /** Whether it is no text, but values that a receipt can say. */
  readonly isValue?: boolean;
  /** Whether it was not written because another text of the same entry could not be. */
  readonly isHeldBack?: boolean;
}

/** Something that was edited in a file, and that is changed elsewhere than in a text of an entry. */
export interface OtherEdit {
  /** The heading that it stands below. */
  readonly heading: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The file to change, relative to the workspace. */
  readonly file: string;
}

/** Words of a paragraph, and where they went. */
export interface PlaceReceipt {
  readonly part: string;
  readonly paragraph: number;
  /** The JSON Pointer to the value that has them, with the id of its workstream before it: `soki/summary`. */
  readonly to: string | null;
  readonly fate: WordKind;
  readonly words: number;
  readonly text: string;
}

/** The words of a file by what became of them. */
export type WordSums = Readonly<Partial<Record<WordKind, number>>> & { readonly in: number };

/** Everything that a file brought, as data. */
export interface FileReceipt {
  readonly kind: IntakeKind;
  readonly period: Period | undefined;
  readonly madeBy: string | undefined;
  readonly fields: readonly FieldReceipt[];
  readonly others: readonly OtherEdit[];
  /** What a person must answer. */
  readonly questions: readonly Question[];
  /** What the programme office alone is to read. */
  readonly message: readonly string[];
  /** What no text of an entry takes. */
  readonly leftovers: readonly { readonly heading: string | undefined; readonly words: number }[];
  readonly mendedWords: readonly string[];
  readonly guessedBreaks: number;
  /** How many words stand around the text of a mail; they went nowhere, and nobody misses them. */
  readonly asideWords: number;
  /** The words that tracked changes deleted and added. */
  readonly tracked: { readonly deleted: number; readonly added: number };
  /** The names of the pictures that are saved beside entries. */
  readonly pictures: readonly string[];
  /** The names or alternative texts of pictures that no report can show. */
  readonly unusablePictures: readonly string[];
  readonly places: readonly PlaceReceipt[];
  readonly words: WordSums;
}

/** Where the words of a block went. */
export interface Destination {
  readonly fate: "entry" | "unchanged" | "form" | "outside";
  readonly to: string | null;
}

/**
 * Accounts for every word of a file. `destinations` says where the paragraphs of blocks went; what it does not name went
 * nowhere. Throws `Unbalanced` if the words that came in are not the sum of what became of them.
 */
export function accountForWords(
  fates: readonly TextFate[],
  destinations: ReadonlyMap<ReadBlock, Destination>,
): { readonly places: PlaceReceipt[]; readonly words: WordSums } {
  const find = createFinder(destinations);
  const places: PlaceReceipt[] = [];
  for (const { last, text, words } of joinFates(fates)) {
    const { fate, to } = fateOf(last, find(last));
    if (words > 0) places.push({ part: last.part, paragraph: last.paragraph, to, fate, words, text });
  }
  const sums: Partial<Record<WordKind, number>> = {};
  for (const { fate, words } of places) sums[fate] = (sums[fate] ?? 0) + words;
  const total = Object.values(sums).reduce((sum, count) => sum + count, 0);
  const { in: all } = countFates(fates);
  if (total !== all) throw new Unbalanced("*", all, total);
  return { places, words: { in: all, ...sums } };
}

function fateOf(
  { fate }: TextFate,
  found: Destination | undefined,
): { readonly fate: WordKind; readonly to: string | null } {
  // A text box and a note that a text takes in are words of it.
  const isRead = fate === "body" || fate === "textBox" || fate === "footnote";
  if (found && isRead && (fate !== "textBox" || found.fate !== "outside")) return found;
  return { fate: fate === "body" ? "outside" : fate, to: null };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly destination: Destination;
}

/** Finds the destination of a text by the innermost paragraph that it stands in: a text box stands in a paragraph. */
function createFinder(
  destinations: ReadonlyMap<ReadBlock, Destination>,
): (text: TextFate) => Destination | undefined {
  const byPart = new Map<string, Stretch[]>();
  for (const [block, destination] of destinations)
    for (const { place } of paragraphsOf([block])) {
      const known = byPart.get(place.part) ?? [];
      byPart.set(place.part, known);
      known.push({ start: place.start, end: place.end, destination });
    }
  for (const stretches of byPart.values()) stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer = new Map<Stretch, Stretch | undefined>();
  for (const stretches of byPart.values()) {
    let open: Stretch | undefined;
    for (const own of stretches) {
      while (open && open.end <= own.start) open = outer.get(open);
      outer.set(own, open);
      open = own;
    }
  }
  return ({ part, start }) => {
    const stretches = byPart.get(part) ?? [];
    let found = lastBefore(stretches, start);
    while (found && found.end <= start) found = outer.get(found);
    return found?.destination;
  };
}

/** The last stretch that starts at a place or before it. */
function lastBefore(stretches: readonly Stretch[], place: number): Stretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}

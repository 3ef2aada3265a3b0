import { countWords, type TextFate } from "../docx-reader/fates.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { Period } from "../model/parse-period.ts";
import type { EntryIntake } from "./entry-intake.ts";
import type { FileIntake } from "./file-intake.ts";
import type { MonthIntake } from "./month-intake.ts";
import type { Question } from "./question.ts";
import { textOfBlocks } from "./read-units.ts";
import {
  accountForWords,
  type Destination,
  type FileReceipt,
  type IntakeKind,
  type OtherEdit,
} from "./receipt.ts";
import type { Leftover } from "./region.ts";

/** What was taken from a file. */
export interface TakenFile {
  readonly kind: IntakeKind;
  readonly period: Period;
  readonly read: ReadDocument;
  /** The Word file that it was read from, if it was one. */
  readonly docx?: Uint8Array;
  readonly entries: readonly EntryIntake[];
  /** What it brought for the month's own words, if it may have some. */
  readonly month?: MonthIntake;
  readonly others: readonly OtherEdit[];
  readonly leftovers: readonly Leftover[];
  /** What stands around the text of a mail: greeting, signature, earlier mails. */
  readonly asides: readonly ReadBlock[];
  /** Words that a hyphen divided at the end of a line, and that are whole now. */
  readonly mendedWords: readonly string[];
  /** How many paragraphs begin where only a guess says so. */
  readonly guessedBreaks: number;
  readonly questions?: readonly Question[];
  readonly message?: readonly string[];
  readonly destinations: ReadonlyMap<ReadBlock, Destination>;
}

/** What a file brought, file by file of the month. */
export function intakesOf({ month, entries }: Pick<TakenFile, "month" | "entries">): FileIntake[] {
  return [...(month ? [month] : []), ...entries];
}

/** Builds the receipt of a file. Throws `Unbalanced` if a word of it is unaccounted for. */
export function buildReceipt(taken: TakenFile): FileReceipt {
  const { kind, period, read, others, leftovers, asides } = taken;
  const entries = intakesOf(taken);
  const destinations = new Map([
    ...taken.destinations,
    ...entries.flatMap((entry) => [...entry.destinations]),
  ]);
  return {
    kind,
    period,
    madeBy: read.madeBy && programName(read.madeBy),
    fields: entries.flatMap(({ fields }) => fields),
    others,
    questions: taken.questions ?? [],
    message: taken.message ?? [],
    leftovers: leftovers.map(({ heading, blocks }) => ({ heading, words: countWords(textOfBlocks(blocks)) })),
    mendedWords: taken.mendedWords,
    guessedBreaks: taken.guessedBreaks,
    asideWords: countWords(textOfBlocks(asides)),
    tracked: {
      deleted: countWhere(read.fates, ({ fate }) => fate === "deleted"),
      added: countWhere(read.fates, ({ isInserted, fate }) => isInserted && fate !== "deleted"),
    },
    pictures: entries.flatMap(({ changes, pictures }) =>
      changes.length > 0 ? pictures.added.map(({ name }) => name) : [],
    ),
    unusablePictures: entries.flatMap(({ pictures }) => pictures.unusable),
    ...accountForWords(read.fates, destinations),
  };
}

/** LibreOffice names its system and its build as well, which say nothing here. */
function programName(madeBy: string): string {
  const version = /^LibreOffice\/(\d+(?:\.\d+){0,2})/.exec(madeBy)?.[1];
  return version === undefined ? madeBy : `LibreOffice ${version}`;
}

/** Counts words of certain texts; those that follow each other in a paragraph are read together. */
function countWhere(fates: readonly TextFate[], is: (text: TextFate) => boolean): number {
  const paragraphs = fates.map((text, index) => {
    const before = fates[index - 1];
    const isApart = before === undefined || !is(before) || before.paragraph !== text.paragraph;
    return is(text) ? `${isApart ? " " : ""}${text.text}` : "";
  });
  return countWords(paragraphs.join(""));
}

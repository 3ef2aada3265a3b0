import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import { readDocx } from "../docx-reader/read-docx.ts";
import type { ImportRefusal } from "../messages/import-texts.ts";
import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import { findFileKind } from "../ooxml/find-file-kind.ts";
import type { Context } from "./context.ts";
import { prepareSpeller } from "./prepare-speller.ts";

/** How to read a file that came in. */
export interface IncomingOptions {
  readonly rejectChanges: boolean;
  readonly names: boolean;
}

/** What the words of a text may be. */
interface TextContext {
  /** Undefined where there is none yet. */
  readonly programme: Programme | undefined;
  readonly period: Period | undefined;
  /** Whether it is the text of one entry, such as a mail. */
  readonly isOneText: boolean;
}

export type Incoming =
  | {
      readonly read: ReadDocument;
      /** What stands around the text of a mail. */
      readonly asides: readonly ReadBlock[];
      /** Words that a hyphen divided at the end of a line, and that are whole now. */
      readonly mendedWords: readonly string[];
      /** How many paragraphs begin where only a guess says so. */
      readonly guessedBreaks: number;
      readonly isText: boolean;
      /** The Word file that was read, if it is one or was made one. */
      readonly docx?: Uint8Array;
    }
  | { readonly refusal: ImportRefusal };

/** Reads a file by what it holds, whatever its name says. Older formats go through an installed LibreOffice. */
export async function readIncomingFile(
  context: Context,
  bytes: Uint8Array,
  options: IncomingOptions & TextContext,
): Promise<Incoming> {
  const kind = findFileKind(bytes);
  switch (kind) {
    case "docx":
      return toIncoming(readDocx(bytes, options), bytes);
    case "doc":
    case "odt":
    case "rtf": {
      const converted = await context.host.convertToDocx(bytes, kind);
      if ("problem" in converted)
        return { refusal: converted.problem === "missing" ? "noOffice" : "unconverted" };
      return toIncoming(readDocx(converted.bytes, options), converted.bytes);
    }
    case "pdf": {
      const { readPdf } = await import("../pdf-reader/read-pdf.ts");
      const read = await readPdf(bytes);
      if ("refusal" in read) return { refusal: read.refusal };
      return { ...plain, read, guessedBreaks: read.guesses.length };
    }
    case "text": {
      const { readTextFile } = await import("../text-reader/read-text-file.ts");
      const loadWords = async (): Promise<((word: string) => boolean) | undefined> =>
        (await prepareSpeller(context, options.programme))?.isKnown;
      const read = await readTextFile(bytes, { ...options, loadWords });
      if ("refusal" in read) return { refusal: read.refusal };
      const { document, asides, mended, guesses } = read;
      return {
        read: document,
        asides: asides.map(({ block }) => block),
        mendedWords: mended.map(({ word }) => word),
        guessedBreaks: guesses.length,
        isText: true,
      };
    }
    default:
      return { refusal: kind };
  }
}

function toIncoming(read: ReadDocument | { readonly refusal: ImportRefusal }, docx: Uint8Array): Incoming {
  return "refusal" in read ? { refusal: read.refusal } : { ...plain, read, docx };
}

/** What a file is that says itself where its paragraphs end. */
const plain = { asides: [], mendedWords: [], guessedBreaks: 0, isText: false };

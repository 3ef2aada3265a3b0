/** What a file could not be read for: its kind, or what is wrong with it. */
export type ImportRefusal =
  | "odt"
  | "rtf"
  | "doc"
  | "encrypted"
  | "labelled"
  | "pdf"
  | "text"
  | "damaged"
  | "tooLarge"
  | "otherZip"
  | "other"
  | "malformed"
  | "doctype"
  | "tooMany"
  | "tooDeep"
  | "encoding"
  | "namespaces"
  | "altChunk"
  | "noOffice"
  | "unconverted"
  | "unreadable"
  | "comparison"
  | "noReport"
  | "tooManyPages"
  | "onlyHtml"
  | "noText"
  | "charset"
  | "notInstalled"
  | "xfa"
  | "binary"
  | "utf-32"
  | "mixedEncodings";

/** What a person must answer, since nobody may guess it. */
export type ImportQuestion =
  | "status"
  | "flag"
  | "outcome"
  | "date"
  | "state"
  | "newItem"
  | "changedItem"
  | "missingMilestone"
  | "noName"
  | "emptyText"
  | "sameItem"
  | "missingItem"
  | "sameMilestone"
  | "emptied"
  | "missingHeading"
  | "noHeadings"
  | "nothingButText"
  | "day"
  | "level"
  | "missingRow"
  | "noRowName"
  | "emptiedCell"
  | "sameRow";

/** How many paragraphs, items and tables a text has, and how many words. */
export interface TextAmount {
  readonly paragraphs: number;
  readonly items: number;
  readonly tables: number;
  readonly words: number;
}

/**
 * What a receipt counts a word as: it is in an entry now (`entry`), it was there before (`unchanged`), it is the form's or
 * the document's own (`form`), or it went nowhere (`outside`). The others are those of the reader.
 */
export type WordKind =
  | "entry"
  | "unchanged"
  | "form"
  | "outside"
  | "deleted"
  | "hidden"
  | "comment"
  | "footnote"
  | "textBox"
  | "copy"
  | "header"
  | "field"
  | "formula"
  | "placeholder";

/** The messages of `import`. Quoted words come masked. */
export interface ImportTexts {
  /** What a file was taken for. `period` is in words: “mars 2023”. */
  readonly kinds: Readonly<Record<"form" | "report" | "oldReport" | "text", (period: string) => string>>;
  readonly refusals: Readonly<Record<ImportRefusal, string>>;
  /** An amount of text: “2 stycken, 3 punkter, 62 ord”. */
  readonly amount: (amount: TextAmount) => string;
  readonly states: Readonly<
    Record<"written" | "merged" | "guessed" | "wouldWrite" | "missing" | "heldBack", string>
  >;
  readonly answered: (count: number, of: number) => string;
  /** What a person must answer: about what, and what stands there. */
  readonly questions: Readonly<Record<ImportQuestion, (about: string, text: string) => string>>;
  /** Stands above what the office alone is to read. */
  readonly message: string;
  readonly noSuchEntry: (id: string, period: string) => string;
  readonly conflict: string;
  readonly conflictPresent: string;
  readonly conflictReturned: string;
  /** The same of the file of the month's own words, which is no entry. */
  readonly ofMonth: Pick<ImportTexts, "conflict" | "conflictPresent"> & {
    readonly states: Pick<ImportTexts["states"], "merged" | "missing" | "heldBack">;
  };
  readonly removed: string;
  readonly unchangedFields: (count: number) => string;
  readonly unchangedTexts: (count: number) => string;
  readonly guessedFrom: (heading: string) => string;
  readonly typography: (count: number) => string;
  readonly elsewhere: (heading: string, file: string) => string;
  readonly before: (text: string) => string;
  readonly after: (text: string) => string;
  readonly leftOver: (heading: string | undefined, words: number) => string;
  readonly mendedWords: (words: readonly string[]) => string;
  readonly guessedBreaks: (count: number) => string;
  readonly asides: (words: number) => string;
  readonly tracked: (deleted: number, added: number, areRejected: boolean) => string;
  readonly comment: (text: string, author: string | undefined) => string;
  readonly pictures: (names: readonly string[]) => string;
  readonly unusablePictures: (names: readonly string[]) => string;
  readonly sum: (total: number, parts: readonly (readonly [kind: WordKind, count: number])[]) => string;
  readonly otherPeriod: (stated: string, asked: string) => string;
  readonly otherForm: (id: string, asked: string) => string;
  readonly noPeriod: string;
  readonly twice: (files: readonly string[], name: string) => string;
  readonly same: (files: readonly string[], name: string) => string;
  readonly unwritable: (file: string) => string;
  readonly brokenEntry: (file: string) => string;
  readonly written: (files: number) => string;
  readonly wouldWrite: (files: number) => string;
  readonly proposed: (file: string, from: string) => string;
  /** Says that of a mail only what is attached was read. */
  readonly mailText: (mail: string) => string;
  readonly nothingWritten: string;
  readonly changedMeanwhile: (file: string) => string;
  readonly next: (period: string) => string;
}

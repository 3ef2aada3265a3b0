import type { DiagnosticCode, DiagnosticParams, Severity } from "./codes.ts";

/** What a diagnostic says: one sentence on what is wrong, and what to write or do instead. */
export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** All texts about one code, in one language. */
export interface CodeWords<C extends DiagnosticCode = DiagnosticCode> {
  /** What the code requires, in one sentence without `|`, because the table of rules in docs/ shows it too. */
  readonly asks: string;
  /** Why the code requires it, and what usually causes a diagnostic, in one to three sentences. */
  readonly why: string;
  /** Builds the sentence of a diagnostic of the code. */
  readonly sentence: (params: DiagnosticParams[C]) => Sentence;
}

/** All texts about every code, in one language. */
export type CodeCatalogue = { readonly [C in DiagnosticCode]: CodeWords<C> };

type RoomIn<Code> = Code extends `${infer Room}/${string}` ? Room : never;

/** The part of a code before the slash, which says what its diagnostics are about. */
export type CodeRoom = RoomIn<DiagnosticCode>;

/** The codes of one room. */
export type CodeIn<Room extends CodeRoom> = Extract<DiagnosticCode, `${Room}/${string}`>;

/** All texts about the codes of one room, in one language. */
export type CodeWordsOf<Room extends CodeRoom> = Pick<CodeCatalogue, CodeIn<Room>>;

/** All words that a formatter needs to show diagnostics, in one language. */
export interface DiagnosticWords {
  readonly codes: CodeCatalogue;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The word before a hint. */
  readonly hint: string;
  /** Says that there are more diagnostics of a code in a file, and the words that they point at, as far as these are known. */
  readonly more: (count: number, words: readonly string[]) => string;
  /** Says how many diagnostics GitHub shows in the log of a step only; at least one of the counts is not 0. */
  readonly beyondAnnotations: (counts: Readonly<Record<"errors" | "warnings" | "infos", number>>) => string;
}

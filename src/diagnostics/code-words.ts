import type { DiagnosticCode, DiagnosticParams, Severity } from "./codes.ts";

/** What a diagnostic says: one sentence on what is wrong, and what to write or do instead. */
export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** All that is said about one code, in one language. */
export interface CodeWords<C extends DiagnosticCode = DiagnosticCode> {
  /** What must hold, in one sentence without `|`: it is also a row of the table of rules in docs/. */
  readonly asks: string;
  /** Why it must hold, and what usually breaks it, in one to three sentences. */
  readonly why: string;
  /** What a diagnostic of the code says. */
  readonly sentence: (params: DiagnosticParams[C]) => Sentence;
}

/** What is said about every code, in one language. */
export type CodeCatalogue = { readonly [C in DiagnosticCode]: CodeWords<C> };

type RoomIn<Code> = Code extends `${infer Room}/${string}` ? Room : never;

/** The first part of a code: what its diagnostic is about. */
export type CodeRoom = RoomIn<DiagnosticCode>;

/** The codes of one room. */
export type CodeIn<Room extends CodeRoom> = Extract<DiagnosticCode, `${Room}/${string}`>;

/** What is said about the codes of one room. */
export type CodeWordsOf<Room extends CodeRoom> = Pick<CodeCatalogue, CodeIn<Room>>;

/** The words around the diagnostics, in one language. */
export interface DiagnosticWords {
  readonly codes: CodeCatalogue;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The word before a hint. */
  readonly hint: string;
}

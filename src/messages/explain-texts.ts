import type { CodeRoom } from "../diagnostics/code-words.ts";

/** The words around the texts about a code. */
export interface ExplainTexts {
  readonly rooms: Readonly<Record<CodeRoom, string>>;
  readonly asks: string;
  readonly why: string;
  /** Stands above the failing example; `file` is the file whose lines it shows, if it shows lines of a file. */
  readonly failing: (file: string | undefined) => string;
  readonly passing: string;
  readonly settable: string;
  readonly notSettable: string;
  /** The words that stand for invisible characters of an example. */
  readonly tab: string;
  readonly noBreakSpace: string;
  /** The line below the list of codes. */
  readonly more: string;
}

import type {
  DiffOutput,
  ImportOutput,
  StatusOutput,
  TrendOutput,
  ValidateDiagnostic,
  ValidateOutput,
} from "./generated/outputs.d.ts";

/**
 * Opens a workspace: the folder that holds `reports/programme.yaml` or lies below it, or files in memory. A folder is read
 * anew by every call; files in memory are those that it is given.
 *
 * Nothing that is called writes a file, prints, listens for signals or looks at the environment. Throws a MillrepError where
 * there is no workspace.
 */
export declare function openWorkspace(
  source: string | { readonly files: Files },
  options?: WorkspaceOptions,
): Workspace;

/** Files by their paths in the workspace, with forward slashes: `reports/2023-03/soki.yaml`. Texts are UTF-8. */
export type Files =
  | ReadonlyMap<string, string | Uint8Array>
  | { readonly [path: string]: string | Uint8Array };

export interface WorkspaceOptions {
  /** The language of messages: without it, MILLREP_LANG of `env`, else the programme's own, else Swedish. */
  readonly language?: "sv" | "en";
  /**
   * The environment to heed, such as `process.env`: MILLREP_LANG, SOURCE_DATE_EPOCH, and what it takes to find and start
   * LibreOffice, which is started for PDF and to import .doc, .odt and .rtf. Without it, none is heeded and nothing started.
   */
  readonly env?: { readonly [name: string]: string | undefined };
  /** Is called with sentences that the command line says beside its result, such as that no speller is installed. */
  readonly onNotice?: (sentence: string) => void;
}

/**
 * A workspace. A period is a month as `2023-03`; the newest one where none is given. What cannot be done rejects with a
 * MillrepError.
 */
export interface Workspace {
  /** Where the workspace lies; undefined for files in memory. */
  readonly folder: string | undefined;
  /** The periods that there are, the oldest first. */
  listPeriods(): string[];
  /** Checks the newest period, the one that is named, or what the options say. */
  validate(what?: string | ValidateOptions): Promise<ValidateOutput>;
  /** Compiles a period's report, as long as it has no errors. */
  compile(period?: string, options?: CompileOptions): Promise<CompileResult>;
  /** Compares two periods; the two newest where none are given. */
  diff(from?: string, to?: string, options?: DiffOptions): Promise<DiffOutput>;
  /** Lays a comparison out as a document. */
  compileDiff(from?: string, to?: string, options?: DiffOptions & FormatOptions): Promise<CompiledDocument>;
  /** Tells how the programme has gone from one period to another; from the first to the newest where none are given. */
  trend(from?: string, to?: string): Promise<TrendOutput>;
  /** Lays it out as a document. */
  compileTrend(from?: string, to?: string, options?: FormatOptions): Promise<CompiledDocument>;
  /** Tells how far each workstream has come with its entry of a period. */
  status(period?: string, options?: StatusOptions): Promise<StatusOutput>;
  /** Reads files that came back, such as forms, by their names. Writes nothing: the result has what is to be written. */
  import(files: Files, options?: ImportOptions): Promise<ImportResult>;
}

export interface ValidateOptions {
  /** Periods, and files by their paths in the workspace. */
  readonly targets?: readonly string[];
  /** Whether every period is checked. */
  readonly all?: boolean;
  /** Whether spelling is checked where the programme asks for it and the speller is installed: true. */
  readonly spelling?: boolean;
}

export interface CompileOptions {
  /** Word where none is given. PDF is made with LibreOffice and needs `env`. */
  readonly format?: "docx" | "html" | "md" | "outline" | "pdf";
  /** Whether entries and texts may be missing; the document then says where. */
  readonly draft?: boolean;
}

export interface CompiledDocument {
  /** The name that the command line would give it: `lagesrapport-2023-03.docx`. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type CompileResult = CompiledReport | RefusedReport;

/** A report without errors. */
export interface CompiledReport extends CompiledDocument {
  readonly period: string;
  /** How many workstreams have an entry in it. */
  readonly entries: number;
  readonly words: number;
  /** What `compile` looks at: as `validate`, but spelling only where it is an error. */
  readonly findings: ValidateOutput;
}

/** A report with errors, which are among the findings. */
export interface RefusedReport {
  readonly fileName: undefined;
  readonly bytes: undefined;
  readonly period: string;
  readonly findings: ValidateOutput;
}

export interface DiffOptions {
  /** The layer to compare; all without it. */
  readonly only?: "structure" | "followUp" | "text";
  /** Whether one period, `from`, is compared with itself as it was published. */
  readonly sincePublished?: boolean;
}

export interface FormatOptions {
  /** Word where none is given. */
  readonly format?: "docx" | "html" | "md";
}

export interface StatusOptions {
  /** Whether to add a mail to each workstream whose entry is missing. */
  readonly remind?: boolean;
}

export interface ImportOptions {
  /** The period that the files are for, where they do not say it themselves. */
  readonly period?: string;
  /** The text that the files are for, as `soki/plan`. */
  readonly for?: string;
  /** Whether tracked changes are rejected instead of accepted. */
  readonly rejectChanges?: boolean;
  /** Whether those who wrote a comment or a change are named in notices. */
  readonly names?: boolean;
  /** Whether published periods may be changed. */
  readonly published?: boolean;
}

export interface ImportResult {
  /** What became of every word. */
  readonly receipt: ImportOutput;
  /** The files to write, whole, by their paths in the workspace: write them in this order. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Why something was not taken in. */
  readonly problems: readonly string[];
  /** What else is worth knowing. */
  readonly notices: readonly string[];
}

/** What cannot be done. Its message is a sentence for people. */
export declare class MillrepError extends Error {
  /** What it is, in a word that is never renamed: `noWorkspace`, `noSuchPeriod`, `filesHaveErrors` and others. */
  readonly code: string;
  /** The errors, where the files have errors. */
  readonly diagnostics: readonly ValidateDiagnostic[];
  private constructor();
}

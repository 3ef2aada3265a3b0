import type { DiagnosticWords } from "../diagnostics/code-words.ts";
import type { DiffTexts } from "./diff-texts.ts";
import type { ExplainTexts } from "./explain-texts.ts";
import type { FormTexts } from "./form-texts.ts";
import type { ImportTexts } from "./import-texts.ts";
import type { InitTexts, WorkstreamsProblem } from "./init-texts.ts";
import type { Language } from "./language.ts";
import type { ArgumentKey, OptionKey } from "./option-keys.ts";
import type { PublishTexts } from "./publish-texts.ts";
import type { StatusTexts } from "./status-texts.ts";
import type { TrendTexts } from "./trend-texts.ts";
import type { WordFileTexts } from "./word-file-texts.ts";

/** All messages of millrep in one language. The type makes sure that no language lacks a message. */
export interface Messages extends CommandTexts {
  readonly language: Language;
  readonly diagnostics: DiagnosticWords;
  readonly help: HelpTexts;
  readonly usage: UsageTexts;
  readonly cannotRun: CannotRunTexts;
  /** Reports a bug in millrep itself. */
  readonly bug: (detail: string) => string;
}

/** The messages of each command. */
export interface CommandTexts {
  readonly init: InitTexts;
  readonly form: FormTexts;
  readonly import: ImportTexts;
  readonly status: StatusTexts;
  readonly validate: ValidateTexts & WordFileTexts;
  readonly compile: CompileTexts;
  readonly publish: PublishTexts;
  readonly diff: DiffTexts;
  readonly trend: TrendTexts;
  readonly explain: ExplainTexts;
  readonly completion: CompletionTexts;
}

export interface CompletionTexts {
  /** Says in a script what made it. In ASCII: Windows PowerShell may read it in another encoding. */
  readonly madeBy: (shell: string) => string;
}

export type CommandName = keyof CommandTexts;

export interface HelpTexts {
  readonly program: string;
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly globalOptions: string;
  readonly commands: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly command: string;
  readonly defaultValue: string;
  readonly choices: string;
  readonly summaries: Readonly<Record<CommandName | "help", string>>;
  readonly descriptions: Readonly<Record<CommandName, string>>;
  readonly option: Readonly<Record<OptionKey, string>>;
  readonly argument: Readonly<Record<ArgumentKey, string>>;
  readonly example: Readonly<Record<CommandName, readonly string[]>>;
  readonly exitCode: readonly (readonly [code: number, meaning: string])[];
}

/** The messages about a wrong command line. */
export interface UsageTexts {
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (command: string) => string;
  readonly missingValue: (option: string) => string;
  readonly wrongValue: (value: string, option: string, allowed: readonly string[]) => string;
  readonly wrongCount: (value: string, option: string) => string;
  readonly tooManyArguments: string;
  readonly other: string;
  readonly seeHelp: (command: string) => string;
  readonly didYouMean: (suggestion: string) => string;
}

/** The messages that say why a command could not run. */
export interface CannotRunTexts {
  readonly noFolder: (folder: string) => string;
  readonly noWorkspace: (folder: string) => string;
  readonly noPeriods: string;
  readonly noSuchPeriod: (period: string, known: readonly string[]) => string;
  /** Says that a word is no month, what it may mean, how months are written and which are there. */
  readonly noPeriod: (text: string, meant: readonly string[], known: readonly string[]) => string;
  readonly noSuchFile: (file: string) => string;
  readonly oneMonthOnly: string;
  readonly nothingToImport: string;
  readonly oneFileForNew: string;
  readonly newProgrammeExists: (file: string) => string;
  readonly noTarget: string;
  readonly noSuchText: (word: string, fields: readonly string[]) => string;
  readonly emptyFolder: (folder: string) => string;
  readonly noEntryFile: (file: string) => string;
  readonly noEntryName: (file: string) => string;
  readonly nothingToCheck: (periods: readonly string[]) => string;
  readonly noStdinName: string;
  readonly notWithStdin: string;
  readonly cannotWrite: (file: string, code: string) => string;
  readonly wouldOverwriteSource: (file: string, ending: string) => string;
  /** The file's name ends in what no format has; `endings` are those of the command. */
  readonly unknownEnding: (file: string, endings: readonly string[]) => string;
  /** The file's name is that of format `named`, and `--format` asks for another one; `example` would be its name. */
  readonly otherEnding: (file: string, named: string, asked: string, example: string) => string;
  readonly keptEdited: (file: string) => string;
  /** Says how to take the edits of a report into the entries. */
  readonly importPossible: (file: string) => string;
  readonly keptForeign: (file: string) => string;
  readonly onePeriod: string;
  readonly wrongProgramme: string;
  readonly noDay: (text: string) => string;
  readonly notPublished: (period: string) => string;
  /** Says that a command does not write into a published month, and how it would. */
  readonly isPublished: (period: string, day: string | undefined) => string;
  /** Says that the copies of what was published cannot be compared with. */
  readonly noCopies: (folder: string) => string;
  readonly noReason: string;
  readonly earlierDay: (day: string, last: string) => string;
  readonly noOffice: string;
  readonly noPdf: string;
  readonly notWithAll: string;
  readonly notTargetsWithAll: string;
  readonly wordFilesAlone: string;
  readonly noWordFile: string;
  readonly notWithWatch: string;
  readonly noSuchWorkstream: (
    name: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly notReporting: (name: string, period: string) => string;
  readonly programmeExists: (file: string) => string;
  readonly notWithoutProgramme: string;
  readonly noProgrammeName: string;
  readonly wrongWorkstreams: (problem: WorkstreamsProblem) => string;
  readonly brokenOff: string;
  readonly noSuchShell: (word: string | undefined, shells: readonly string[]) => string;
  readonly noSuchCode: (code: string, suggestion: string | undefined) => string;
  /** Says why a library call gives no result: the files that it is about have errors. */
  readonly filesHaveErrors: (errors: number) => string;
  /** Says that a library call was asked for a format that it does not write. */
  readonly noSuchFormat: (format: string, known: readonly string[]) => string;
  /** Says that a library call was given a file by a name that is no path in the workspace. */
  readonly noPathInside: (name: string) => string;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Whether the output hides the infos. */
  readonly areInfosHidden?: boolean;
}

/** What a repair of one diagnostic changed. */
export interface RepairWords {
  readonly code: string;
  readonly line: number | undefined;
  readonly edits: readonly { readonly before: string; readonly after: string }[];
}

export interface ValidateTexts {
  /** The last line of a run: the number of files, and of diagnostics by severity. */
  readonly summary: (files: number, counts: Counts) => string;
  /** How many diagnostics each code has. */
  readonly byCode: (codes: readonly (readonly [code: string, count: number])[]) => string;
  readonly tooManyWarnings: (limit: number) => string;
  /** Says that files outside every workspace were checked by themselves, and what that leaves out. */
  readonly checkedAlone: string;
  readonly repaired: (file: string, count: number) => string;
  /** Says that we did not repair a file, because someone changed or removed it after we read it. */
  readonly changedMeanwhile: (file: string) => string;
  readonly wouldRepair: (file: string, count: number) => string;
  /** One repair, on a line below `repaired` or `wouldRepair`. */
  readonly repair: (repair: RepairWords) => string;
  /** How many entries have come in, and the names of the workstreams that have handed in nothing. */
  readonly handedIn: (
    period: string,
    received: number,
    expected: number,
    absent: readonly string[],
  ) => string;
  /** Names copies of the schemas that are older than the program. */
  readonly oldSchemas: (files: readonly string[], period?: string) => string;
  readonly noSpeller: string;
  /** The line below the output of `--watch`. */
  readonly watching: string;
}

export interface CompileTexts {
  readonly working: string;
  readonly written: (file: string, entries: number, words: number, counts: Counts) => string;
  readonly refused: (counts: Counts) => string;
  /** Stands after `refused` if the only errors are missing entries or texts. */
  /** Says how to see the warnings, which compile only counts. */
  readonly warningsHidden: (period: string) => string;
  readonly draftPossible: string;
  /** Says which drafts were removed, now that the report itself is there. */
  readonly removedDrafts: (files: readonly string[]) => string;
  /** Names documents of earlier runs that lie beside the new one, and may say something else. */
  readonly left: (files: readonly string[]) => string;
  /** Says how much a draft lacks. */
  readonly draft: (missing: number, expected: number) => string;
}

import path from "node:path";
import { CannotRun } from "../cannot-run.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { textsToCome } from "../diagnostics/texts-to-come.ts";
import { buildDocument } from "../document/build-document.ts";
import { countWords } from "../document/count-words.ts";
import type { Host } from "../host.ts";
import { documentWords } from "../language/document-words.ts";
import { slugFrom } from "../language/slug.ts";
import { loadDraft, loadPeriod } from "../load-report.ts";
import type { ImageFile } from "../model/image.ts";
import { countUnfinished, type Report } from "../model/report.ts";
import { periodFolder } from "../workspace.ts";
import {
  type Context,
  chooseShown,
  countDiagnostics,
  displayPath,
  type ExitCode,
  requireNewestPeriod,
  requirePeriod,
  requireWorkspace,
  say,
  showDiagnostics,
} from "./context.ts";
import { type DocumentFormat, documentWriters } from "./document-formats.ts";

export interface CompileOptions {
  readonly output?: string;
  readonly format: DocumentFormat;
  /** Whether the document may lack entries and texts, and says where it does. */
  readonly isDraft: boolean;
  /** Whether to show infos too. */
  readonly verbose?: boolean;
}

/** Loads a period's report, lays it out, and writes the document; writes nothing where there are errors. */
export async function compile(
  context: Context,
  argument: string | undefined,
  options: CompileOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const isVerbose = options.verbose ?? false;
  const root = requireWorkspace(context);
  const period =
    argument === undefined ? requireNewestPeriod(context, root) : requirePeriod(context, root, argument);

  const load = options.isDraft ? loadDraft : loadPeriod;
  const { value: report, diagnostics, sources } = load(host, root, period);
  showDiagnostics(context, host.stderr, root, chooseShown(diagnostics, isVerbose), sources);
  const counts = countDiagnostics(diagnostics, isVerbose);
  if (!report) {
    host.stderr.write(`${messages.compile.refused(counts)}\n`);
    if (isAllToCome(diagnostics)) say(context, messages.compile.draftPossible);
    return 1;
  }

  const file = outputFile(host, root, report, options);
  const stopSpinner = context.isQuiet ? () => {} : await host.startSpinner(messages.compile.working);
  const document = buildDocument(report, sourceDate(host));
  const folder = file === undefined ? path.join(root, periodFolder(period)) : path.dirname(file);
  const write = documentWriters[options.format].write(document, imagePaths(root, folder));
  const bytes = Buffer.from(await write.finally(stopSpinner));

  const draft = report.isDraft ? [messages.compile.draft(countUnfinished(report), report.parts.length)] : [];
  if (file === undefined) {
    host.stdout.write(bytes);
    for (const sentence of draft) say(context, sentence);
    return 0;
  }
  host.replaceFile(file, bytes);
  const entries = report.parts.filter(({ entry }) => entry).length;
  const written = messages.compile.written(displayPath(host, file), entries, countWords(document), counts);
  say(context, [written, ...draft].join(" "));
  return 0;
}

/** Where an image of the workspace lies, seen from the folder of the document. */
function imagePaths(root: string, folder: string): (image: ImageFile) => string {
  return (image) => path.relative(folder, path.join(root, image.path)).replaceAll(path.sep, "/");
}

/** Whether a draft could be made: nothing is wrong but that entries or texts are still to come. */
function isAllToCome(diagnostics: readonly Diagnostic[]): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.every((error) => textsToCome(error).length > 0);
}

/**
 * Where `-o` says, or beside the entries under the title's name: `lagesrapport-2023-03.docx`, a draft as
 * `lagesrapport-2023-03-utkast.docx`, which is never taken for the report. Undefined for standard output.
 */
function outputFile(
  host: Host,
  root: string,
  { programme, period, isDraft }: Report,
  { output, format }: CompileOptions,
): string | undefined {
  const { ending, isForPrograms } = documentWriters[format];
  if (output === "-" || (output === undefined && isForPrograms)) return undefined;
  if (output !== undefined) {
    // A slip of the Tab key must not cost anyone an entry.
    if (/\.ya?ml$/i.test(output)) throw new CannotRun((texts) => texts.wouldOverwriteSource(output, ending));
    return path.resolve(host.folder, output);
  }
  const title = programme.title.replace(/\{[^{}]*\}/g, ` ${period} `);
  const mark = isDraft ? ` ${documentWords[programme.language].draft.mark}` : "";
  return path.join(root, periodFolder(period), `${slugFrom(title + mark)}${ending}`);
}

/** SOURCE_DATE_EPOCH, in seconds, as reproducible builds set it; undefined where it is not set or no number. */
function sourceDate({ env }: Host): string | undefined {
  const seconds = env["SOURCE_DATE_EPOCH"];
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

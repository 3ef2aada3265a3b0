import path from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { buildDocument } from "../document/build-document.ts";
import { countWords } from "../document/count-words.ts";
import type { Document } from "../document/document.ts";
import type { Host } from "../host.ts";
import { slugFrom } from "../language/slug.ts";
import { loadPeriod } from "../load-report.ts";
import type { Report } from "../model/report.ts";
import { printOutline } from "../print/print-outline.ts";
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

export interface CompileOptions {
  readonly output?: string;
  readonly format: "docx" | "outline";
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

  const { value: report, diagnostics, sources } = loadPeriod(host, root, period);
  showDiagnostics(context, host.stderr, root, chooseShown(diagnostics, isVerbose), sources);
  const counts = countDiagnostics(diagnostics, isVerbose);
  if (!report || hasErrors(diagnostics)) {
    host.stderr.write(`${messages.compile.refused(counts)}\n`);
    return 1;
  }

  const stopSpinner = context.isQuiet ? () => {} : await host.startSpinner(messages.compile.working);
  const document = buildDocument(report, sourceDate(host));
  const bytes = await writeDocument(document, options.format).finally(stopSpinner);
  if ((options.output ?? defaultOutput[options.format]) === "-") {
    host.stdout.write(bytes);
    return 0;
  }
  const file = outputFile(host, root, report, options.output);
  host.replaceFile(file, bytes);
  const entries = report.parts.filter(({ entry }) => entry).length;
  say(context, messages.compile.written(displayPath(host, file), entries, countWords(document), counts));
  return 0;
}

/** A document for people becomes a file; lines for programs go to standard output. */
const defaultOutput: Readonly<Record<CompileOptions["format"], string | undefined>> = {
  docx: undefined,
  outline: "-",
};

async function writeDocument(document: Document, format: CompileOptions["format"]): Promise<Uint8Array> {
  if (format === "outline") return new TextEncoder().encode(printOutline(document));
  const { writeDocx } = await import("../docx/write-docx.ts");
  return writeDocx(document);
}

/** Where `-o` says, or beside the entries under the title's name: `lagesrapport-2023-03.docx`. */
function outputFile(
  host: Host,
  root: string,
  { programme, period }: Report,
  output: string | undefined,
): string {
  if (output !== undefined) {
    // A slip of the Tab key must not cost anyone an entry.
    if (/\.ya?ml$/i.test(output)) throw new CannotRun((texts) => texts.wouldOverwriteSource(output));
    return path.resolve(host.folder, output);
  }
  const name = slugFrom(programme.title.replace(/\{[^{}]*\}/g, ` ${period} `));
  return path.join(root, periodFolder(period), `${name}.docx`);
}

/** SOURCE_DATE_EPOCH, in seconds, as reproducible builds set it; undefined where it is not set or no number. */
function sourceDate({ env }: Host): string | undefined {
  const seconds = env["SOURCE_DATE_EPOCH"];
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

import path from "node:path";
import { choosePeriod } from "../commands/choose-period.ts";
import type { Context } from "../commands/context.ts";
import { imagePaths, usualName } from "../commands/document-file.ts";
import { loadCompilable } from "../commands/load-compilable.ts";
import { writeOutput } from "../commands/named-output.ts";
import { documentFormats, namesOf } from "../commands/output-formats.ts";
import { countWords } from "../document/count-words.ts";
import { periodFolder } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import type { CompileOptions, CompileResult } from "./face.d.ts";
import { buildFindings } from "./output.ts";
import { requireFormat } from "./require-format.ts";

/** Compiles a month's report. Throws a CannotRun where there is no such month, or no PDF can be made. */
export async function compileMonth(
  context: Context,
  root: string,
  argument: string | undefined,
  { format = "docx", draft: isDraft = false }: CompileOptions,
): Promise<CompileResult> {
  const written = requireFormat(format, namesOf(documentFormats));
  const period = choosePeriod(context, root, argument);
  const workspace = new Snapshot(context.host, root);
  const found = await loadCompilable(context, workspace, period, isDraft);
  const findings = buildFindings(context, root, found);
  if (!found.laidOut) return { period, fileName: undefined, bytes: undefined, findings };
  const { report, document } = found.laidOut;
  const { host } = context;
  const pathOf = imagePaths(root, path.join(root, periodFolder(period)));
  const bytes = await writeOutput(written, { document, host, pathOf });
  return {
    period,
    fileName: usualName(report) + written.ending,
    bytes: new Uint8Array(bytes),
    entries: report.parts.filter(({ entry }) => entry).length,
    words: countWords(document),
    findings,
  };
}

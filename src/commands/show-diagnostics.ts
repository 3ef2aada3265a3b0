import path from "node:path";
import { pathToFileURL } from "node:url";
import { arrangeDiagnostics } from "../diagnostics/arrange-diagnostics.ts";
import type { Severity } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatText } from "../diagnostics/format-text.ts";
import type { Output } from "../host/host.ts";
import type { Counts } from "../messages/messages.ts";
import type { Report } from "../model/report.ts";
import { entryPath } from "../workspace/paths.ts";
import type { Context } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { canFollowLinks, paintFor, widthOf } from "./terminal.ts";

export interface ShowOptions {
  /** The files in the order of the report. */
  readonly order?: readonly string[];
  /** Whether each diagnostic is shown whole, however many there are. */
  readonly isWhole?: boolean;
}

/** Writes diagnostics for people to an output. */
export function showDiagnostics(
  context: Context,
  output: Output,
  root: string,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { order = [], isWhole = false }: ShowOptions = {},
): void {
  if (diagnostics.length === 0) return;
  const { host, messages } = context;
  const showPath = (file: string): string => displayPath(host, path.join(root, file));
  const linkTo = (file: string): string => pathToFileURL(path.join(root, file)).href;
  const format = {
    ...(canFollowLinks(host, output) ? { linkTo } : {}),
    sources,
    words: messages.diagnostics,
    paint: paintFor(context, output),
    width: widthOf(output),
    showPath,
  };
  output.write(formatText(arrangeDiagnostics(diagnostics, order, isWhole), format));
}

/** The diagnostics to show: infos are only advice, and shown where they were asked for. */
export function chooseShown(diagnostics: readonly Diagnostic[], isVerbose: boolean): readonly Diagnostic[] {
  return isVerbose ? diagnostics : diagnostics.filter(({ severity }) => severity !== "info");
}

/** The number of diagnostics of each severity, whether shown or not. */
export function countDiagnostics(diagnostics: readonly Diagnostic[], isVerbose: boolean): Counts {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    areInfosHidden: !isVerbose,
  };
}

/** The files of reports' entries, in programme order. An entry that cannot be read has the place of its workstream. */
export function filesInOrder(reports: readonly (Report | undefined)[]): string[] {
  return reports.flatMap((report) =>
    report
      ? report.parts.map(
          ({ workstream, entry }) => entry?.source.file.path ?? entryPath(report.period, workstream.id),
        )
      : [],
  );
}

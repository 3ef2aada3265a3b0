import path from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { hasErrors, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { formatJson } from "../diagnostics/format-json.ts";
import { loadProgramme, loadReport, type Sources } from "../load-report.ts";
import { type Period, parsePeriod } from "../model/period.ts";
import { listPeriods, programmePath } from "../workspace.ts";
import {
  type Context,
  countDiagnostics,
  type ExitCode,
  requireNewestPeriod,
  requirePeriod,
  requireWorkspace,
  say,
  showDiagnostics,
} from "./context.ts";

export interface ValidateOptions {
  readonly all?: boolean;
  readonly format: "text" | "json";
}

/** Loads the periods asked for, and shows what is wrong in them. */
export function validate(context: Context, targets: readonly string[], options: ValidateOptions): ExitCode {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const { periods, files } = chooseTargets(context, root, targets, options.all ?? false);

  const programme = loadProgramme(host, root);
  const reports = periods.map((period) => loadReport(host, root, programme.value, period));
  const loaded = [programme, ...reports];
  const sources: Sources = new Map(loaded.flatMap((part) => [...part.sources]));
  const found = sortDiagnostics(loaded.flatMap(({ diagnostics }) => diagnostics));
  const diagnostics = files.size === 0 ? found : found.filter(({ file }) => files.has(file));
  const fileCount = files.size === 0 ? sources.size : files.size;

  if (options.format === "json") {
    host.stdout.write(
      formatJson(diagnostics, { sources, sentences: messages.diagnostics.sentences, files: fileCount }),
    );
  } else {
    showDiagnostics(context, host.stdout, root, diagnostics, sources);
    say(context, messages.validate.summary(fileCount, countDiagnostics(diagnostics)));
  }
  return hasErrors(diagnostics) ? 1 : 0;
}

/** What to check: periods whole, or only certain files of them. */
interface Targets {
  readonly periods: readonly Period[];
  /** Relative to the workspace; empty where whole periods were asked for. */
  readonly files: ReadonlySet<string>;
}

function chooseTargets(context: Context, root: string, targets: readonly string[], isAll: boolean): Targets {
  if (isAll) {
    const periods = listPeriods(context.host, root);
    if (periods.length === 0) throw new CannotRun((texts) => texts.noPeriods);
    return { periods, files: new Set() };
  }
  if (targets.length === 0) return { periods: [requireNewestPeriod(context, root)], files: new Set() };
  const periods = new Set<Period>();
  const files = new Set<string>();
  for (const target of targets) {
    if (parsePeriod(target)) {
      const period = requirePeriod(context, root, target);
      periods.add(period);
      for (const { name } of context.host.listFolder(path.join(root, "reports", period)) ?? [])
        files.add(`reports/${period}/${name}`);
    } else {
      const { file, period } = requireFile(context, root, target);
      files.add(file);
      if (period) periods.add(period);
    }
  }
  const isWhole = targets.every((target) => parsePeriod(target));
  return { periods: [...periods].sort(), files: isWhole ? new Set() : files };
}

/** A file argument: the programme file, or one that lies in a period's folder. */
function requireFile(
  { host }: Context,
  root: string,
  target: string,
): { file: string; period: Period | undefined } {
  const absolute = path.resolve(host.folder, target);
  if (!host.exists(absolute)) {
    throw new CannotRun((texts) =>
      /[\\/.]/.test(target) ? texts.noSuchFile(target) : texts.noPeriod(target),
    );
  }
  const file = path.relative(root, absolute).replaceAll(path.sep, "/");
  const [folder, month = "", name, ...deeper] = file.split("/");
  const period = parsePeriod(month);
  if (
    file !== programmePath &&
    (folder !== "reports" || !period || name === undefined || deeper.length > 0)
  ) {
    throw new CannotRun((texts) => texts.noEntryFile(target));
  }
  return { file, period };
}

import { CannotRun } from "../cannot-run.ts";
import { compareReports } from "../compare/compare-reports.ts";
import { hasErrors, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { loadProgramme, loadReport } from "../load-report.ts";
import type { Period } from "../model/period.ts";
import { printComparison } from "../print/print-comparison.ts";
import { listPeriods } from "../workspace.ts";
import {
  type Context,
  type ExitCode,
  paintFor,
  requireNewestPeriod,
  requirePeriod,
  requireWorkspace,
  showDiagnostics,
  widthOf,
} from "./context.ts";

/** Loads two periods and shows how the later differs from the earlier. */
export function diff(
  context: Context,
  fromArgument: string | undefined,
  toArgument: string | undefined,
): ExitCode {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const [from, to] = choosePeriods(context, root, fromArgument, toArgument);

  const programme = loadProgramme(host, root);
  if (!programme.value) {
    showDiagnostics(context, host.stderr, root, programme.diagnostics, programme.sources);
    return 1;
  }
  const earlier = loadReport(host, root, programme.value, from);
  const later = loadReport(host, root, programme.value, to);
  // A missing entry or an unwritten text is something to compare; a file that cannot be read is not.
  const unreadable = [earlier, later].flatMap(({ diagnostics }) =>
    diagnostics.filter(({ code }) => !/^(report|text)\//.test(code)),
  );
  showDiagnostics(
    context,
    host.stderr,
    root,
    sortDiagnostics(unreadable),
    new Map([...earlier.sources, ...later.sources]),
  );
  if (!earlier.value || !later.value || hasErrors(unreadable)) return 1;

  const comparison = compareReports(earlier.value, later.value);
  host.stdout.write(
    printComparison(comparison, {
      messages,
      paint: paintFor(context, host.stdout),
      width: widthOf(host.stdout),
    }),
  );
  return 0;
}

/** Both as given; else the one given with the newest, or the two newest. The earlier comes first. */
function choosePeriods(
  context: Context,
  root: string,
  from: string | undefined,
  to: string | undefined,
): [Period, Period] {
  const last = to === undefined ? requireNewestPeriod(context, root) : requirePeriod(context, root, to);
  const first =
    from === undefined ? listPeriods(context.host, root).at(-2) : requirePeriod(context, root, from);
  if (first === undefined) throw new CannotRun((texts) => texts.onePeriod);
  if (first === last) throw new CannotRun((texts) => texts.samePeriod(first));
  return first < last ? [first, last] : [last, first];
}

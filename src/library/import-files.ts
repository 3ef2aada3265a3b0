import path from "node:path";
import { readPeriod } from "../commands/choose-period.ts";
import type { Context } from "../commands/context.ts";
import { newestOf } from "../commands/named-month.ts";
import { checkProgramme } from "../commands/require-programme.ts";
import { takeFiles } from "../commands/take-files.ts";
import { printable } from "../diagnostics/printable.ts";
import { printReceiptJson } from "../intake/print-receipt-json.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { listPeriods } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import type { Files, ImportOptions, ImportResult } from "./face.d.ts";
import { entriesOf } from "./memory-files.ts";
import { readOutput, refuseFiles } from "./output.ts";

/** Reads files that came back. Throws a CannotRun where there are none, and a MillrepError where the programme has errors. */
export async function importFiles(
  context: Context,
  root: string,
  given: Files,
  options: ImportOptions,
): Promise<ImportResult> {
  const files = entriesOf(given).map(([name, data]) => ({
    name: maskPersonalData(printable(name)),
    read: async () => (typeof data === "string" ? new TextEncoder().encode(data) : data),
  }));
  if (files.length === 0) throw new CannotRun((texts) => texts.nothingToImport);
  const workspace = new Snapshot(context.host, root);
  const { programme, ...found } = checkProgramme(workspace);
  if (!programme) throw refuseFiles(context, root, found);
  const { results, plan, mails } = await takeFiles(context, workspace, programme, files, {
    period:
      options.period === undefined
        ? undefined
        : readPeriod(context, root, options.period, newestOf(listPeriods(context.host, root))),
    ...(options.for === undefined ? {} : { target: options.for }),
    rejectChanges: options.rejectChanges ?? false,
    names: options.names ?? false,
    isForPublished: options.published ?? false,
  });
  const { import: texts } = context.messages;
  const refused = results.flatMap(({ name, refusal, problem }) => {
    const reason = refusal ? texts.refusals[refusal] : problem;
    return reason === undefined ? [] : [`${name}: ${reason}`];
  });
  return {
    receipt: readOutput(
      printReceiptJson(results.map(({ name, receipt, refusal }) => ({ file: name, receipt, refusal }))),
    ),
    files: new Map(
      plan.writes.map(({ file, bytes }) => [path.relative(root, file).replaceAll(path.sep, "/"), bytes]),
    ),
    problems: [...refused, ...plan.problems],
    notices: [...mails.map((name) => texts.mailText(name)), ...plan.notices],
  };
}

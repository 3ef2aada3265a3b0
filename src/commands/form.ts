import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { monthId } from "../intake/month-intake.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { MonthWords } from "../model/month-words.ts";
import type { Period } from "../model/parse-period.ts";
import { reportingWorkstreams } from "../model/report.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { listPeriods } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { requireWorkspace } from "./choose-period.ts";
import { chooseMonth, requireWorkstreams } from "./choose-workstreams.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { type FormSource, readFormSources } from "./read-form-sources.ts";
import { reasonNotToWrite } from "./reason-not-to-write.ts";
import { showDiagnostics } from "./show-diagnostics.ts";
import {
  type FormRun,
  folderOf,
  nameOf,
  type WrittenForm,
  writeForms,
  writeMonthForm,
} from "./write-forms.ts";
import { writeMails } from "./write-mails.ts";

export interface FormOptions {
  /** Whether to overwrite a form that someone has written in. */
  readonly force: boolean;
  /** Whether to write a mail beside each form. */
  readonly mail: boolean;
  /** Whether to write into a published month. */
  readonly isForPublished: boolean;
}

/**
 * Writes a form for each workstream that has not handed in its entry of a month, or for those that are named. `month` names
 * the form for the month's own words.
 */
export async function form(
  context: Context,
  args: readonly string[],
  options: FormOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const workspace = new Snapshot(host, root);
  const { programme, diagnostics, texts } = loadReports(workspace, []);
  const { period, names } = chooseMonth(context, root, args, programme);
  const reason = reasonNotToWrite(workspace, period, options.isForPublished);
  if (reason) throw new CannotRun(reason);
  if (!programme || hasErrors(diagnostics)) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    showDiagnostics(context, host.stderr, root, errors, texts);
    host.stderr.write(`${messages.form.refused}\n`);
    return 1;
  }
  const isMonth = (name: string): boolean => name.toLowerCase() === monthId;
  const named = requireWorkstreams(
    programme,
    period,
    names.filter((name) => !isMonth(name)),
  );
  const own = names.some(isMonth) ? readOwnWords(workspace, period) : undefined;
  const month = readFormSources(workspace, programme, period);
  const wanted = month.sources.filter(({ workstream, state }) =>
    names.length > 0 ? named.includes(workstream) : state !== "handedIn",
  );
  const broken = wanted.filter(({ state }) => state === "broken");
  showDiagnostics(
    context,
    host.stderr,
    root,
    [...(own?.errors ?? []), ...broken.flatMap((source) => source.diagnostics)],
    month.texts,
  );
  const stopSpinner = context.isQuiet ? () => {} : await host.startSpinner(messages.form.working);
  const run = { context, workspace, programme, period, force: options.force };
  const writable = wanted.filter(({ state }) => state !== "broken");
  const writeAll = async () => ({
    forms: await writeForms(run, writable),
    ownForms: own && own.errors.length === 0 ? [await writeMonthForm(run, own.words)] : [],
  });
  const { forms, ownForms } = await writeAll().finally(stopSpinner);
  const handedIn = month.sources.filter(({ state }) => state === "handedIn");
  showResult(run, [...ownForms, ...forms], names.length > 0 ? [] : handedIn);
  if (month.sources.every(({ entry, state }) => state === "awaited" && !entry) && forms.length > 0)
    say(context, messages.form.notMade(period));
  const mails = options.mail ? writeMails(run, forms) : [];
  if (options.mail && ownForms.length > 0) say(context, messages.form.noMonthMail);
  const kept = [...ownForms, ...forms, ...mails].filter(({ state }) => state === "kept");
  if (kept.length > 0)
    host.stderr.write(`${messages.form.kept(kept.map(({ file }) => displayPath(host, file)))}\n`);
  const withErrors = [...(own && own.errors.length > 0 ? [monthId] : []), ...broken.map(nameOf)];
  if (withErrors.length > 0) {
    host.stderr.write(`${messages.form.broken(withErrors)}\n`);
    return 1;
  }
  return kept.length > 0 ? 2 : 0;
}

/** Says how many forms there are, and where, and who gets none. */
function showResult(run: FormRun, forms: readonly WrittenForm[], handedIn: readonly FormSource[]): void {
  const { context, programme, period } = run;
  const { host, messages } = context;
  const texts = messages.form;
  const namesIn = (state: WrittenForm["state"]): string[] =>
    forms.filter((each) => each.state === state).map(({ name }) => name);
  const folder = displayPath(host, folderOf(run));
  const [written, unchanged] = [namesIn("written"), namesIn("unchanged")];
  if (reportingWorkstreams(programme, period).length === 0) say(context, messages.init.nobodyReports(period));
  if (written.length > 0) say(context, texts.written(folder, written));
  if (unchanged.length > 0) say(context, texts.unchanged(folder, unchanged));
  if (handedIn.length > 0) say(context, texts.handedIn(handedIn.map(nameOf), period));
}

/** What the programme has written about a month so far, and what is wrong with the file. */
function readOwnWords(
  workspace: Snapshot,
  period: Period,
): { readonly words: MonthWords | undefined; readonly errors: readonly Diagnostic[] } {
  if (!listPeriods(workspace.files, workspace.root).includes(period)) return { words: undefined, errors: [] };
  const { value, diagnostics } = workspace.readMonth(period);
  const file = value?.own?.path;
  return {
    words: value?.own?.words,
    errors: diagnostics.filter((found) => found.severity === "error" && found.file === file),
  };
}

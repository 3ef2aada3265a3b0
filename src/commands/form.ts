import { hasErrors } from "../diagnostics/diagnostic.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { reportingWorkstreams } from "../model/report.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { requireWorkspace } from "./choose-period.ts";
import { chooseMonth, requireWorkstreams } from "./choose-workstreams.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { type FormSource, readFormSources } from "./read-form-sources.ts";
import { reasonNotToWrite } from "./reason-not-to-write.ts";
import { showDiagnostics } from "./show-diagnostics.ts";
import { type FormFile, type FormRun, folderOf, nameOf, writeForms } from "./write-forms.ts";
import { writeMails } from "./write-mails.ts";

export interface FormOptions {
  /** Whether to overwrite a form that someone has written in. */
  readonly force: boolean;
  /** Whether to write a mail beside each form. */
  readonly mail: boolean;
  /** Whether to write into a published month. */
  readonly isForPublished: boolean;
}

/** Writes a form for each workstream that has not handed in its entry of a month, or for those that are named. */
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
  const named = requireWorkstreams(programme, period, names);
  const month = readFormSources(workspace, programme, period);
  const wanted = month.sources.filter(({ workstream, state }) =>
    named.length > 0 ? named.includes(workstream) : state !== "handedIn",
  );
  const broken = wanted.filter(({ state }) => state === "broken");
  showDiagnostics(
    context,
    host.stderr,
    root,
    broken.flatMap((source) => source.diagnostics),
    month.texts,
  );
  const stopSpinner = context.isQuiet ? () => {} : await host.startSpinner(messages.form.working);
  const run = { context, workspace, programme, period, force: options.force };
  const writable = wanted.filter(({ state }) => state !== "broken");
  const forms = await writeForms(run, writable).finally(stopSpinner);
  const handedIn = month.sources.filter(({ state }) => state === "handedIn");
  showResult(run, forms, named.length > 0 ? [] : handedIn);
  if (month.sources.every(({ entry, state }) => state === "awaited" && !entry) && forms.length > 0)
    say(context, messages.form.notMade(period));
  const mails = options.mail ? writeMails(run, forms) : [];
  const kept = [...forms, ...mails].filter(({ state }) => state === "kept");
  if (kept.length > 0)
    host.stderr.write(`${messages.form.kept(kept.map(({ file }) => displayPath(host, file)))}\n`);
  if (broken.length > 0) {
    host.stderr.write(`${messages.form.broken(broken.map(nameOf))}\n`);
    return 1;
  }
  return kept.length > 0 ? 2 : 0;
}

/** Says how many forms there are, and where, and who gets none. */
function showResult(run: FormRun, forms: readonly FormFile[], handedIn: readonly FormSource[]): void {
  const { context, programme, period } = run;
  const { host, messages } = context;
  const texts = messages.form;
  const namesIn = (state: FormFile["state"]): string[] =>
    forms.filter((each) => each.state === state).map(({ source }) => nameOf(source));
  const folder = displayPath(host, folderOf(run));
  const [written, unchanged] = [namesIn("written"), namesIn("unchanged")];
  if (reportingWorkstreams(programme, period).length === 0) say(context, messages.init.nobodyReports(period));
  if (written.length > 0) say(context, texts.written(folder, written));
  if (unchanged.length > 0) say(context, texts.unchanged(folder, unchanged));
  if (handedIn.length > 0) say(context, texts.handedIn(handedIn.map(nameOf), period));
}

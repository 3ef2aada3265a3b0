import path from "node:path";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Document } from "../document/document.ts";
import { buildForm } from "../form/build-form.ts";
import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import { reportingWorkstreams } from "../model/report.ts";
import { loadReports } from "../workspace/load-reports.ts";
import { formsFolder, periodFolder } from "../workspace/paths.ts";
import { Snapshot } from "../workspace/snapshot.ts";
import { requireWorkspace } from "./choose-period.ts";
import { chooseMonth, requireWorkstreams } from "./choose-workstreams.ts";
import { type Context, type ExitCode, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { sourceDate } from "./document-file.ts";
import { type FormSource, readCarried, readFormSources } from "./read-form-sources.ts";
import { reasonToKeep } from "./reason-to-keep.ts";
import { showDiagnostics } from "./show-diagnostics.ts";

export interface FormOptions {
  /** Whether to overwrite a form that someone has written in. */
  readonly force: boolean;
}

/** Writes a form for each workstream that has not handed in its entry of a month, or for those that are named. */
export async function form(
  context: Context,
  args: readonly string[],
  options: FormOptions,
): Promise<ExitCode> {
  const { host, messages } = context;
  const root = requireWorkspace(context);
  const { period, names } = chooseMonth(context, root, args);
  const workspace = new Snapshot(host, root);
  const { programme, diagnostics, texts } = loadReports(workspace, []);
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
  const run = { context, workspace, programme, period, ...options };
  const writable = wanted.filter(({ state }) => state !== "broken");
  const forms = await writeForms(run, writable).finally(stopSpinner);
  const handedIn = month.sources.filter(({ state }) => state === "handedIn");
  showResult(run, forms, named.length > 0 ? [] : handedIn);
  if (month.sources.every(({ entry, state }) => state === "awaited" && !entry) && forms.length > 0)
    say(context, messages.form.notMade(period));
  if (broken.length > 0) {
    host.stderr.write(`${messages.form.broken(broken.map(nameOf))}\n`);
    return 1;
  }
  return forms.some(({ state }) => state === "kept") ? 2 : 0;
}

/** What a run is about. */
interface Run extends FormOptions {
  readonly context: Context;
  readonly workspace: Snapshot;
  readonly programme: Programme;
  readonly period: Period;
}

/** A form in its file: just written, there already to the byte, or kept because someone has written in it. */
interface FormFile {
  readonly source: FormSource;
  readonly file: string;
  readonly state: "written" | "unchanged" | "kept";
}

async function writeForms(run: Run, sources: readonly FormSource[]): Promise<FormFile[]> {
  // docx is by far the largest library, so it is loaded only where there is something to write.
  if (sources.length === 0) return [];
  const { writeDocx } = await import("../docx/write-docx.ts");
  const forms: FormFile[] = [];
  for (const source of sources) {
    const bytes = await writeDocx(layOut(run, source));
    const file = path.join(folderOf(run), `${run.period}-${source.workstream.id}.docx`);
    forms.push({ source, file, state: putForm(run, file, bytes) });
  }
  return forms;
}

function layOut({ context, workspace, programme, period }: Run, source: FormSource): Document {
  const { host, messages } = context;
  const { workstream, entry } = source;
  const { unreadable, ...carried } = readCarried(workspace, programme, period, source);
  if (unreadable !== undefined) {
    const shown = displayPath(host, path.join(workspace.root, unreadable));
    say(context, messages.form.unreadableLastPlan(shown, nameOf(source)));
  }
  return buildForm({ programme, period, workstream, entry, ...carried, date: sourceDate(host) });
}

/** Writes a form, unless the same is there, or one that someone has written in. */
function putForm({ context, force }: Run, file: string, bytes: Uint8Array): FormFile["state"] {
  const { host } = context;
  const before = host.readFile(file);
  if ("bytes" in before && Buffer.compare(before.bytes, bytes) === 0) return "unchanged";
  if (!force && reasonToKeep(host, file)) return "kept";
  host.replaceFile(file, bytes);
  return "written";
}

function folderOf({ workspace, period }: Run): string {
  return path.join(workspace.root, periodFolder(period), formsFolder);
}

/** The name by which the command line knows a workstream, and which its file has. */
function nameOf({ workstream }: FormSource): string {
  return workstream.id;
}

/** Says how many forms there are, and where, and who gets none. */
function showResult(run: Run, forms: readonly FormFile[], handedIn: readonly FormSource[]): void {
  const { context, programme, period } = run;
  const { host, messages } = context;
  const texts = messages.form;
  const namesIn = (state: FormFile["state"]): string[] =>
    forms.filter((each) => each.state === state).map(({ source }) => nameOf(source));
  const folder = displayPath(host, folderOf(run));
  const [written, unchanged] = [namesIn("written"), namesIn("unchanged")];
  const kept = forms.filter(({ state }) => state === "kept").map(({ file }) => displayPath(host, file));
  if (reportingWorkstreams(programme, period).length === 0) say(context, messages.init.nobodyReports(period));
  if (written.length > 0) say(context, texts.written(folder, written));
  if (unchanged.length > 0) say(context, texts.unchanged(folder, unchanged));
  if (handedIn.length > 0) say(context, texts.handedIn(handedIn.map(nameOf), period));
  if (kept.length > 0) host.stderr.write(`${texts.kept(kept)}\n`);
}

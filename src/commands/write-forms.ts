import path from "node:path";
import type { Document } from "../document/document.ts";
import { buildForm } from "../form/build-form.ts";
import { buildMonthForm } from "../form/build-month-form.ts";
import { monthId } from "../intake/month-intake.ts";
import { hashSources } from "../model/hash-sources.ts";
import type { MonthWords } from "../model/month-words.ts";
import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import { formsFolder, periodFolder } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { type Context, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { sourceDate } from "./document-file.ts";
import { type FormSource, readCarried } from "./read-form-sources.ts";
import { reasonToKeep } from "./reason-to-keep.ts";

/** What a run of `form` is about. */
export interface FormRun {
  readonly context: Context;
  readonly workspace: Snapshot;
  readonly programme: Programme;
  readonly period: Period;
  readonly force: boolean;
}

/** What became of a file: just written, there already to the byte, or kept because it is no longer as millrep wrote it. */
export type FileState = "written" | "unchanged" | "kept";

/** A form that was written. */
export interface WrittenForm {
  /** The id of its workstream, or `month`. */
  readonly name: string;
  readonly file: string;
  readonly state: FileState;
}

/** A workstream's form in its file. */
export interface FormFile extends WrittenForm {
  readonly source: FormSource;
  readonly document: Document;
  readonly bytes: Uint8Array;
  /** The period whose plan it follows up; undefined if it follows up none. */
  readonly followedUp: Period | undefined;
}

/** Writes a form for each source. */
export async function writeForms(run: FormRun, sources: readonly FormSource[]): Promise<FormFile[]> {
  // docx is by far the largest library, so it is loaded only where there is something to write.
  if (sources.length === 0) return [];
  const { writeDocx } = await import("../docx/write-docx.ts");
  const forms: FormFile[] = [];
  for (const source of sources) {
    const laidOut = layOut(run, source);
    const bytes = await writeDocx(laidOut.document);
    forms.push({ source, ...putForm(run, nameOf(source), bytes), bytes, ...laidOut });
  }
  return forms;
}

/** Writes the form for the month's own words. */
export async function writeMonthForm(run: FormRun, monthWords: MonthWords | undefined): Promise<WrittenForm> {
  const { context, programme, period } = run;
  const { writeDocx } = await import("../docx/write-docx.ts");
  const none = { parts: [], isSummaryUnwritten: false, publication: undefined, isDraft: false };
  const sourcesHash = hashSources({ programme, period, monthWords, ...none });
  const input = { programme, period, monthWords, sourcesHash, date: sourceDate(context.host) };
  return putForm(run, monthId, await writeDocx(buildMonthForm(input)));
}

function putForm(run: FormRun, name: string, bytes: Uint8Array): WrittenForm {
  const file = path.join(folderOf(run), `${run.period}-${name}.docx`);
  return { name, file, state: putFile(run, file, bytes) };
}

function layOut(
  { context, workspace, programme, period }: FormRun,
  source: FormSource,
): Pick<FormFile, "document" | "followedUp"> {
  const { host, messages } = context;
  const { workstream, entry } = source;
  const { unreadable, followedUp, ...carried } = readCarried(workspace, programme, period, source);
  if (unreadable !== undefined) {
    const shown = displayPath(host, path.join(workspace.root, unreadable));
    say(context, messages.form.unreadableLastPlan(shown, nameOf(source)));
  }
  const input = { programme, period, workstream, entry, ...carried, date: sourceDate(host) };
  return { document: buildForm(input), followedUp };
}

/** Writes a file, unless the same is there, or one that is no longer as millrep wrote it. */
export function putFile({ context, force }: FormRun, file: string, bytes: Uint8Array): FileState {
  const { host } = context;
  const before = host.readFile(file);
  if ("bytes" in before && Buffer.compare(before.bytes, bytes) === 0) return "unchanged";
  if (!force && reasonToKeep(host, file)) return "kept";
  host.replaceFile(file, bytes);
  return "written";
}

export function folderOf({ workspace, period }: FormRun): string {
  return path.join(workspace.root, periodFolder(period), formsFolder);
}

/** The name by which the command line knows a workstream, and which its file has. */
export function nameOf({ workstream }: FormSource): string {
  return workstream.id;
}

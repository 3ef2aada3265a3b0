import path from "node:path";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { TakenFile } from "../intake/build-receipt.ts";
import { findPeriod } from "../intake/headings/find-period.ts";
import { findSections, isOldReport } from "../intake/headings/find-sections.ts";
import { findFormOf, identifyFile } from "../intake/identify-file.ts";
import type { IntakePlaces } from "../intake/intake-places.ts";
import { monthId } from "../intake/month-intake.ts";
import { paragraphsOf } from "../intake/read-units.ts";
import type { IntakeKind } from "../intake/receipt.ts";
import { takeForm } from "../intake/take-form.ts";
import { takeMonthForm } from "../intake/take-month-form.ts";
import { takeReport } from "../intake/take-report.ts";
import { takeSections } from "../intake/take-sections.ts";
import { type TextTarget, takeText } from "../intake/take-text.ts";
import type { ImportRefusal } from "../messages/import-texts.ts";
import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import { buildReport, emptyMonth, type Report } from "../model/report.ts";
import { scaffoldMonthWords } from "../scaffold/scaffold-month-words.ts";
import { monthFile } from "../workspace/classify-file.ts";
import { readBefore } from "../workspace/load-reports.ts";
import { entryPath, periodFolder, programmePath } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { Source } from "../yaml/source.ts";
import { addScaffolds } from "./add-scaffolds.ts";
import type { Context } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { holdsBytes } from "./import-writes.ts";
import { type Incoming, type IncomingOptions, readIncomingFile } from "./read-incoming-file.ts";

/** What all files of a run share. */
export interface Intake {
  readonly context: Context;
  readonly workspace: Snapshot;
  readonly programme: Programme;
  /** The month that was asked for, or else the newest one, which a text without a month is for. */
  readonly period: { readonly asked: Period | undefined; readonly newest: Period | undefined };
  /** The entry that the files are for, where it was given. */
  readonly target: TextTarget | undefined;
  readonly options: IncomingOptions;
  /** The months that files of the run were for: each is loaded once. */
  readonly reports: Map<Period, LoadedMonth>;
}

/** A month as `init` would complete it. */
interface LoadedMonth {
  readonly report: Report;
  /** The paths of entries that are as `init` makes them. */
  readonly untouched: ReadonlySet<string>;
}

/** What a file brought, or why it brought nothing: it cannot be read, or a person must say more. */
export type TakeResult =
  | { readonly taken: TakenFile }
  | { readonly refusal: ImportRefusal }
  | { readonly problem: string };

/** Takes in the bytes of a file, for what its content says that it is. */
export async function takeFile(intake: Intake, bytes: Uint8Array): Promise<TakeResult> {
  const incoming = await readIncomingFile(intake.context, bytes, {
    ...intake.options,
    programme: intake.programme,
    period: intake.period.asked ?? intake.period.newest,
    isOneText: intake.target !== undefined,
  });
  if ("refusal" in incoming) return { refusal: incoming.refusal };
  const { read } = incoming;
  const identity = identifyFile(read);
  if (identity.kind === "comparison") return { refusal: "comparison" };
  const form = identity.kind === "other" ? findPastedForm(intake, read) : identity;
  if (form?.kind === "form" && intake.target?.field === undefined)
    return takeReturnedForm(intake, incoming, form.period, form.workstream);
  if (identity.kind === "report" && !intake.target) return takeOwnReport(intake, incoming, identity.period);
  if (intake.target) return takeForTarget(intake, incoming, intake.target);
  return takeOldReport(intake, incoming);
}

/** What a form is that was pasted into another document, which has none of the form's properties. */
function findPastedForm({ programme, period: { asked, newest } }: Intake, read: ReadDocument) {
  const period = findPeriod(read, programme) ?? asked ?? newest;
  const workstream = period && findFormOf(read, programme, period);
  return period && workstream ? { kind: "form" as const, period, workstream } : undefined;
}

function takeOwnReport(intake: Intake, incoming: ReadFile, period: Period): TakeResult {
  const { read } = incoming;
  const { asked } = intake.period;
  if (asked !== undefined && asked !== period)
    return { problem: intake.context.messages.import.otherPeriod(period, asked) };
  const { workspace, programme } = intake;
  const { previous } = readBefore(workspace, period, programme);
  const taken = takeReport(read, loadReport(intake, period), placesOf(intake, period), previous);
  return { taken: { kind: "report", period, read, ...aroundOf(incoming), ...taken } };
}

function takeReturnedForm(intake: Intake, incoming: ReadFile, period: Period, id: string): TakeResult {
  const { read } = incoming;
  const texts = intake.context.messages.import;
  const { asked, newest } = intake.period;
  const named = intake.target?.workstream;
  if (named !== undefined && named !== id) return { problem: texts.otherForm(id, named) };
  if (asked !== undefined && asked !== period) return { problem: texts.otherPeriod(period, asked) };
  // A form of an earlier month goes to its own month only if that month was given.
  if (asked === undefined && newest !== undefined && period < newest)
    return { problem: texts.otherPeriod(period, newest) };
  const report = loadReport(intake, period);
  if (id === monthId) {
    const own = takeMonthForm(read, report, placesOf(intake, period));
    return { taken: { kind: "form", period, read, ...aroundOf(incoming), ...own } };
  }
  const part = report.parts.find(({ workstream }) => workstream.id === id);
  if (!part) return { problem: texts.noSuchEntry(id, period) };
  if (!part.entry) {
    const file = path.join(intake.workspace.root, entryPath(period, id));
    return { problem: texts.brokenEntry(displayPath(intake.context.host, file)) };
  }
  const taken = takeForm(read, report, placesOf(intake, period), id);
  return { taken: { kind: "form", period, read, ...aroundOf(incoming), ...taken } };
}

function takeForTarget(intake: Intake, incoming: ReadFile, target: TextTarget): TakeResult {
  const { read } = incoming;
  const period = intake.period.asked ?? intake.period.newest;
  if (period === undefined) return { problem: intake.context.messages.import.noPeriod };
  const taken = takeText(read, loadReport(intake, period), placesOf(intake, period), target);
  return { taken: { kind: "text", period, read, ...aroundOf(incoming), ...taken } };
}

type ReadFile = Exclude<Incoming, { readonly refusal: unknown }>;

function takeOldReport(intake: Intake, incoming: ReadFile): TakeResult {
  const { read, isText } = incoming;
  const { programme, context } = intake;
  const stated = findPeriod(read, programme);
  const period = intake.period.asked ?? stated;
  const isReport = isOldReport(read, programme, period ?? intake.period.newest ?? firstPeriod);
  if (!isReport) return { refusal: isText ? "text" : "noReport" };
  if (period === undefined) return { problem: context.messages.import.noPeriod };
  if (stated !== undefined && stated !== period)
    return { problem: context.messages.import.otherPeriod(stated, period) };
  const { regions, leftovers, headings } = findSections(read, programme, period);
  const taken = takeSections(read, loadReport(intake, period), placesOf(intake, period), {
    regions,
    leftovers,
    headings: blocksAt(read, new Set(headings.map(({ place }) => place.start))),
  });
  const kind: IntakeKind = "oldReport";
  return { taken: { kind, period, read, ...aroundOf(incoming), ...taken } };
}

/** What the receipt says of how a file was read. */
function aroundOf({ asides, mendedWords, guessedBreaks, docx }: ReadFile) {
  return { asides, mendedWords, guessedBreaks, ...(docx ? { docx } : {}) };
}

/** Names of workstreams are those of some month; without any, those of today. */
const firstPeriod = "9999-12" as Period;

function blocksAt({ blocks }: ReadDocument, starts: ReadonlySet<number>): ReadBlock[] {
  return paragraphsOf(blocks).filter(({ place }) => starts.has(place.start));
}

/** The month as it is after `init`: an entry that is not there yet is what `init` makes of it. */
function loadMonth({ workspace, programme, reports }: Intake, period: Period): LoadedMonth {
  const known = reports.get(period);
  if (known) return known;
  const programmeThen = workspace.readProgrammeOf(period).value ?? programme;
  const read = addScaffolds(workspace, programmeThen, period).readMonth(period).value;
  const month = read ?? emptyMonth(period, periodFolder(period));
  const loaded = { report: buildReport(programmeThen, month), untouched: new Set(month.untouched) };
  reports.set(period, loaded);
  return loaded;
}

function loadReport(intake: Intake, period: Period): Report {
  return loadMonth(intake, period).report;
}

function placesOf(intake: Intake, period: Period): IntakePlaces {
  const { context, workspace } = intake;
  const { untouched } = loadMonth(intake, period);
  return {
    programme: programmePath,
    folder: periodFolder(period),
    entryOf: (id) => entryPath(period, id),
    newMonth: newMonth(context, workspace, period),
    isFresh: (id) => untouched.has(entryPath(period, id)),
    isTaken: (name, bytes) => {
      const file = path.join(workspace.root, periodFolder(period), name);
      return context.host.exists(file) && !(bytes && holdsBytes(context.host, file, bytes));
    },
  };
}

/** The file of the month's own words as it begins; undefined where there is one, even if it has errors. */
function newMonth({ host }: Context, { root }: Snapshot, period: Period): Source | undefined {
  const file = `${periodFolder(period)}/${monthFile}`;
  if (host.exists(path.join(root, file))) return undefined;
  const source = { path: file, text: scaffoldMonthWords(period) };
  const tree = parseYaml(source, "month").value;
  return tree && { file: source, root: tree };
}

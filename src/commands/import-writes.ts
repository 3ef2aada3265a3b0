import path from "node:path";
import type { HostFiles } from "../host/host.ts";
import { intakesOf, type TakenFile } from "../intake/build-receipt.ts";
import { editEntry } from "../intake/edit-entry.ts";
import type { FileIntake } from "../intake/file-intake.ts";
import { UnwrittenText } from "../intake/write-text.ts";
import type { Period } from "../model/parse-period.ts";
import { entryPath, periodFolder } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Context } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { reasonNotToWrite } from "./reason-not-to-write.ts";

/** A file to write, and what it holds now. */
export interface PlannedWrite {
  /** Absolute. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Undefined where there is no file yet. */
  readonly before: Uint8Array | undefined;
}

export interface WritePlan {
  readonly writes: readonly PlannedWrite[];
  /** Why entries are not written, in sentences. */
  readonly problems: readonly string[];
  /** What is worth knowing of entries that are written. */
  readonly notices: readonly string[];
}

interface NamedFile {
  readonly name: string;
  readonly taken: TakenFile | undefined;
}

interface EntryChange {
  readonly name: string;
  readonly period: Period;
  readonly entry: FileIntake;
}

/**
 * Plans what to write: the entries whose texts change, and pictures beside them. Two files that change the same entry in
 * different ways both hold back, and so does an entry that cannot be read or written, or of a month that is published.
 */
export function planWrites(
  context: Context,
  workspace: Snapshot,
  files: readonly NamedFile[],
  isForPublished: boolean,
): WritePlan {
  const { host, messages } = context;
  const { root } = workspace;
  const changes = new Map<string, EntryChange[]>();
  for (const change of files.flatMap(changesOf)) {
    const file = entryPath(change.period, change.entry.id);
    changes.set(file, [...(changes.get(file) ?? []), change]);
  }
  const writes: PlannedWrite[] = [];
  const problems: string[] = [];
  const notices: string[] = [];
  for (const [file, [first, ...others]] of changes) {
    if (!first) continue;
    const absolute = path.join(root, file);
    const all = [first, ...others];
    const hold = (problem: string): void => {
      problems.push(problem);
      for (const { entry } of all) entry.holdBack();
    };
    const contents = workspace.files.readFile(absolute);
    const names = all.map(({ name }) => name);
    const isSame = others.every(({ entry }) => bringsSame(entry, first.entry));
    const published = reasonNotToWrite(workspace, first.period, isForPublished)?.(messages.cannotRun);
    if (published !== undefined) hold(published);
    else if (!isSame) hold(messages.import.twice(names, first.entry.name));
    else if (!first.entry.source) hold(messages.import.brokenEntry(displayPath(host, absolute)));
    else {
      const own = writesOf(first, file, workspace, "bytes" in contents ? contents.bytes : undefined);
      if (!own) hold(messages.import.unwritable(displayPath(host, absolute)));
      else if (others.length > 0) notices.push(messages.import.same(names, first.entry.name));
      writes.push(...(own ?? []));
    }
  }
  return { writes, problems: [...new Set(problems)], notices };
}

function changesOf({ name, taken }: NamedFile): EntryChange[] {
  if (!taken) return [];
  const { period } = taken;
  return intakesOf(taken)
    .filter(({ changes }) => changes.length > 0)
    .map((entry) => ({ name, period, entry }));
}

function bringsSame({ changes, pictures }: FileIntake, other: FileIntake): boolean {
  if (JSON.stringify(changes) !== JSON.stringify(other.changes)) return false;
  return (
    pictures.added.length === other.pictures.added.length &&
    pictures.added.every(
      ({ bytes }, index) =>
        Buffer.compare(bytes, other.pictures.added[index]?.bytes ?? new Uint8Array()) === 0,
    )
  );
}

/** What an entry and its pictures become; undefined if no way of writing the entry's file says what it must. */
function writesOf(
  { entry, period }: EntryChange,
  file: string,
  { root, files }: Snapshot,
  before: Uint8Array | undefined,
): PlannedWrite[] | undefined {
  const { source } = entry;
  if (!source) return [];
  const hasMark = before?.[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  const edited = tryEdits(source, entry.changes, entry.kind);
  if (edited === undefined) return undefined;
  const text = (hasMark ? "\uFEFF" : "") + edited;
  const pictures = entry.pictures.added.map(({ name, bytes }) => ({
    file: path.join(root, periodFolder(period), name),
    bytes,
    before: undefined,
  }));
  // A run that was cut off has written its pictures, and not the entry.
  const missing = pictures.filter((own) => !holdsBytes(files, own.file, own.bytes));
  // The pictures come first, so that no text ever names one that is not there.
  return [...missing, { file: path.join(root, file), bytes: new TextEncoder().encode(text), before }];
}

function tryEdits(...args: Parameters<typeof editEntry>): string | undefined {
  try {
    return editEntry(...args);
  } catch (error) {
    if (error instanceof UnwrittenText) return undefined;
    throw error;
  }
}

/** Whether a file is there and holds these bytes. */
export function holdsBytes(files: Pick<HostFiles, "readFile">, file: string, bytes: Uint8Array): boolean {
  const contents = files.readFile(file);
  return "bytes" in contents && Buffer.compare(contents.bytes, bytes) === 0;
}

/** Writes files, each in one step. Returns in sentences which were not, since somebody has changed them meanwhile. */
export function writeAll({ host, messages }: Context, writes: readonly PlannedWrite[]): string[] {
  return writes.flatMap(({ file, bytes, before }) => {
    if (before === undefined) {
      if (host.createFile(file, bytes)) return [];
    } else if (holdsBytes(host, file, before)) {
      host.replaceFile(file, bytes);
      return [];
    }
    return [messages.import.changedMeanwhile(displayPath(host, file))];
  });
}

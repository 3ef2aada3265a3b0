import path from "node:path";
import type { TakenFile } from "../intake/build-receipt.ts";
import { editEntry } from "../intake/edit-entry.ts";
import type { EntryIntake } from "../intake/entry-intake.ts";
import type { Period } from "../model/parse-period.ts";
import { entryPath, periodFolder } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Context } from "./context.ts";
import { displayPath } from "./display-path.ts";

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
}

interface NamedFile {
  readonly name: string;
  readonly taken: TakenFile | undefined;
}

interface EntryChange {
  readonly name: string;
  readonly period: Period;
  readonly entry: EntryIntake;
}

/**
 * Plans what to write: the entries whose texts change, and pictures beside them. Two files that change the same entry both
 * hold back, and so does an entry that cannot be read. Throws `UnwrittenText`.
 */
export function planWrites(context: Context, workspace: Snapshot, files: readonly NamedFile[]): WritePlan {
  const { host, messages } = context;
  const { root } = workspace;
  const changes = new Map<string, EntryChange[]>();
  for (const change of files.flatMap(changesOf)) {
    const file = entryPath(change.period, change.entry.id);
    changes.set(file, [...(changes.get(file) ?? []), change]);
  }
  const writes: PlannedWrite[] = [];
  const problems: string[] = [];
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
    if (others.length > 0) hold(messages.import.twice(names, first.entry.part.name));
    else if (!first.entry.part.entry) hold(messages.import.brokenEntry(displayPath(host, absolute)));
    else writes.push(...writesOf(first, file, root, "bytes" in contents ? contents.bytes : undefined));
  }
  return { writes, problems };
}

function changesOf({ name, taken }: NamedFile): EntryChange[] {
  if (!taken) return [];
  const { period, entries } = taken;
  return entries.filter(({ changes }) => changes.length > 0).map((entry) => ({ name, period, entry }));
}

function writesOf(
  { entry, period }: EntryChange,
  file: string,
  root: string,
  before: Uint8Array | undefined,
): PlannedWrite[] {
  const { source } = entry.part.entry ?? {};
  if (!source) return [];
  const hasMark = before?.[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  const text = (hasMark ? "\uFEFF" : "") + editEntry(source, entry.changes);
  const pictures = entry.pictures.added.map(({ name, bytes }) => ({
    file: path.join(root, periodFolder(period), name),
    bytes,
    before: undefined,
  }));
  // The pictures come first, so that no text ever names one that is not there.
  return [...pictures, { file: path.join(root, file), bytes: new TextEncoder().encode(text), before }];
}

/** Writes files, each in one step. Returns in sentences which were not, since somebody has changed them meanwhile. */
export function writeAll({ host, messages }: Context, writes: readonly PlannedWrite[]): string[] {
  return writes.flatMap(({ file, bytes, before }) => {
    if (before === undefined) {
      if (host.createFile(file, bytes)) return [];
    } else {
      const contents = host.readFile(file);
      if ("bytes" in contents && Buffer.compare(contents.bytes, before) === 0) {
        host.replaceFile(file, bytes);
        return [];
      }
    }
    return [messages.import.changedMeanwhile(displayPath(host, file))];
  });
}

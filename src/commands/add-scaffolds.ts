import path from "node:path";
import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import { planMonth } from "../scaffold/plan-month.ts";
import { entryPath } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import { readLastEntry } from "./find-last-entry.ts";

/** The workspace as it would be after `init`: every entry of the month that is not there stands in it as `init` makes it. */
export function addScaffolds(workspace: Snapshot, programme: Programme, period: Period): Snapshot {
  const { files, root } = workspace;
  const pathOf = (id: string): string => entryPath(period, id);
  const isMissing = (file: string): boolean => {
    const contents = files.readFile(path.join(root, file));
    return "problem" in contents && contents.problem === "missing";
  };
  const lastEntryOf = (id: string) =>
    isMissing(pathOf(id)) ? readLastEntry(workspace, programme, period, id) : undefined;
  return planMonth(programme, period, pathOf, lastEntryOf)
    .filter((file) => isMissing(file.path))
    .reduce((all, file) => all.with(file.path, Buffer.from(file.text)), workspace);
}

import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { createMemoryHost, type Files, makeMemoryWorkspace, memoryRoot } from "./memory-host.ts";
import type { Changes } from "./workspace.ts";

export interface MemoryRun {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs millrep on files in memory. */
export async function runOn(files: Files, ...args: readonly string[]): Promise<MemoryRun> {
  const streams = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const exit = await runCommandLine(createMemoryHost(files, args, streams));
  const [stdout = "", stderr = ""] = [streams.stdout, streams.stderr].map((chunks) =>
    Buffer.concat(chunks).toString(),
  );
  return { exit, stdout, stderr };
}

export interface SentForm {
  readonly files: Files;
  readonly bytes: Uint8Array;
}

/** A workspace with some files changed, and the form of a workstream for May in it. */
export async function sendForm(changes: Changes = {}, id = "soki", period = "2023-05"): Promise<SentForm> {
  const files = makeMemoryWorkspace(changes);
  const { exit, stderr } = await runOn(files, "form", period, id);
  const file = `${memoryRoot}/reports/${period}/forms/${period}-${id}.docx`;
  const bytes = files.get(file);
  if (!bytes) throw new Error(`no form: ${exit} ${stderr}`);
  files.delete(file);
  return { files, bytes };
}

/** Imports a form that came back, with all that every import must keep. */
export async function importForm(
  files: Files,
  bytes: Uint8Array,
  ...args: readonly string[]
): Promise<MemoryRun & { entry: string; again: string; words: number; sum: number }> {
  const entryFile = `${memoryRoot}/reports/2023-05/soki.yaml`;
  const readEntry = (): string => Buffer.from(files.get(entryFile) ?? []).toString();
  files.set(`${memoryRoot}/Formulär (2).docx`, bytes);
  const tried = await runOn(files, "import", "Formulär (2).docx", ...args, "--dry-run", "--format", "json");
  const { in: words, ...sums } = JSON.parse(tried.stdout).files[0].words ?? { in: 0 };
  const sum = Object.values<number>(sums).reduce((all, count) => all + count, 0);
  const result = await runOn(files, "import", "Formulär (2).docx", ...args);
  const entry = readEntry();
  await runOn(files, "import", "Formulär (2).docx", ...args);
  return { ...result, entry, again: readEntry(), words, sum };
}

import { buildReceipt, type TakenFile } from "../intake/build-receipt.ts";
import type { FileReceipt } from "../intake/receipt.ts";
import { parseTarget, type TextTarget } from "../intake/take-text.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { ImportRefusal } from "../messages/import-texts.ts";
import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import { nearest } from "../swedish/nearest.ts";
import { listPeriods } from "../workspace/paths.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Context } from "./context.ts";
import { planWrites, type WritePlan } from "./import-writes.ts";
import type { IncomingOptions } from "./read-incoming-file.ts";
import { type Intake, takeFile } from "./take-file.ts";
import { unpackMail } from "./unpack-mail.ts";

/** A file that came in. */
export interface IncomingFile {
  /** As people see it. */
  readonly name: string;
  /** Gives undefined where it cannot be read. */
  readonly read: () => Promise<Uint8Array | undefined>;
}

/** What a file brought, and what became of its words; or why it brought nothing. */
export interface TakenResult {
  /** As people see it. */
  readonly name: string;
  readonly taken?: TakenFile;
  readonly receipt?: FileReceipt;
  readonly refusal?: ImportRefusal;
  /** Says why nothing of it is taken in, though it could be read. */
  readonly problem?: string;
}

export interface TakeOptions extends IncomingOptions {
  /** The month that was asked for. */
  readonly period: Period | undefined;
  /** The entry that a text is for, as `soki/plan`. */
  readonly target?: string;
  /** Whether to write into published months. */
  readonly isForPublished: boolean;
}

/** What files brought, and what is to be written. */
export interface TakenFiles {
  readonly intake: Intake;
  readonly results: readonly TakenResult[];
  readonly plan: WritePlan;
  /** The mails whose own text was left out, since something was attached to them. */
  readonly mails: readonly string[];
}

/**
 * Takes in files for what their content says that they are, and plans what to write. Writes nothing. Throws a CannotRun
 * where the target is no text of an entry.
 */
export async function takeFiles(
  context: Context,
  workspace: Snapshot,
  programme: Programme,
  files: readonly IncomingFile[],
  options: TakeOptions,
): Promise<TakenFiles> {
  const newest = listPeriods(workspace.files, workspace.root).at(-1);
  const intake: Intake = {
    context,
    workspace,
    programme,
    period: { asked: options.period, newest },
    target: readTarget(options.target, programme),
    options,
    reports: new Map(),
  };
  const read: TakenResult[] = [];
  const mails: string[] = [];
  for (const file of files) {
    const { name } = file;
    const bytes = await file.read();
    if (!bytes) read.push({ name, refusal: "unreadable" });
    // A mail is its text where that was asked for, or else what is attached to it.
    else if (intake.target) read.push({ name, ...(await takeFile(intake, bytes)) });
    else {
      const unpacked = await unpackMail({ name, bytes });
      for (const own of unpacked) read.push({ name: own.name, ...(await takeFile(intake, own.bytes)) });
      if (unpacked.some((own) => own.name !== name)) mails.push(name);
    }
  }
  const named = read.map(({ name, taken }) => ({ name, taken }));
  const plan = planWrites(context, workspace, named, options.isForPublished);
  // What the plan holds back is in no entry, and so the receipts come after it.
  const results = read.map((result) =>
    result.taken ? { ...result, receipt: buildReceipt(result.taken) } : result,
  );
  return { intake, results, plan, mails };
}

/** Reads `--for`. Throws a CannotRun where it names no text of an entry. */
function readTarget(text: string | undefined, programme: Programme): TextTarget | undefined {
  if (text === undefined) return undefined;
  const target = parseTarget(text, programme);
  if (!("unknown" in target)) return target;
  const ids = programme.workstreams.map(({ id }) => id);
  throw new CannotRun((texts) =>
    target.unknown === "workstream"
      ? texts.noSuchWorkstream(target.word, nearest(target.word.toLowerCase(), ids), ids)
      : texts.noSuchText(target.word, target.texts),
  );
}

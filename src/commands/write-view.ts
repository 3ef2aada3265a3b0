import { createPaint, type Paint } from "../diagnostics/paint.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import { type Context, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { writeOutput } from "./named-output.ts";
import type { OutputFormat } from "./output-formats.ts";
import { reasonToKeep } from "./reason-to-keep.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** How a text looks where it goes: on a terminal, or in a file. */
export interface Looks {
  readonly paint: Paint;
  readonly width: number;
}

export interface ViewOptions<Result> {
  readonly result: (looks: Looks) => Result;
  /** Undefined for standard output. */
  readonly file: string | undefined;
  /** Whether to overwrite a file that someone has edited, or that millrep did not write. */
  readonly isForced: boolean;
  /** Says that the file was written. */
  readonly written: (file: string) => string;
}

/** Writes a result to a file, or to standard output. Throws a WriteError, or a CannotRun for a file to keep. */
export async function writeView<Result>(
  context: Context,
  view: OutputFormat<Result>,
  { result, file, isForced, written }: ViewOptions<Result>,
): Promise<void> {
  const { host } = context;
  if (file === undefined) {
    const looks = { paint: paintFor(context, host.stdout), width: widthOf(host.stdout) };
    host.stdout.write(await view.write(result(looks)));
    return;
  }
  const bytes = await writeOutput(view, result({ paint: createPaint(false), width: 80 }));
  const reason = isForced ? undefined : reasonToKeep(host, file);
  if (reason) throw new CannotRun(reason);
  host.replaceFile(file, bytes);
  say(context, written(displayPath(host, file)));
}

import type { Context } from "../commands/context.ts";
import { buildRunFormat } from "../commands/format-run.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Texts } from "../workspace/parse-source.ts";
import type { ValidateOutput } from "./generated/outputs.d.ts";
import { MillrepError } from "./millrep-error.ts";

/** The value of an output that the command line prints: the same text, read again, so that the two never differ. */
export function readOutput<Output>(json: string): Output {
  // The type is made from the schema that describes the text.
  return JSON.parse(json) as Output;
}

/** What was found, as `validate --format json` gives it. */
export function buildFindings(
  context: Context,
  root: string,
  found: { readonly diagnostics: readonly Diagnostic[]; readonly texts: Texts },
  files: readonly string[] = [...found.texts.keys()],
): ValidateOutput {
  const format = buildRunFormat(context, "json");
  return readOutput(format(found.diagnostics, { root, sources: found.texts, files }));
}

/** The error for files from which nothing can be made. */
export function refuseFiles(
  context: Context,
  root: string,
  found: { readonly diagnostics: readonly Diagnostic[]; readonly texts: Texts },
): MillrepError {
  const { diagnostics } = buildFindings(context, root, found);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const message = context.messages.cannotRun.filesHaveErrors(errors.length);
  return new MillrepError("filesHaveErrors", message, errors);
}

import { type DocumentFormat, documentFormats } from "../commands/output-formats.ts";
import { CannotRun } from "../messages/cannot-run.ts";

/** How to write a format. Throws a CannotRun where it is none of the known ones: not every program has types. */
export function requireFormat<Name extends DocumentFormat>(
  format: Name,
  known: readonly DocumentFormat[],
): (typeof documentFormats)[Name] {
  if (!known.includes(format)) throw new CannotRun((texts) => texts.noSuchFormat(String(format), known));
  return documentFormats[format];
}

import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { plainValue, type SourceFile, type SourceNode } from "../source/source-node.ts";
import { type Validator, validateEntry, validateProgramme } from "./generated/validators.js";
import type { RawEntry } from "./raw-entry.ts";
import type { RawProgramme } from "./raw-programme.ts";
import { explainSchemaErrors } from "./schema-errors.ts";

/** Checks a parsed entry file against entry.schema.json. */
export function checkEntryShape(file: SourceFile, root: SourceNode): Result<RawEntry> {
  return checkShape<RawEntry>(validateEntry, file, root);
}

/** Checks the parsed programme file against programme.schema.json. */
export function checkProgrammeShape(file: SourceFile, root: SourceNode): Result<RawProgramme> {
  return checkShape<RawProgramme>(validateProgramme, file, root);
}

function checkShape<Raw>(validate: Validator, file: SourceFile, root: SourceNode): Result<Raw> {
  const value = plainValue(root);
  // The validator has just said that the value has the schema's shape, which is what Raw writes down.
  if (validate(value)) return { value: value as Raw, diagnostics: [] };
  const diagnostics: Diagnostic[] = explainSchemaErrors(file, root, validate.errors ?? []);
  return { value: undefined, diagnostics };
}

import type { Result } from "../diagnostics/diagnostic.ts";
import { plainValue, pointerSteps, type SourceFile, type SourceNode } from "../yaml/source-node.ts";
import {
  type SchemaError,
  type Validator,
  validateEntry,
  validateProgramme,
} from "./generated/validators.js";
import type { RawEntry } from "./raw-entry.ts";
import type { RawProgramme } from "./raw-programme.ts";
import { explainSchemaErrors } from "./schema-errors.ts";

/**
 * Checks a parsed entry file against entry.schema.json.
 *
 * An entry with errors still gives a value if its workstream and period are right. The value lacks the wrong fields,
 * and the rules check the other texts in the same run.
 */
export function checkEntryShape(file: SourceFile, root: SourceNode): Result<RawEntry> {
  const value = plainValue(root);
  const diagnostics = findErrors(validateEntry, file, root, value);
  // Without errors the value has the schema's shape, which RawEntry declares.
  if (diagnostics.length === 0) return { value: value as RawEntry, diagnostics };
  return { value: keepValidFields(value, validateEntry.errors ?? []), diagnostics };
}

/** Checks the parsed programme file against programme.schema.json. A file with errors gives no value. */
export function checkProgrammeShape(file: SourceFile, root: SourceNode): Result<RawProgramme> {
  const value = plainValue(root);
  const diagnostics = findErrors(validateProgramme, file, root, value);
  // Without errors the value has the schema's shape, which RawProgramme declares.
  return { value: diagnostics.length === 0 ? (value as RawProgramme) : undefined, diagnostics };
}

function findErrors(validate: Validator, file: SourceFile, root: SourceNode, value: unknown) {
  return validate(value) ? [] : explainSchemaErrors(file, root, validate.errors ?? []);
}

/** The fields of an entry without errors; undefined if its workstream or period is wrong or missing. */
function keepValidFields(value: unknown, errors: readonly SchemaError[]): RawEntry | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const wrong = new Set(
    errors.flatMap(
      ({ instancePath, params }) => pointerSteps(instancePath)[0] ?? params["additionalProperty"] ?? [],
    ),
  );
  const valid = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  const hasName = typeof valid["workstream"] === "string" && typeof valid["period"] === "string";
  // The remaining fields have the schema's shape, except that required texts may be missing, which RawEntry permits.
  return hasName ? (valid as unknown as RawEntry) : undefined;
}

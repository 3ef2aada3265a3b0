import type { Result } from "../diagnostics/diagnostic.ts";
import { plainValue, pointerSteps, type SourceFile, type SourceNode } from "../yaml/source-node.ts";
import {
  type SchemaError,
  type Validator,
  validateEntry,
  validateMonth,
  validateProgramme,
  validatePublication,
} from "./generated/validators.js";
import type { RawEntry } from "./raw-entry.ts";
import type { RawMonth } from "./raw-month.ts";
import type { RawProgramme } from "./raw-programme.ts";
import type { RawPublication } from "./raw-publication.ts";
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
  const valid = keepValidFields(value, validateEntry.errors ?? [], ["workstream", "period"]);
  // The remaining fields have the schema's shape, except that required texts may be missing, which RawEntry permits.
  return { value: valid as RawEntry | undefined, diagnostics };
}

/** Checks the parsed file of a month's own words against month.schema.json. As of an entry, what is right is kept. */
export function checkMonthShape(file: SourceFile, root: SourceNode): Result<RawMonth> {
  const value = plainValue(root);
  const diagnostics = findErrors(validateMonth, file, root, value);
  // Without errors the value has the schema's shape, which RawMonth declares.
  if (diagnostics.length === 0) return { value: value as RawMonth, diagnostics };
  // The remaining fields have the schema's shape, and RawMonth requires the period alone.
  return {
    value: keepValidFields(value, validateMonth.errors ?? [], ["period"]) as RawMonth | undefined,
    diagnostics,
  };
}

/** Checks the parsed programme file against programme.schema.json. A file with errors gives no value. */
export function checkProgrammeShape(file: SourceFile, root: SourceNode): Result<RawProgramme> {
  const value = plainValue(root);
  const diagnostics = findErrors(validateProgramme, file, root, value);
  // Without errors the value has the schema's shape, which RawProgramme declares.
  return { value: diagnostics.length === 0 ? (value as RawProgramme) : undefined, diagnostics };
}

/** Checks the parsed file of a publication against publication.schema.json. A file with errors gives no value. */
export function checkPublicationShape(file: SourceFile, root: SourceNode): Result<RawPublication> {
  const value = plainValue(root);
  const diagnostics = findErrors(validatePublication, file, root, value);
  // Without errors the value has the schema's shape, which RawPublication declares.
  return { value: diagnostics.length === 0 ? (value as RawPublication) : undefined, diagnostics };
}

function findErrors(validate: Validator, file: SourceFile, root: SourceNode, value: unknown) {
  return validate(value) ? [] : explainSchemaErrors(file, root, validate.errors ?? []);
}

/** The fields of a file without errors; undefined if one that names what it is about is wrong or missing. */
function keepValidFields(value: unknown, errors: readonly SchemaError[], names: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const wrong = new Set(
    errors.flatMap(
      ({ instancePath, params }) => pointerSteps(instancePath)[0] ?? params["additionalProperty"] ?? [],
    ),
  );
  const valid = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  return names.every((name) => typeof valid[name] === "string") ? valid : undefined;
}

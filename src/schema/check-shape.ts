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
 * An entry with errors still has a value where its workstream and period are right: without the fields that are wrong,
 * so that its texts are checked in the same run.
 */
export function checkEntryShape(file: SourceFile, root: SourceNode): Result<RawEntry> {
  const value = plainValue(root);
  const diagnostics = findErrors(validateEntry, file, root, value);
  // Without errors the value has the schema's shape, which is what RawEntry writes down.
  if (diagnostics.length === 0) return { value: value as RawEntry, diagnostics };
  return { value: soundPart(value, validateEntry.errors ?? []), diagnostics };
}

/** Checks the parsed programme file against programme.schema.json. */
export function checkProgrammeShape(file: SourceFile, root: SourceNode): Result<RawProgramme> {
  const value = plainValue(root);
  const diagnostics = findErrors(validateProgramme, file, root, value);
  // Without errors the value has the schema's shape, which is what RawProgramme writes down.
  return { value: diagnostics.length === 0 ? (value as RawProgramme) : undefined, diagnostics };
}

function findErrors(validate: Validator, file: SourceFile, root: SourceNode, value: unknown) {
  return validate(value) ? [] : explainSchemaErrors(file, root, validate.errors ?? []);
}

/** The fields of an entry in which the validator found nothing; undefined where those that name it are wrong. */
function soundPart(value: unknown, errors: readonly SchemaError[]): RawEntry | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const wrong = new Set(
    errors.flatMap(
      ({ instancePath, params }) => pointerSteps(instancePath)[0] ?? params["additionalProperty"] ?? [],
    ),
  );
  const sound = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  const hasName = typeof sound["workstream"] === "string" && typeof sound["period"] === "string";
  // What is left has the schema's shape, but for the texts that may be missing; the model asks for none of them.
  return hasName ? (sound as unknown as RawEntry) : undefined;
}

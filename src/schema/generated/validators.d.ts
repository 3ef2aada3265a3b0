// The types of validators.js, which scripts/compile-schemas.js makes.
import type { ValueForm } from "../../diagnostics/file-params.ts";

export interface SchemaError {
  /** JSON Pointer to the value that the schema refused. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly parentSchema: SchemaObject;
}

export interface SchemaObject {
  readonly properties?: Readonly<Record<string, { readonly type?: unknown }>>;
  /** Which form of text a pattern asks for, in a word that messages know. */
  readonly "x-form"?: ValueForm;
}

export interface Validator {
  (value: unknown): boolean;
  readonly errors: readonly SchemaError[] | null;
}

export const validateEntry: Validator;
export const validateProgramme: Validator;

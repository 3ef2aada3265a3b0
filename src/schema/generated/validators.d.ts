// The types of validators.js, which scripts/compile-schemas.js generates.
import type { ValueForm } from "../../diagnostics/file-params.ts";
import type { ValueKind } from "../../messages/value-words.ts";

export interface SchemaError {
  /** JSON Pointer to the value that the schema refuses. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that has the keyword. */
  readonly parentSchema: SchemaObject;
}

export interface SchemaObject {
  readonly properties?: Readonly<Record<string, { readonly type?: unknown }>>;
  /** The form of text that a pattern requires, as a word for which messages have a sentence. */
  readonly "x-form"?: ValueForm;
  /** The kind of words that a value is chosen among, which messages name in their language. */
  readonly "x-values"?: ValueKind;
}

/** Returns whether a value has the schema's shape; `errors` then holds the errors of the last call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors: readonly SchemaError[] | null;
}

export const validateEntry: Validator;
export const validateProgramme: Validator;
export const validateMonth: Validator;
export const validatePublication: Validator;

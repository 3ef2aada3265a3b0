import { createHash } from "node:crypto";
import packageJson from "../../package.json" with { type: "json" };
import type { Language } from "../messages/language.ts";
import entrySchema from "./entry.schema.json" with { type: "json" };
import monthSchema from "./month.schema.json" with { type: "json" };
import programmeSchema from "./programme.schema.json" with { type: "json" };
import publicationSchema from "./publication.schema.json" with { type: "json" };

/** Stands where a copy's own checksum is counted without it. */
const noChecksum = "0".repeat(16);
const checksumLine = /"\$comment": "millrep ([0-9a-f]{16})"/;

/**
 * The schemas for an editor, as JSON with descriptions in one language. `init` writes them into the workspace. A copy has
 * the version of millrep in its `$id`, and a checksum by which millrep knows later that nobody has changed it.
 */
export function editorSchemas(language: Language): Readonly<Record<"entry" | "month" | "programme", string>> {
  return {
    programme: print(programmeSchema, language),
    month: print(monthSchema, language),
    entry: print(entrySchema, language),
  };
}

/** The schemas of the files of a workspace as the package exports them, in English, with its version in their `$id`. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  const schemas = {
    programme: programmeSchema,
    month: monthSchema,
    entry: entrySchema,
    publication: publicationSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      printJson(localize({ ...schema, $id: versionedId(schema) }, "en")),
    ]),
  );
}

/** The version of millrep that a copy of a schema is from; undefined where it does not say so, as the first copies. */
export function versionOfSchema(copy: string): string | undefined {
  return /"\$id": "[^"]*\/schema\/(\d+\.\d+\.\d+)\//.exec(copy)?.[1];
}

/** Below zero where a copy of a schema is from an earlier version than this one, above zero from a later. */
export function compareSchemaVersion(copy: string): number {
  const parts = (version: string): number[] => version.split(".").map(Number);
  const own = parts(packageJson.version);
  const other = parts(versionOfSchema(copy) ?? "0.0.0");
  return other.map((part, index) => part - (own[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Whether a copy of a schema, with line ends of one sign, is as some version of millrep wrote it. */
export function isUnchangedSchema(copy: string): boolean {
  const checksum = checksumLine.exec(copy)?.[1];
  return checksum !== undefined && checksumOf(copy.replace(checksum, noChecksum)) === checksum;
}

interface Schema {
  readonly $schema: string;
  readonly $id: string;
}

function print(schema: Schema, language: Language): string {
  const { $schema, $id: _, ...rest } = schema;
  const copy = { $schema, $id: versionedId(schema), $comment: `millrep ${noChecksum}`, ...rest };
  const text = printJson(localize(copy, language));
  return text.replace(noChecksum, checksumOf(text));
}

function versionedId({ $id }: Schema): string {
  return $id.replace("/schema/", `/schema/${packageJson.version}/`);
}

function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function checksumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, noChecksum.length);
}

/** Chooses one language: the schemas hold Swedish in the standard keywords and English in `x-…-en`. */
function localize(schema: unknown, language: Language): unknown {
  if (Array.isArray(schema)) return schema.map((item) => localize(item, language));
  if (typeof schema !== "object" || schema === null) return schema;
  const english = new Map(Object.entries(schema));
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith("x-")) continue;
    const translated = language === "en" ? english.get(`x-${key}-en`) : undefined;
    result[key] = translated ?? localize(value, language);
  }
  return result;
}

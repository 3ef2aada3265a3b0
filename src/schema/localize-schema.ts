import type { Language } from "../messages/language.ts";
import entrySchema from "./entry.schema.json" with { type: "json" };
import programmeSchema from "./programme.schema.json" with { type: "json" };

/** The schemas for an editor, as JSON with descriptions in one language. `init` writes them into the workspace. */
export function editorSchemas(language: Language): Readonly<Record<"entry" | "programme", string>> {
  return { entry: print(entrySchema, language), programme: print(programmeSchema, language) };
}

function print(schema: unknown, language: Language): string {
  return `${JSON.stringify(localize(schema, language), undefined, 2)}\n`;
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

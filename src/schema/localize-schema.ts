import type { Language } from "../messages/language.ts";
import entrySchema from "./entry.schema.json" with { type: "json" };
import programmeSchema from "./programme.schema.json" with { type: "json" };

/** The schemas as an editor reads them, with descriptions in one language: what `init` keeps in the workspace. */
export function editorSchemas(language: Language): Readonly<Record<"entry" | "programme", string>> {
  return { entry: print(entrySchema, language), programme: print(programmeSchema, language) };
}

function print(schema: unknown, language: Language): string {
  return `${JSON.stringify(localize(schema, language), undefined, 2)}\n`;
}

/** The sources carry Swedish under the standard keywords and English under `x-…-en`. */
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

import { type EntryField, requiredFields } from "../fields/entry-fields.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import type { Entry } from "./entry.ts";

/** Lists the texts that an entry must have and that nobody has written: missing, blank, or still with the scaffold's words. */
export function listUnwrittenTexts(entry: Entry): EntryField[] {
  if (entry.nothingToReport) return [];
  return requiredFields.filter((field) => {
    const text = entry[field]?.value ?? "";
    return text.trim() === "" || findScaffoldText(text) !== undefined;
  });
}

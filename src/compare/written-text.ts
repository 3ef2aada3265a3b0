import { findScaffoldText } from "../language/scaffold-words.ts";
import type { Entry } from "../model/entry.ts";
import type { SourceText } from "../source/source-text.ts";

/** A text as someone wrote it: what the scaffold asks for is not that. */
export function writtenText(text: SourceText | undefined): string {
  return text === undefined || findScaffoldText(text.value) ? "" : text.value;
}

/** Whether an entry's texts are still the scaffold's own. */
export function isUnwritten(entry: Entry): boolean {
  return !entry.nothingToReport && writtenText(entry.summary) === "" && writtenText(entry.plan) === "";
}

import { requiredFields } from "../fields/entry-fields.ts";
import { MarkdownText } from "../markdown/markdown-text.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import type { Entry } from "../model/entry.ts";

/** A text as someone wrote it: what the scaffold asks for is not that. */
export function writtenText(text: MarkdownText | undefined): MarkdownText {
  return text === undefined || findScaffoldText(text.value) ? noText : text;
}

const noText = new MarkdownText("");

/** Whether an entry's texts are still the scaffold's own. */
export function isUnwritten(entry: Entry): boolean {
  return !entry.nothingToReport && requiredFields.every((field) => writtenText(entry[field]).value === "");
}

import { requiredFields } from "../fields/entry-fields.ts";
import { MarkdownText } from "../markdown/markdown-text.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import type { Entry } from "../model/entry.ts";

/** Returns a text that someone has written; an empty text if it still has the scaffold's words or does not exist. */
export function writtenText(text: MarkdownText | undefined): MarkdownText {
  return text === undefined || findScaffoldText(text.value) ? noText : text;
}

const noText = new MarkdownText("");

/** Whether an entry lacks all required texts and does not say that there is nothing to report. */
export function isUnwritten(entry: Entry): boolean {
  return !entry.nothingToReport && requiredFields.every((field) => writtenText(entry[field]).value === "");
}

import { listWords } from "../list-words.ts";
import type { CompileTexts } from "../messages.ts";
import { count, countText } from "./count-text.ts";

export const compileTexts: CompileTexts = {
  working: "Assembling the document …",
  written: (file, entries, words, counts) =>
    `Wrote ${file}: ${count(entries, "entry", "entries")}, ${count(words, "word", "words")}, ${countText(counts)}.`,
  refused: (counts) => `No document was written: ${countText(counts)}. Correct the errors and try again.`,
  warningsHidden: (period) => `Show the warnings with: millrep validate ${period}`,
  draftPossible: "What is missing can be marked in a draft: millrep compile --draft",
  removedDrafts: (files) => `Removed the draft of an earlier run: ${listWords(files, "and")}.`,
  left: (files) =>
    `Left beside it from an earlier run: ${listWords(files, "and")}. Remove what no longer holds.`,
  draft: (missing, expected) =>
    missing === 0
      ? "Draft: no entry is missing."
      : `Draft: ${missing} of ${expected} entries ${missing === 1 ? "is" : "are"} missing in whole or in part.`,
};

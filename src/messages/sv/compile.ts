import { listWords } from "../list-words.ts";
import type { CompileTexts } from "../messages.ts";
import { countText, groupDigits } from "./count-text.ts";

export const compileTexts: CompileTexts = {
  working: "Sätter samman dokumentet …",
  written: (file, entries, words, counts) =>
    `Skrev ${file}: ${entries} bidrag, ${groupDigits(words)} ord, ${countText(counts)}.`,
  refused: (counts) => `Inget dokument skrevs: ${countText(counts)}. Rätta felen och försök igen.`,
  warningsHidden: (period) => `Visa varningarna med: millrep validate ${period}`,
  draftPossible: "Det som saknas kan markeras i ett utkast: millrep compile --draft",
  removedDrafts: (files) => `Tog bort utkastet från en tidigare körning: ${listWords(files, "och")}.`,
  left: (files) =>
    `Bredvid ligger kvar från en tidigare körning: ${listWords(files, "och")}. Ta bort det som inte gäller längre.`,
  draft: (missing, expected) =>
    missing === 0
      ? "Utkast: inget bidrag saknas."
      : `Utkast: ${missing} av ${expected} bidrag saknas helt eller delvis.`,
};

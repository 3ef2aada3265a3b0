import type { EntryField } from "../fields/entry-fields.ts";
import type { DraftWords } from "../messages/document-words.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import { type Notice, words } from "./document.ts";

/** Builds the notice below the title: “Utkast: 2 av 12 bidrag saknas helt eller delvis.” */
export function draftNotice(missing: number, expected: number, fixed: DraftWords): Notice {
  return notice(fixed.label, fixed.state(missing, expected));
}

/** Builds the notice that stands in place of a missing entry. `period` is in words: “mars 2023”. */
export function missingEntryNotice(period: string, fixed: DraftWords): Notice {
  return notice(fixed.missing, fixed.missingEntry(period));
}

/** Builds the notice that stands in place of a missing text, or before the part of it that exists. */
export function missingTextNotice(field: EntryField, fixed: DraftWords): Notice {
  return notice(fixed.missing, fixed.missingText(field));
}

/** Whether a text that still has the scaffold's words also has words of its writer, which a draft shows. */
export function hasOwnWords(text: string): boolean {
  const { start, end } = findScaffoldText(text) ?? { start: 0, end: 0 };
  return /[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

function notice(label: string, sentence: string): Notice {
  return {
    role: "notice",
    inlines: [{ role: "strong", children: [words(label)] }, words(` ${sentence}`)],
  };
}

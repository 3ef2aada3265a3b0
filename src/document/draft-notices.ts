import type { EntryField } from "../fields/entry-fields.ts";
import type { DraftWords } from "../messages/document-words.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import { type Notice, words } from "./document.ts";

/** “Utkast: 2 av 12 bidrag saknas helt eller delvis.” */
export function draftNotice(missing: number, expected: number, fixed: DraftWords): Notice {
  return notice(fixed.label, fixed.state(missing, expected));
}

/** In place of an entry; `period` is “mars 2023”. */
export function missingEntryNotice(period: string, fixed: DraftWords): Notice {
  return notice(fixed.missing, fixed.missingEntry(period));
}

/** In place of a text, or before what there is of it. */
export function missingTextNotice(field: EntryField, fixed: DraftWords): Notice {
  return notice(fixed.missing, fixed.missingText(field));
}

/** Whether an unwritten text has words of its writer's besides the scaffold's: these are shown in a draft too. */
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

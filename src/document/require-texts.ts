import { type EntryField, isEntryField, type OtherField, printedFields } from "../fields/entry-fields.ts";
import { plainParagraphs } from "../markdown/tree.ts";
import type { Entry } from "../model/entry.ts";
import { type Programme, sectionTexts } from "../model/programme.ts";
import type { Prose } from "../model/prose.ts";
import type { ReportPart } from "../model/report.ts";
import { textsOf } from "./count-words.ts";
import type { Block } from "./document.ts";
import { hasOwnWords } from "./draft-notices.ts";
import { LostText } from "./lost-text.ts";

/** A text that people have written for a report. */
export interface ReportText {
  readonly place: string;
  readonly paragraphs: readonly string[];
}

/**
 * Requires that blocks say every one of some texts: paragraph by paragraph, in their order, with nothing in between.
 * Throws `LostText` where they do not.
 */
export function requireTexts(texts: readonly ReportText[], blocks: readonly Block[]): void {
  const document = linesOf(textsOf(blocks));
  let at = 0;
  for (const { place, paragraphs } of texts) {
    const found = document.indexOf(linesOf(paragraphs), at);
    if (found === -1) {
      const lost = paragraphs.find((text) => !document.includes(linesOf([text]), at));
      throw new LostText(place, lost ?? paragraphs[0] ?? "");
    }
    // The line end after one text is the one before the next.
    at = found + linesOf(paragraphs).length - 1;
  }
}

/** Every paragraph on a line of its own, with a line end before the first; paragraphs without words left out. */
function linesOf(paragraphs: readonly string[]): string {
  const filled = paragraphs.filter((text) => text.trim() !== "");
  return ["", ...filled, ""].join("\n");
}

/** The texts of a programme's introduction, in their order. */
export function introductionTexts({ introduction }: Programme): ReportText[] {
  return sectionTexts(introduction).map(readMarkdown);
}

/**
 * What people have written for one part of a report, in the order of the document. Texts that are nothing but the
 * scaffold's, as a draft may have them, are left out.
 */
export function partTexts({ entry, unwritten }: ReportPart): ReportText[] {
  if (!entry) return [];
  const textOf = (field: EntryField): ReportText[] => {
    const text = entry[field];
    const isLeftOut = unwritten.includes(field) && !hasOwnWords(text?.value ?? "");
    return text && !isLeftOut ? [readMarkdown(text)] : [];
  };
  const otherTexts = (key: OtherField): ReportText[] => {
    const place = `${entry.source.file.path}, ${key}`;
    return wordsIn[key](entry).map((text) => ({ place, paragraphs: [text] }));
  };
  return printedFields.flatMap((key) => (isEntryField(key) ? textOf(key) : otherTexts(key)));
}

/** What people have written in the fields that are no texts. */
const wordsIn: Readonly<Record<OtherField, (entry: Entry) => readonly string[]>> = {
  status: () => [],
  nothingToReport: () => [],
  followUp: ({ followUp }) => followUp.flatMap(({ planned, comment }) => [planned, comment ?? ""]),
  milestones: ({ milestones }) => milestones.map(({ name }) => name),
};

function readMarkdown({ source, parsed }: Prose): ReportText {
  return {
    place: `${source.file.path}, ${source.pointer.slice(1)}`,
    paragraphs: plainParagraphs(parsed.blocks),
  };
}

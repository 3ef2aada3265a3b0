import { type EntryField, isEntryField, type OtherField, printedFields } from "../fields/entry-fields.ts";
import { plainParagraphs } from "../markdown/tree.ts";
import type { Entry } from "../model/entry.ts";
import { type Programme, sectionTexts } from "../model/programme.ts";
import type { Prose } from "../model/prose.ts";
import type { Report, ReportPart } from "../model/report.ts";
import { textsOf } from "./count-words.ts";
import type { Block } from "./document.ts";
import { hasOwnWords } from "./draft-notices.ts";
import { openFirst } from "./follow-up-table.ts";
import { LostText } from "./lost-text.ts";

/** A text that people have written for a report. */
export interface ReportText {
  /** The file and the field of the text, for the error message. */
  readonly place: string;
  readonly paragraphs: readonly string[];
}

/**
 * Requires that blocks contain each of the texts: paragraph by paragraph, in order, with nothing in between. Throws
 * `LostText` for the first paragraph that they lack.
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
    // The line end after one text is also the line end before the next one.
    at = found + linesOf(paragraphs).length - 1;
  }
}

/** Puts every paragraph on a line of its own, with a line end before the first; leaves out paragraphs without words. */
function linesOf(paragraphs: readonly string[]): string {
  const filled = paragraphs.filter((text) => text.trim() !== "");
  return ["", ...filled, ""].join("\n");
}

/** Returns the texts of a programme's introduction, in order. */
export function introductionTexts({ introduction }: Programme): ReportText[] {
  return sectionTexts(introduction).map(readMarkdown);
}

/** Returns what the programme has written about the month, in the order of the document. */
export function monthWordsTexts({ monthWords, isSummaryUnwritten }: Report): ReportText[] {
  if (!monthWords) return [];
  const { summary, decisions, risks, source } = monthWords;
  const isWritten = summary && (!isSummaryUnwritten || hasOwnWords(summary.value));
  const listed = [
    ...decisions.flatMap(({ decision, by }) => [decision, by]),
    ...risks.flatMap(({ name, action, owner }) => [name, action, owner]),
  ];
  return [
    ...(isWritten ? [readMarkdown(summary)] : []),
    ...listed.map((text = "") => ({ place: source.file.path, paragraphs: [text] })),
  ];
}

/**
 * Returns what people have written for one part of a report, in the order of the document. It leaves out texts that
 * consist of the scaffold's words alone, which a draft may have.
 */
export function partTexts({ entry, unwritten }: ReportPart): ReportText[] {
  if (!entry) return [];
  const textOf = (field: EntryField): ReportText[] => {
    const text = entry[field];
    const isScaffold = unwritten.includes(field) && !hasOwnWords(text?.value ?? "");
    return text && !isScaffold ? [readMarkdown(text)] : [];
  };
  const otherTexts = (key: OtherField): ReportText[] => {
    const place = `${entry.source.file.path}, ${key}`;
    return wordsIn[key](entry).map((text) => ({ place, paragraphs: [text] }));
  };
  return printedFields.flatMap((key) => (isEntryField(key) ? textOf(key) : otherTexts(key)));
}

/** For each field that is not a text: the function that returns what people have written in it. */
const wordsIn: Readonly<Record<OtherField, (entry: Entry) => readonly string[]>> = {
  status: () => [],
  nothingToReport: () => [],
  followUp: ({ followUp }) => openFirst(followUp).flatMap(({ planned, comment }) => [planned, comment ?? ""]),
  milestones: ({ milestones }) => milestones.map(({ name }) => name),
};

function readMarkdown({ source, parsed }: Prose): ReportText {
  return {
    place: `${source.file.path}, ${source.pointer.slice(1)}`,
    paragraphs: plainParagraphs(parsed.blocks),
  };
}

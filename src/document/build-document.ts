import { type EntryField, isEntryField, type OtherField, printedFields } from "../fields/entry-fields.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import type { Entry } from "../model/entry.ts";
import { fillVariables } from "../model/fill-variables.ts";
import { hashSources } from "../model/hash-sources.ts";
import type { Images } from "../model/image.ts";
import { formatPeriod, lastDay } from "../model/period.ts";
import { headingOfWorkstream, type Section } from "../model/programme.ts";
import { countUnfinished, type Report, type ReportPart } from "../model/report.ts";
import { textHeading } from "../model/text-heading.ts";
import { createAnchors } from "./anchors.ts";
import { chooseWords } from "./choose-words.ts";
import {
  type Block,
  type Document,
  type Heading,
  heading,
  headingWithStatus,
  paragraph,
  words,
} from "./document.ts";
import { draftNotice, hasOwnWords, missingEntryNotice, missingTextNotice } from "./draft-notices.ts";
import { followUpTable } from "./follow-up-table.ts";
import { termMarker } from "./mark-terms.ts";
import { entryBefore, hasDatesBefore, type MilestoneWords, milestoneTable } from "./milestones.ts";
import { monthListBlocks, monthSummaryBlocks } from "./month-blocks.ts";
import { overviewTable, statusMark } from "./overview.ts";
import {
  introductionTexts,
  monthWordsTexts,
  partTexts,
  type ReportText,
  requireTexts,
} from "./require-texts.ts";
import { textBlocks } from "./text-blocks.ts";

export interface DocumentOptions {
  /** The report of the month before, beside which statuses and dates are shown; undefined where there is none. */
  readonly previous?: Report | undefined;
  /**
   * The document's date, in ISO 8601 (UTC); the default is noon on the last day of the period, so that the same sources
   * always give the same document.
   */
  readonly date?: string | undefined;
}

/**
 * Builds the document of a report in the programme's standard order: title, introduction (Heading 1 and 2), overview
 * (Heading 1), and each workstream (Heading 2) with its summary and plan (Heading 3). It leaves out optional fields
 * that an entry does not have. A draft says in its title that it is a draft, and in each place what is missing. With
 * `layout.overviewFirst`, an overview that says more than its heading stands before the introduction.
 *
 * Throws `LostText` if the document lacks a text of the report.
 */
export function buildDocument(report: Report, { previous, date }: DocumentOptions = {}): Document {
  const { programme, period } = report;
  const fill = (text: string): string => fillVariables(text, period, programme.language);
  const fixed = chooseWords(programme, fill);
  const title = `${report.isDraft ? `${fixed.draft.mark}: ` : ""}${fill(programme.title)}`;
  const printed: PrintedWords = {
    isDraft: report.isDraft,
    previous,
    milestones: {
      period,
      hasDates: hasDatesBefore(report, previous),
      words: fixed,
      language: programme.language,
    },
    fill,
    anchorOf: createAnchors(report.parts.map(({ workstream }) => workstream.id)),
    words: fixed,
    period: formatPeriod(period, programme.language),
    headingOf: (field) => textHeading(field, programme, period),
  };
  const mark = termMarker(programme.glossary);
  const markAndCheck = (unmarked: readonly Block[], texts: readonly ReportText[]): readonly Block[] => {
    const blocks = mark(unmarked);
    requireTexts(texts, blocks);
    return blocks;
  };
  const top: Block[] = [
    { role: "title", text: title },
    ...(report.publication?.revisions ?? []).map(({ day, reason }) =>
      paragraph(words(fixed.revised(day, reason))),
    ),
    ...(report.isDraft ? [draftNotice(countUnfinished(report), report.parts.length, fixed.draft)] : []),
  ];
  const introduction = programme.introduction.flatMap((section) =>
    sectionBlocks(section, 1, programme.images, printed),
  );
  const overviewHeading = heading(1, fill(programme.overview), printed.anchorOf(programme.overview));
  // The table answers first: what was decided and what may happen are read after it.
  const overview = [
    ...monthSummaryBlocks(report, fixed),
    ...overviewTable(report, {
      previous,
      words: fixed,
      language: programme.language,
      deviation: printed.headingOf("deviation"),
    }),
    ...monthListBlocks(report, fixed),
  ];
  const isFirst = programme.layout.overviewFirst && overview.length > 0 && introduction.length > 0;
  const introduced = markAndCheck(introduction, introductionTexts(programme));
  const summed = markAndCheck([overviewHeading, ...overview], monthWordsTexts(report));
  const blocks = [
    ...mark(top),
    ...(isFirst
      ? [...summed, ...introduced, heading(1, fixed.entries, "month.entries")]
      : [...introduced, ...summed]),
    ...report.parts.flatMap((part) => markAndCheck(partBlocks(part, printed), partTexts(part))),
  ];
  return {
    language: programme.language,
    title,
    subject: `${programme.name}: ${title}`,
    creator: programme.organisation,
    date: date ?? `${lastDay(period)}T12:00:00Z`,
    period,
    sourcesHash: hashSources(report, ...(previous && usesMonthBefore(report) ? [previous] : [])),
    layout: programme.layout,
    blocks,
  };
}

/** Whether a report shows what the month before said: beside statuses and milestones. Texts stand alone. */
function usesMonthBefore({ parts }: Report): boolean {
  return parts.some(({ entry }) => entry && (entry.status !== undefined || entry.milestones.length > 0));
}

/** The words and settings that all parts of one document share. */
interface PrintedWords {
  readonly isDraft: boolean;
  readonly previous: Report | undefined;
  readonly milestones: MilestoneWords;
  /** Replaces the variables in a heading, such as the month. */
  readonly fill: (text: string) => string;
  /** Makes the anchor of a heading that belongs to no workstream. */
  readonly anchorOf: (heading: string) => string;
  readonly words: DocumentWords;
  /** The report's period in words: “mars 2023”. */
  readonly period: string;
  /** Gives the heading above a text of an entry. */
  readonly headingOf: (field: EntryField) => string;
}

function sectionBlocks(
  section: Section,
  level: Heading["level"],
  images: Images,
  printed: PrintedWords,
): Block[] {
  // Word has nine heading levels and the document's styles have six; deeper sections stay at the sixth.
  const next = Math.min(level + 1, 6) as Heading["level"];
  return [
    heading(level, printed.fill(section.heading), printed.anchorOf(section.heading)),
    ...(section.text ? textBlocks(section.text, images) : []),
    ...section.sections.flatMap((child) => sectionBlocks(child, next, images, printed)),
  ];
}

function partBlocks(part: ReportPart, printed: PrintedWords): Block[] {
  const { workstream, name, entry } = part;
  const { id, abbreviation } = workstream;
  const text = headingOfWorkstream(name, abbreviation);
  return [
    entry?.status
      ? headingWithStatus(2, text, id, statusMark(entry.status, printed.words))
      : heading(2, text, id),
    ...(entry ? entryBlocks(entry, part, printed) : []),
    ...(entry ? [] : [noEntryBlock(printed)]),
  ];
}

/** Says that there is no entry: an empty heading would look like a mistake. */
function noEntryBlock({ isDraft, period, words: fixed }: PrintedWords): Block {
  return isDraft ? missingEntryNotice(period, fixed.draft) : paragraph(words(fixed.noEntry(period)));
}

function entryBlocks(entry: Entry, part: ReportPart, printed: PrintedWords): Block[] {
  return printedFields.flatMap((key): readonly Block[] => {
    const { title, blocks } = isEntryField(key)
      ? { title: printed.headingOf(key), blocks: textFieldBlocks(key, entry, part, printed) }
      : otherBlocks[key](entry, part, printed);
    if (title === undefined || blocks.length === 0) return blocks;
    return [heading(3, title, `${part.workstream.id}.${key}`), ...blocks];
  });
}

function textFieldBlocks(
  field: EntryField,
  entry: Entry,
  { unwritten }: ReportPart,
  printed: PrintedWords,
): Block[] {
  const prose = entry[field];
  const blocks = prose ? textBlocks(prose, entry.images) : [];
  if (!unwritten.includes(field)) return blocks;
  const written = prose && hasOwnWords(prose.value) ? blocks : [];
  return [missingTextNotice(field, printed.words.draft), ...written];
}

/** For each field that is not a text: the function that builds its blocks, and the heading above them, if it has one. */
const otherBlocks: Readonly<
  Record<
    OtherField,
    (entry: Entry, part: ReportPart, printed: PrintedWords) => { title?: string; blocks: readonly Block[] }
  >
> = {
  // It stands in the workstream's heading.
  status: () => ({ blocks: [] }),
  nothingToReport: ({ nothingToReport }, _, { words: fixed, period }) => ({
    blocks: nothingToReport ? [paragraph(words(fixed.nothingToReport(period)))] : [],
  }),
  followUp: ({ followUp }, _, { words: fixed }) => ({
    title: fixed.followUp,
    blocks: followUpTable(followUp, fixed),
  }),
  milestones: (entry, part, { words: fixed, previous, milestones }) => ({
    title: fixed.milestones,
    blocks: milestoneTable(entry, entryBefore(part, previous), milestones),
  }),
};

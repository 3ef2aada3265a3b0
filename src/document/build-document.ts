import { type EntryField, isEntryField, type OtherField, printedFields } from "../fields/entry-fields.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import { fieldWords } from "../messages/field-words.ts";
import type { Entry } from "../model/entry.ts";
import { fillVariables } from "../model/fill-variables.ts";
import { hashSources } from "../model/hash-sources.ts";
import type { Images } from "../model/image.ts";
import { formatPeriod, lastDay } from "../model/period.ts";
import type { Section } from "../model/programme.ts";
import { countUnfinished, type Report, type ReportPart } from "../model/report.ts";
import { createAnchors } from "./anchors.ts";
import { chooseWords } from "./choose-words.ts";
import { type Block, type Cell, type Document, type Heading, heading, paragraph, words } from "./document.ts";
import { draftNotice, hasOwnWords, missingEntryNotice, missingTextNotice } from "./draft-notices.ts";
import { termMarker } from "./mark-terms.ts";
import { hasMonthSections, monthBlocks } from "./month-blocks.ts";
import {
  introductionTexts,
  monthWordsTexts,
  partTexts,
  type ReportText,
  requireTexts,
} from "./require-texts.ts";
import { textBlocks } from "./text-blocks.ts";

/**
 * Builds the document of a report in the programme's standard order: title, introduction (Heading 1 and 2), overview
 * (Heading 1), and each workstream (Heading 2) with its summary and plan (Heading 3). It leaves out optional fields
 * that an entry does not have. A draft says in its title that it is a draft, and in each place what is missing.
 *
 * `date` is the document's date, in ISO 8601 (UTC); the default is noon on the last day of the period, so that the same
 * sources always give the same document.
 *
 * Throws `LostText` if the document lacks a text of the report.
 */
export function buildDocument(report: Report, date?: string): Document {
  const { programme, period } = report;
  const fill = (text: string): string => fillVariables(text, period, programme.language);
  const fixed = chooseWords(programme, fill);
  const title = `${report.isDraft ? `${fixed.draft.mark}: ` : ""}${fill(programme.title)}`;
  const printed: PrintedWords = {
    isDraft: report.isDraft,
    fill,
    anchorOf: createAnchors(report.parts.map(({ workstream }) => workstream.id)),
    words: fixed,
    period: formatPeriod(period, programme.language),
    headingOf: (field) => fill(programme.headings[field] ?? fieldWords[programme.language][field].name),
  };
  const mark = termMarker(programme.glossary);
  const markAndCheck = (unmarked: readonly Block[], texts: readonly ReportText[]): readonly Block[] => {
    const blocks = mark(unmarked);
    requireTexts(texts, blocks);
    return blocks;
  };
  const beginning: Block[] = [
    { role: "title", text: title },
    ...(report.isDraft ? [draftNotice(countUnfinished(report), report.parts.length, fixed.draft)] : []),
    ...programme.introduction.flatMap((section) => sectionBlocks(section, 1, programme.images, printed)),
    heading(1, fill(programme.overview), printed.anchorOf(programme.overview)),
    ...monthBlocks(report, printed.words),
    ...overviewBlocks(report, printed.words),
  ];
  const blocks = [
    ...markAndCheck(beginning, [...introductionTexts(programme), ...monthWordsTexts(report)]),
    ...report.parts.flatMap((part) => markAndCheck(partBlocks(part, printed), partTexts(part))),
  ];
  return {
    language: programme.language,
    title,
    subject: `${programme.name}: ${title}`,
    creator: programme.organisation,
    date: date ?? `${lastDay(period)}T12:00:00Z`,
    period,
    sourcesHash: hashSources(report),
    layout: programme.layout,
    blocks,
  };
}

/** The words and settings that all parts of one document share. */
interface PrintedWords {
  readonly isDraft: boolean;
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

/** Builds the table of all workstreams, below a heading of its own where other parts of the overview have theirs. */
function overviewBlocks(report: Report, fixed: DocumentWords): Block[] {
  const blocks = statusOverview(report.parts, fixed);
  if (blocks.length === 0 || !hasMonthSections(report)) return blocks;
  return [heading(2, fixed.overview, "month.overview"), ...blocks];
}

/** Builds a table of workstreams with their statuses, linked to their sections; no table if no entry has a status. */
function statusOverview(parts: readonly ReportPart[], fixed: DocumentWords): Block[] {
  if (!parts.some(({ entry }) => entry?.status)) return [];
  const rows = parts.map(({ workstream, name, entry }): Cell[] => [
    [{ role: "link", address: `#${workstream.id}`, children: [words(name)] }],
    [words(entry?.status ? fixed.statuses[entry.status] : fixed.noStatus)],
  ]);
  return [{ role: "table", header: fixed.statusOverview.map((text) => [words(text)]), rows }];
}

function partBlocks(part: ReportPart, printed: PrintedWords): Block[] {
  const { workstream, name, entry } = part;
  const abbreviation = workstream.abbreviation === undefined ? "" : ` (${workstream.abbreviation})`;
  return [
    heading(2, `${name}${abbreviation}`, workstream.id),
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
      : otherBlocks[key](entry, printed);
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
  Record<OtherField, (entry: Entry, printed: PrintedWords) => { title?: string; blocks: readonly Block[] }>
> = {
  status: ({ status }, { words: fixed }) => ({
    blocks: status
      ? [paragraph({ role: "strong", children: [words(fixed.status)] }, words(` ${fixed.statuses[status]}`))]
      : [],
  }),
  nothingToReport: ({ nothingToReport }, { words: fixed, period }) => ({
    blocks: nothingToReport ? [paragraph(words(fixed.nothingToReport(period)))] : [],
  }),
  followUp: (entry, { words: fixed }) => ({ title: fixed.followUp, blocks: followUpTable(entry, fixed) }),
  milestones: (entry, { words: fixed }) => ({
    title: fixed.milestones,
    blocks: milestoneTable(entry, fixed),
  }),
};

function followUpTable(entry: Entry, fixed: DocumentWords): Block[] {
  if (entry.followUp.length === 0) return [];
  const header = [fixed.planned, fixed.outcome, fixed.comment].map((text) => [words(text)]);
  const rows = entry.followUp.map(({ planned, outcome, comment }) =>
    [planned, outcome ? fixed.outcomes[outcome] : fixed.unanswered, comment ?? ""].map((text) => [
      words(text),
    ]),
  );
  return [{ role: "table", header, rows }];
}

function milestoneTable(entry: Entry, fixed: DocumentWords): Block[] {
  if (entry.milestones.length === 0) return [];
  const header = [fixed.milestone, fixed.due, fixed.state].map((text) => [words(text)]);
  const rows = entry.milestones.map(({ name, due, done }) =>
    [name, due, done ? fixed.reached : fixed.notReached].map((text) => [words(text)]),
  );
  return [{ role: "table", header, rows }];
}

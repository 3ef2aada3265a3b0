import { type Block, type Document, heading, paragraph, textOf } from "../document/document.ts";
import { textBlocks } from "../document/text-blocks.ts";
import type { EntryField } from "../fields/entry-fields.ts";
import { type DocumentWords, documentWords } from "../messages/document-words.ts";
import { type FormField, type FormMonths, type FormWords, formWords } from "../messages/form-words.ts";
import type { Language } from "../messages/language.ts";
import { findScaffoldText } from "../messages/scaffold-words.ts";
import type { Entry, FollowUpItem, Milestone } from "../model/entry.ts";
import { fillVariables } from "../model/fill-variables.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod, shiftPeriod } from "../model/period.ts";
import { nameIn, type Programme, type Workstream } from "../model/programme.ts";
import { textHeading } from "../model/text-heading.ts";
import { followUpTable, milestoneTable } from "./build-tables.ts";
import { type FormOptions, formDocument } from "./form-document.ts";

export interface FormInput extends FormOptions {
  readonly workstream: Workstream;
  /** What the workstream has written so far; undefined if there is no entry yet. */
  readonly entry: Entry | undefined;
  /** What comes from the last entry: the follow-up of an entry that is not there yet, and milestones. */
  readonly carried: Pick<Entry, "followUp" | "milestones">;
}

/**
 * Builds a workstream's form: its part of the report to write in, and what goes to the programme office alone. What is
 * written already stands in its place. Everything can be edited; the headings have the names by which `import` finds
 * the texts.
 */
export function buildForm(input: FormInput): Document {
  const { programme, period, workstream } = input;
  const { language } = programme;
  const own = formWords[language];
  const report = fillVariables(programme.title, period, language);
  const title = own.title(report, workstream.abbreviation ?? nameIn(workstream, period));
  const fields = formFields.flatMap((field) => fieldBlocks(field, input, own));
  return formDocument(input, workstream.id, title, fields);
}

/** The heading of a field of a form, and the guide below it. */
export interface FormHeading {
  readonly field: FormField;
  readonly anchor: string;
  readonly text: string;
  readonly guide: string;
}

/** The headings of a workstream's form, in order, by which its fields are found again. */
export function formHeadings(programme: Programme, period: Period, id: string): FormHeading[] {
  const { language } = programme;
  return formFields.map((field) => ({
    field,
    anchor: `${id}.${field}`,
    text: headingOf(field, programme, period),
    guide: formWords[language].guides[field](monthsOf(period, language)),
  }));
}

/** In the order in which people answer: first what they write themselves. */
const formFields: readonly FormField[] = [
  "summary",
  "plan",
  "followUp",
  "status",
  "deviation",
  "milestones",
  "nothingToReport",
  "message",
];

function fieldBlocks(field: FormField, input: FormInput, own: FormWords): Block[] {
  const { programme, period, workstream } = input;
  const { language } = programme;
  const content = contentOf[field](input, documentWords[language], own);
  if (content.length === 0) return [];
  const anchor = `${workstream.id}.${field}`;
  return [
    heading(1, headingOf(field, programme, period), anchor),
    { role: "guide", text: own.guides[field](monthsOf(period, language)), anchor: `${anchor}.guide` },
    ...content,
  ];
}

function monthsOf(period: Period, language: Language): FormMonths {
  return { own: formatPeriod(period, language), next: formatPeriod(shiftPeriod(period, 1), language) };
}

/** The words above a field: those of the report, where it has some. */
function headingOf(field: FormField, programme: Programme, period: Period): string {
  const { language } = programme;
  const fixed = documentWords[language];
  switch (field) {
    case "followUp":
      return fixed.followUp;
    case "status":
      return fixed.statusOverview[1];
    case "milestones":
      return fixed.milestones;
    case "nothingToReport":
    case "message":
      return formWords[language][field];
    default:
      return textHeading(field, programme, period);
  }
}

/** For each field: the function that builds what stands below its guide. A field without content is left out. */
const contentOf: Readonly<
  Record<FormField, (input: FormInput, fixed: DocumentWords, own: FormWords) => Block[]>
> = {
  summary: ({ entry }) => writtenText(entry, "summary"),
  plan: ({ entry }) => writtenText(entry, "plan"),
  deviation: ({ entry }) => writtenText(entry, "deviation"),
  followUp: (input, fixed, own) => followUpTable(followUpOf(input), input.workstream.id, fixed, own),
  milestones: (input, fixed) => [milestoneTable(milestonesOf(input), input.workstream.id, fixed)],
  status: ({ entry, workstream }, fixed, own) => [
    paragraph({
      role: "choice",
      tag: `${workstream.id}.status`,
      title: fixed.statusOverview[1],
      choices: Object.values(fixed.statuses),
      text: entry?.status ? fixed.statuses[entry.status] : own.choose,
    }),
  ],
  nothingToReport: ({ entry, workstream }, _, own) => [
    paragraph({
      role: "choice",
      tag: `${workstream.id}.nothingToReport`,
      title: own.nothingToReport,
      choices: [own.no, own.yes],
      text: entry?.nothingToReport ? own.yes : own.no,
    }),
  ],
  message: () => [paragraph()],
};

function followUpOf({ entry, carried }: FormInput): readonly FollowUpItem[] {
  return entry ? entry.followUp : carried.followUp;
}

function milestonesOf({ entry, carried }: FormInput): readonly Milestone[] {
  return entry && entry.milestones.length > 0 ? entry.milestones : carried.milestones;
}

/** What someone has written in a text, or an empty paragraph to write in. The scaffold's own sentences are left out. */
function writtenText(entry: Entry | undefined, field: EntryField): Block[] {
  const prose = entry?.[field];
  const written = entry && prose ? textBlocks(prose, entry.images).filter((block) => !isScaffold(block)) : [];
  return written.length > 0 ? written : [paragraph()];
}

function isScaffold(block: Block): boolean {
  if (block.role !== "paragraph") return false;
  const text = textOf(block.inlines);
  const { start, end } = findScaffoldText(text) ?? { start: 0, end: 0 };
  return end > start && (text.slice(0, start) + text.slice(end)).trim() === "";
}

import type { Comparison, MonthChange, SectionChange, WorkstreamChange } from "../diff/changes.ts";
import { figuresOf } from "../diff/describe/at-a-glance.ts";
import {
  describeCarriedOver,
  describeCounts,
  describeEvidence,
  describeOutcome,
  isSpan,
} from "../diff/describe/describe-follow-up.ts";
import { describeMilestone } from "../diff/describe/describe-milestone.ts";
import { describeMonth } from "../diff/describe/describe-month.ts";
import { describeSides } from "../diff/describe/describe-sides.ts";
import {
  describeName,
  describeNotes,
  describeReferences,
  describeSection,
  describeStatus,
  isNewText,
} from "../diff/describe/describe-structure.ts";
import { isReported } from "../diff/resolve-change.ts";
import { countFollowUp } from "../diff/summarize.ts";
import type { Language } from "../messages/language.ts";
import type { Messages } from "../messages/messages.ts";
import type { Layout } from "../model/layout.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod, lastDay } from "../model/period.ts";
import { createAnchors } from "./anchors.ts";
import { comparisonTable } from "./comparison-table.ts";
import {
  type Block,
  type Document,
  type Heading,
  heading,
  type List,
  type Paragraph,
  paragraph,
  words,
} from "./document.ts";
import { reviseParagraph } from "./revise-paragraph.ts";

/** The input of `buildComparison` besides the comparison itself. */
export interface ComparisonOptions {
  /** The messages in the programme's language: a document is written in one language. */
  readonly messages: Messages;
  readonly layout: Layout;
  /** The SHA-256 of the sources of both reports: see `hashSources`. */
  readonly sourcesHash: string;
  /** The document's date, in ISO 8601 (UTC). If undefined, noon on the last day of the later period. */
  readonly date: string | undefined;
}

/**
 * Builds a document from a comparison: first the figures and a table of what has changed, then each workstream that has something to report, with its
 * structure, follow-up and texts apart. Where the terminal prints lines, the document has headings, lists and revisions.
 */
export function buildComparison(comparison: Comparison, options: ComparisonOptions): Document {
  const { title } = describeSides(comparison, options.messages);
  return layOutMonths(comparison, title, bodyOf(comparison, options.messages), options);
}

/** What a document over several months is about. */
interface Months {
  readonly programme: string;
  readonly organisation: string;
  readonly language: Language;
  readonly from: Period;
  readonly to: Period;
}

/** Lays out a document over several months under its title. */
export function layOutMonths(
  { programme, organisation, language, from, to }: Months,
  title: string,
  body: readonly Block[],
  { layout, sourcesHash, date = `${lastDay(to)}T12:00:00Z` }: ComparisonOptions,
): Document {
  return {
    language,
    title,
    subject: `${programme}: ${title}`,
    creator: organisation,
    date,
    // An ISO 8601 interval.
    period: `${from}/${to}`,
    sourcesHash,
    // People read it once, from its beginning or by its headings, so it needs neither contents nor numbers.
    layout: { ...layout, toc: false, numberedHeadings: false },
    blocks: [{ role: "title", text: title }, ...body],
  };
}

function bodyOf(comparison: Comparison, messages: Messages): Block[] {
  const { only = "all", missingPeriods, language, month, workstreams } = comparison;
  const { diff } = messages;
  const missing = missingPeriods.map((period) => formatPeriod(period, language));
  const reported = workstreams.filter(isReported);
  const unreported = workstreams.filter((workstream) => !isReported(workstream));
  const anchorOf = createAnchors(workstreams.map(({ id }) => id));
  const own = month ? monthBlocks(month, anchorOf(diff.month.title), comparison, messages) : [];
  return [
    ...(missing.length === 0 ? [] : [sentence(diff.missingPeriods(missing))]),
    ...(reported.length === 0
      ? own.length > 0
        ? own
        : [sentence(describeSides(comparison, messages).noChange)]
      : [
          heading(1, diff.atAGlance, anchorOf(diff.atAGlance)),
          bullets(figuresOf(comparison, messages).map((text) => [sentence(text)])),
          comparisonTable(reported, comparison, messages),
          ...own,
          heading(1, diff.structure, anchorOf(diff.structure)),
          ...reported.flatMap((workstream) => workstreamBlocks(workstream, comparison, messages)),
          heading(1, diff.rest[only], anchorOf(diff.rest[only])),
          unreported.length === 0
            ? sentence(diff.noRest)
            : bullets(unreported.map(({ name }) => [sentence(name)])),
        ]),
  ];
}

/** What differs in the programme's own words. */
function monthBlocks(
  month: MonthChange,
  anchor: string,
  comparison: Comparison,
  messages: Messages,
): Block[] {
  const lines = describeMonth(month, messages);
  return [
    heading(1, messages.diff.month.title, anchor),
    ...(lines.length === 0 ? [] : [bullets(lines.map((line) => [sentence(line)]))]),
    ...(month.summary ? sectionBlocks("month", month.summary, comparison, messages, 2) : []),
  ];
}

function workstreamBlocks(workstream: WorkstreamChange, comparison: Comparison, messages: Messages): Block[] {
  const { id, status, milestones, followUp, sections } = workstream;
  const { diff } = messages;
  return [
    heading(2, describeName(workstream), id),
    ...describeNotes(workstream, comparison, messages).map((note) =>
      sentence(`${note.charAt(0).toUpperCase()}${note.slice(1)}.`),
    ),
    ...(status ? [labelled(`${diff.status}:`, ` ${describeStatus(status, comparison, messages)}`)] : []),
    ...(milestones.length === 0
      ? []
      : [
          heading(3, diff.milestones, `${id}.milestones`),
          bullets(
            milestones.map((milestone) => [sentence(describeMilestone(milestone, comparison, messages))]),
          ),
        ]),
    ...(followUp.length === 0 ? [] : followUpBlocks(workstream, comparison, messages)),
    ...sections.flatMap((section) => sectionBlocks(id, section, comparison, messages)),
  ];
}

function followUpBlocks(workstream: WorkstreamChange, comparison: Comparison, messages: Messages): Block[] {
  const { id, followUp } = workstream;
  const counts = describeCounts(countFollowUp([workstream]), messages);
  const carried = isSpan(comparison) ? describeCarriedOver(followUp, messages) : [];
  return [
    heading(3, `${messages.diff.followUp.title}: ${counts}`, `${id}.followUp`),
    ...carried.map(sentence),
    bullets(
      followUp.map((item) => [
        labelled(`${describeOutcome(item, comparison, messages)}:`, ` ${item.planned}`),
        ...describeEvidence(item, messages).map(sentence),
      ]),
    ),
  ];
}

function sectionBlocks(
  id: string,
  section: SectionChange,
  comparison: Comparison,
  messages: Messages,
  level: Heading["level"] = 3,
): Block[] {
  const { before, after, oldText } = describeSides(comparison, messages);
  const { diff } = messages;
  return [
    heading(level, describeSection(section, comparison, messages), `${id}.${section.field}`),
    ...describeReferences(section, messages).map(sentence),
    {
      role: "revision",
      sides: { before, after },
      labels: diff.paragraph,
      paragraphs: section.paragraphs.map((change) => reviseParagraph(change, diff)),
      ...(isNewText(section) ? { apart: oldText } : {}),
    },
  ];
}

function sentence(text: string): Paragraph {
  return paragraph(words(text));
}

function labelled(label: string, text: string): Paragraph {
  return paragraph({ role: "strong", children: [words(label)] }, words(text));
}

function bullets(items: readonly (readonly Block[])[]): List {
  return { role: "list", start: undefined, items };
}

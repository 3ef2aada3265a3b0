import type { ReadBlock, ReadDocument, ReadParagraph } from "../docx-reader/read-document.ts";
import { isEntryField } from "../fields/entry-fields.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import { formWords } from "../messages/form-words.ts";
import { valueOfWord } from "../messages/value-words.ts";
import { formatPeriod } from "../model/period.ts";
import type { Report } from "../model/report.ts";
import { textHeading } from "../model/text-heading.ts";
import type { EntryIntake } from "./entry-intake.ts";
import { splitAtDash } from "./headings/split-at-dash.ts";
import type { Question } from "./question.ts";
import { plain, textOfBlocks } from "./read-units.ts";
import type { Destination } from "./receipt.ts";
import type { Leftover } from "./region.ts";
import type { ReturnedSection } from "./split-report.ts";
import { takeFormChoice } from "./take-form-choice.ts";
import type { FormPart } from "./take-form-table.ts";
import { takePrintedTable } from "./take-printed-table.ts";

/** What a report that came back says of an entry in which nobody has written yet. */
interface PrintedEntry {
  readonly entry: EntryIntake;
  readonly read: ReadDocument;
  readonly report: Report;
  /** The words of the report's documents. */
  readonly fixed: DocumentWords;
  readonly sections: ReadonlyMap<string, ReturnedSection>;
  /** Whether a block is what a draft says where something is missing. */
  readonly isNotice: (block: ReadBlock) => boolean;
}

export interface TakenPrintedEntry {
  readonly questions: readonly Question[];
  readonly leftovers: readonly Leftover[];
  /** Of what stands beside the values. */
  readonly destinations: ReadonlyMap<ReadBlock, Destination>;
}

/**
 * Takes in what a report prints of an entry beside its texts: the status, that there is nothing to report, the follow-up and
 * the milestones. The texts are taken in before.
 */
export function takePrintedEntry(printed: PrintedEntry): TakenPrintedEntry {
  const { entry, read, report, fixed, sections } = printed;
  const questions: Question[] = [];
  const leftovers: Leftover[] = [];
  const destinations = new Map<ReadBlock, Destination>();
  const leave = (heading: string, blocks: readonly ReadBlock[]): void => {
    const [first] = blocks;
    if (first) leftovers.push({ heading, blocks, place: first.place });
  };
  const take = (part: FormPart, heading: string): void => {
    if (part.receipt) entry.takeValue(part.receipt, part.changes, part.destinations);
    else for (const [block, destination] of part.destinations) destinations.set(block, destination);
    questions.push(...part.questions);
    leave(heading, part.leftovers);
  };
  const own = sections.get(entry.id);
  const name = own?.heading ? textOfBlocks([own.heading]) : entry.name;
  const status = own?.heading && splitStatus(own.heading);
  if (status) take(takeChoice(printed, "status", [{ ...status.heading, text: status.word }]), name);
  const nothing: ReadParagraph[] = [];
  const others: ReadBlock[] = [];
  const month = formatPeriod(report.period, report.programme.language);
  for (const block of own?.blocks ?? []) {
    const text = plain(textOfBlocks([block]));
    if (text === plain(fixed.noEntry(month)) || printed.isNotice(block))
      destinations.set(block, { fate: "unchanged", to: null });
    else if (block.role !== "table" && text === plain(fixed.nothingToReport(month))) nothing.push(block);
    else if (text !== "") others.push(block);
  }
  const { yes } = formWords[report.programme.language];
  if (nothing.length > 0)
    take(
      takeChoice(
        printed,
        "nothingToReport",
        nothing.map((block) => ({ ...block, text: yes })),
      ),
      name,
    );
  leave(name, others);
  for (const field of ["followUp", "milestones"] as const) {
    const { blocks = [] } = sections.get(`${entry.id}.${field}`) ?? {};
    take(takePrintedTable({ field, entry, read, report, fixed, blocks }), `${entry.name}, ${fixed[field]}`);
  }
  return { questions, leftovers, destinations };
}

/** Takes in a value that a report says in a sentence, or in a part of one: `blocks` have the word for it alone. */
function takeChoice(
  { entry, read, report, fixed }: PrintedEntry,
  field: "status" | "nothingToReport",
  blocks: readonly ReadBlock[],
): FormPart {
  const { programme, period } = report;
  const { language } = programme;
  const texts = entry.fields.flatMap(({ pointer }) => {
    const text = pointer.slice(1);
    return isEntryField(text) && entry.willHave(text) ? [{ text: textHeading(text, programme, period) }] : [];
  });
  const heading = field === "status" ? fixed.statusOverview[1] : formWords[language].nothingToReport;
  return takeFormChoice({
    heading,
    entry,
    read,
    blocks,
    base: undefined,
    isNew: true,
    language,
    field,
    texts,
  });
}

/** A workstream's heading and the status at its end: “Test – risk för avvikelse”; undefined where it has none. */
export function splitStatus(
  heading: ReadBlock,
): { readonly heading: ReadParagraph; readonly name: string; readonly word: string } | undefined {
  if (heading.role === "table") return undefined;
  const split = splitAtDash(textOfBlocks([heading]));
  if (!split || !valueOfWord("status", split.ending)) return undefined;
  return { heading, name: split.name, word: split.ending };
}

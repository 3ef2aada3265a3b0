import type { ReadBlock, ReadDocument } from "../../docx-reader/read-document.ts";
import type { EntryField } from "../../fields/entry-fields.ts";
import type { Period } from "../../model/parse-period.ts";
import type { Programme } from "../../model/programme.ts";
import type { Leftover, Region } from "../region.ts";
import { chooseFields } from "./choose-fields.ts";
import { chooseWorkstreams } from "./choose-headings.ts";
import { headingLines } from "./heading-lines.ts";
import { countWords } from "./heading-words.ts";
import { isFieldFirst } from "./place-heading.ts";
import { createHeadingReader } from "./read-heading.ts";
import { type Section, type SectionHeading, type SectionOwner, SectionReading } from "./section-reading.ts";

/** What a report that millrep did not make holds for the entries of a month. */
export interface Sections {
  /** In the order of the document. Two of one text are both guesses: somebody must say whether they belong together. */
  readonly regions: readonly Region[];
  readonly leftovers: readonly Leftover[];
  /** The headings that led to texts, and the programme's own title and overview. They go into no text. */
  readonly headings: readonly SectionHeading[];
}

/**
 * Finds the texts of entries in a report by its headings, whatever they look like. Every word of the document's blocks is in
 * a region, a leftover or a heading, and in one of them only. A paragraph that begins with its heading is cut behind it; the
 * rest keeps the whole paragraph's place.
 */
export function findSections(
  { blocks }: Pick<ReadDocument, "blocks">,
  programme: Programme,
  period: Period,
): Sections {
  const reader = createHeadingReader(programme, period);
  const lines = headingLines(blocks, reader);
  const workstreams = chooseWorkstreams(lines, reader.guess);
  const fields = chooseFields(lines, workstreams);
  const chosen = { workstreams, fields, isFieldFirst: isFieldFirst(lines, { workstreams, fields }) };
  const { sections, headings } = new SectionReading(lines, chosen);
  return { ...settle(sections.filter((section) => section.blocks.length > 0)), headings };
}

/** A report names at least so many workstreams. */
const fewestWorkstreams = 3;

/** Whether a document is a report on the programme: at least three of its workstreams are headings of it. */
export function isOldReport(
  document: Pick<ReadDocument, "blocks">,
  programme: Programme,
  period: Period,
): boolean {
  const { headings } = findSections(document, programme, period);
  const found = new Set(
    headings.flatMap(({ workstream, isSure }) => (isSure && workstream ? [workstream] : [])),
  );
  return found.size >= Math.min(fewestWorkstreams, programme.workstreams.length);
}

/** Decides what the sections of workstreams are, now that all are known. */
function settle(sections: readonly Section[]): { regions: Region[]; leftovers: Leftover[] } {
  const regions: Region[] = [];
  const leftovers: Leftover[] = [];
  const named = new Set<string>();
  const counts = new Map<string, number>();
  for (const { owner, isSignal } of sections.map(withSignal))
    if (owner?.field && !isSignal) named.add(keyOf(owner, owner.field));
  /** The text that a section is. What stands right below a workstream's heading is its summary, if nothing else is. */
  const fieldOf = (section: Section): EntryField | undefined => {
    const { owner, isSignal } = withSignal(section);
    if (!owner || isSignal) return undefined;
    return owner.field ?? (named.has(keyOf(owner, "summary")) ? undefined : "summary");
  };
  const settled = sections.map((section) => ({ ...section, field: fieldOf(section) }));
  for (const { owner, field } of settled)
    if (owner && field) counts.set(keyOf(owner, field), (counts.get(keyOf(owner, field)) ?? 0) + 1);
  for (const { owner, field, heading, blocks } of settled) {
    const [first] = blocks;
    if (owner && field) {
      const isSure = owner.isSure && counts.get(keyOf(owner, field)) === 1;
      regions.push(regionOf(owner, field, heading, blocks, isSure));
    } else if (first) leftovers.push({ heading, blocks, place: first.place });
  }
  return { regions, leftovers };
}

function regionOf(
  { workstream, headings }: SectionOwner,
  field: EntryField,
  heading: string | undefined,
  blocks: readonly ReadBlock[],
  isSure: boolean,
): Region {
  const region = { workstream, field, heading, blocks };
  if (isSure) return { ...region, foundBy: "heading" };
  return { ...region, foundBy: "guess", guessedFrom: headings.join(" – ") };
}

function keyOf({ workstream }: SectionOwner, field: EntryField): string {
  return `${workstream} ${field}`;
}

/** The fewest words of a text below a heading that may as well head a traffic light: “Status: grön”. */
const fewestWords = 6;

function withSignal(section: Section): Section & { readonly isSignal: boolean } {
  const { owner, blocks } = section;
  const words = blocks.reduce((sum, block) => sum + (block.role === "table" ? 0 : countWords(block.text)), 0);
  return {
    ...section,
    isSignal: owner?.isVague === true && owner.field === "summary" && words < fewestWords,
  };
}

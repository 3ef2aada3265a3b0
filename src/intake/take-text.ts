import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import { type EntryField, entryFields, isEntryField } from "../fields/entry-fields.ts";
import { fieldWords } from "../messages/field-words.ts";
import type { Programme } from "../model/programme.ts";
import type { Report } from "../model/report.ts";
import type { IntakePlaces } from "./intake-places.ts";
import type { Region } from "./region.ts";
import type { TakenReport } from "./take-report.ts";
import { takeSections } from "./take-sections.ts";

/** The entry that a text is for, and the field, where it was given. */
export interface TextTarget {
  readonly workstream: string;
  readonly field: EntryField | undefined;
}

/** Why a target is none: no workstream has the id, or no text the name. */
export type WrongTarget = { readonly unknown: "workstream" | "field"; readonly word: string };

/** Reads what `--for` says: `soki`, `soki/plan` or `soki/planering`. Abbreviations and names are as good as ids. */
export function parseTarget(text: string, { workstreams }: Programme): TextTarget | WrongTarget {
  const [name = "", label] = text.split("/").map((part) => part.trim());
  const isNamed = (own: string | undefined): boolean => own?.toLowerCase() === name.toLowerCase();
  const workstream = workstreams.find(
    ({ id, abbreviation, name: own }) => isNamed(id) || isNamed(abbreviation) || isNamed(own),
  );
  if (!workstream) return { unknown: "workstream", word: name };
  const field = label === undefined ? undefined : fieldNamed(label);
  if (label !== undefined && field === undefined) return { unknown: "field", word: label };
  return { workstream: workstream.id, field };
}

/** The text that people mean by a word, in either language: “plan”, “Planering”, “planerat”. */
export function fieldNamed(text: string): EntryField | undefined {
  const word = text.trim().replace(/:$/, "").toLowerCase();
  for (const { key, alsoCalled } of entryFields) {
    if (!isEntryField(key)) continue;
    const names: readonly string[] = [
      key,
      ...alsoCalled,
      ...(["sv", "en"] as const).map((own) => fieldWords[own][key].name),
    ];
    if (names.some((name) => name.toLowerCase() === word)) return key;
  }
  return undefined;
}

/**
 * Takes in a file as the text of one entry: all of it in the field that was given, or by the headings that name fields. What
 * stands before the first heading is left over; without any heading, the text is a guess at the summary.
 */
export function takeText(
  read: ReadDocument,
  report: Report,
  places: IntakePlaces,
  { workstream, field }: TextTarget,
): TakenReport {
  const { blocks } = read;
  if (field !== undefined) {
    const region: Region = { workstream, field, heading: undefined, blocks, foundBy: "heading" };
    return takeSections(read, report, places, { regions: [region], headings: [], leftovers: [] });
  }
  const sections = splitByFields(blocks);
  const regions = sections.flatMap(({ field: own, heading, blocks: below }): Region[] =>
    own === undefined
      ? []
      : [{ workstream, field: own, heading: textOf(heading), blocks: below, foundBy: "heading" }],
  );
  const first = sections[0];
  const before = first?.field === undefined ? (first?.blocks ?? []) : [];
  const [start] = before;
  if (regions.length === 0 && start) {
    const guess: Region = {
      workstream,
      field: "summary",
      heading: undefined,
      blocks: before,
      foundBy: "guess",
      guessedFrom: textOf(start) ?? "",
    };
    return takeSections(read, report, places, { regions: [guess], headings: [], leftovers: [] });
  }
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const leftovers = start ? [{ heading: undefined, blocks: before, place: start.place }] : [];
  return takeSections(read, report, places, { regions, headings, leftovers });
}

interface FieldSection {
  readonly field: EntryField | undefined;
  readonly heading: ReadBlock | undefined;
  readonly blocks: ReadBlock[];
}

function splitByFields(blocks: readonly ReadBlock[]): FieldSection[] {
  const sections: FieldSection[] = [];
  let current: FieldSection = { field: undefined, heading: undefined, blocks: [] };
  for (const block of blocks) {
    const field = block.role === "heading" ? fieldNamed(firstWord(block.text)) : undefined;
    if (field === undefined) current.blocks.push(block);
    else {
      sections.push(current);
      current = { field, heading: block, blocks: [] };
    }
  }
  return [...sections, current].filter((section) => section.field !== undefined || section.blocks.length > 0);
}

/** “Planering april” and “Planering:” name a field by their first word. */
function firstWord(text: string): string {
  return text.trim().split(/[\s:]/)[0] ?? "";
}

function textOf(block: ReadBlock | undefined): string | undefined {
  return block && block.role !== "table" ? block.text : undefined;
}

import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import {
  type EntryField,
  type EntryKey,
  entryFields,
  isEntryField,
  textFields,
} from "../fields/entry-fields.ts";
import { documentWords } from "../messages/document-words.ts";
import { fieldWords } from "../messages/field-words.ts";
import { formWords } from "../messages/form-words.ts";
import type { Language } from "../messages/language.ts";
import type { Programme } from "../model/programme.ts";
import type { Report } from "../model/report.ts";
import type { EntryIntake } from "./entry-intake.ts";
import type { IntakePlaces } from "./intake-places.ts";
import { monthId } from "./month-intake.ts";
import type { Question } from "./question.ts";
import { plain } from "./read-units.ts";
import type { Leftover, Region } from "./region.ts";
import { takeFormChoice } from "./take-form-choice.ts";
import type { TakenReport } from "./take-report.ts";
import { takeSections } from "./take-sections.ts";

/** The entry that a text is for, or the month's own words, and the field, where it was given. */
export interface TextTarget {
  /** The id of a workstream, or `month`. */
  readonly workstream: string;
  readonly field: EntryField | undefined;
}

/** Why a target is none: no workstream has the id, or no text the name. */
export type WrongTarget = {
  readonly unknown: "workstream" | "field";
  readonly word: string;
  /** The texts that there are. */
  readonly texts: readonly EntryField[];
};

/** The texts that a target may name. */
export function textsOf(workstream: string): readonly EntryField[] {
  return workstream === monthId ? ["summary"] : textFields;
}

/**
 * Reads what `--for` says: `soki`, `soki/plan` or `soki/planering`, or `month/summary`. Abbreviations and names are as good
 * as ids.
 */
export function parseTarget(text: string, { workstreams }: Programme): TextTarget | WrongTarget {
  const [name = "", label] = text.split("/").map((part) => part.trim());
  const isNamed = (own: string | undefined): boolean => own?.toLowerCase() === name.toLowerCase();
  const id = isNamed(monthId)
    ? monthId
    : workstreams.find((own) => isNamed(own.id) || isNamed(own.abbreviation) || isNamed(own.name))?.id;
  if (id === undefined) return { unknown: "workstream", word: name, texts: textFields };
  const texts = textsOf(id);
  const field = label === undefined ? undefined : fieldNamed(label);
  if (label !== undefined && (field === undefined || !texts.includes(field)))
    return { unknown: "field", word: label, texts };
  return { workstream: id, field };
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
 * Takes in a file as the text of one entry: all of it in the field that was given, or by the headings that name fields, the
 * status among them. What stands before the first heading or below another part of an entry is left over; without any heading, the text is a guess at the summary.
 */
export function takeText(
  read: ReadDocument,
  report: Report,
  places: IntakePlaces,
  { workstream, field }: TextTarget,
): TakenText {
  const { blocks } = read;
  if (field !== undefined) {
    const region: Region = { workstream, field, heading: undefined, blocks, foundBy: "heading" };
    return takeSections(read, report, places, { regions: [region], headings: [], leftovers: [] });
  }
  const { language } = report.programme;
  const sections = splitByFields(blocks, language);
  const texts = textsOf(workstream);
  const isText = (key: EntryKey | undefined): key is EntryField => texts.some((text) => text === key);
  const hasStatus = workstream !== monthId;
  const regions = sections.flatMap(({ key, heading, blocks: below }): Region[] =>
    isText(key)
      ? [{ workstream, field: key, heading: textOf(heading), blocks: below, foundBy: "heading" }]
      : [],
  );
  const first = sections[0];
  const before = first?.key === undefined ? (first?.blocks ?? []) : [];
  const [start] = before;
  if (sections.every(({ key }) => key === undefined) && start) {
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
  const statuses = sections.filter(({ key }) => hasStatus && key === "status");
  const leftovers = [
    ...(start ? [{ heading: undefined, blocks: before, place: start.place }] : []),
    ...sections.flatMap(({ key, heading, blocks: below }): Leftover[] => {
      const [own] = below;
      const isLeft = own && key !== undefined && !(hasStatus && key === "status") && !isText(key);
      return isLeft ? [{ heading: textOf(heading), blocks: below, place: own.place }] : [];
    }),
  ];
  const taken = takeSections(read, report, places, { regions, headings, leftovers });
  const entry = taken.entries.find(({ id }) => id === workstream);
  return entry
    ? statuses.reduce((all, section) => takeStatus(all, section, entry, read, language), taken)
    : taken;
}

/** Takes in the status that a mail states below its name, or behind it. */
function takeStatus(
  taken: TakenText,
  { heading, blocks }: FieldSection,
  entry: EntryIntake,
  read: ReadDocument,
  language: Language,
): TakenText {
  const about = documentWords[language].statusOverview[1];
  const versions = { heading: about, entry, read, blocks, base: undefined, isNew: false, language };
  const { receipt, changes, destinations, questions, leftovers } = takeFormChoice({
    ...versions,
    field: "status",
    texts: [],
  });
  if (receipt) entry.takeValue(receipt, changes, destinations);
  const [first] = leftovers;
  return {
    ...taken,
    questions: [...(taken.questions ?? []), ...questions],
    leftovers: first
      ? [...taken.leftovers, { heading: textOf(heading), blocks: leftovers, place: first.place }]
      : taken.leftovers,
  };
}

/** What a text brought, and what a person must answer. */
export type TakenText = TakenReport & { readonly questions?: readonly Question[] };

interface FieldSection {
  readonly key: EntryKey | undefined;
  readonly heading: ReadBlock | undefined;
  readonly blocks: ReadBlock[];
}

function splitByFields(blocks: readonly ReadBlock[], language: Language): FieldSection[] {
  const sections: FieldSection[] = [];
  let current: FieldSection = { key: undefined, heading: undefined, blocks: [] };
  for (const block of blocks) {
    const key = block.role === "heading" ? keyNamed(block.text, language) : undefined;
    if (key === undefined) current.blocks.push(block);
    else {
      sections.push(current);
      current = { key, heading: block, blocks: [] };
    }
  }
  return [...sections, current].filter((section) => section.key !== undefined || section.blocks.length > 0);
}

/** The key of an entry that a heading names: “Planering april”, “Planering:”, “Status”, “Uppföljning”. */
function keyNamed(text: string, language: Language): EntryKey | undefined {
  const field = fieldNamed(firstWord(text));
  if (field !== undefined) return field;
  const { statusOverview, milestones, followUp } = documentWords[language];
  const names: readonly (readonly [EntryKey, string])[] = [
    ["status", statusOverview[1]],
    ["milestones", milestones],
    ["followUp", followUp],
    ["nothingToReport", formWords[language].nothingToReport],
    ...entryFields.flatMap(({ key, alsoCalled }) =>
      [key, ...alsoCalled].map((name): [EntryKey, string] => [key, name]),
    ),
  ];
  const words = plain(text).replace(/\s*:$/, "");
  return names.find(([, name]) => plain(name) === words || plain(name) === plain(firstWord(text)))?.[0];
}

/** “Planering april” and “Planering:” name a field by their first word. */
function firstWord(text: string): string {
  return text.trim().split(/[\s:]/)[0] ?? "";
}

function textOf(block: ReadBlock | undefined): string | undefined {
  return block && block.role !== "table" ? block.text : undefined;
}

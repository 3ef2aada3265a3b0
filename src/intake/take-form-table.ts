import { hashKey, keyOf, unitsOf } from "../document/units.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import { followUpTable, milestoneTable, tableHeaders } from "../form/build-tables.ts";
import { documentWords } from "../messages/document-words.ts";
import { formWords } from "../messages/form-words.ts";
import type { Language } from "../messages/language.ts";
import type { ValueChange } from "./edit-entry.ts";
import type { EntryIntake } from "./entry-intake.ts";
import type { FileIntake } from "./file-intake.ts";
import type { Question } from "./question.ts";
import { paragraphsOf, readUnits } from "./read-units.ts";
import type { Destination, FieldReceipt } from "./receipt.ts";
import { isHeader } from "./table-rows.ts";
import { takeFollowUp } from "./take-follow-up.ts";
import { takeMilestones } from "./take-milestones.ts";

/** A field of a form that is no text, in three versions. */
export interface FormPartVersions {
  /** As the form prints it. */
  readonly heading: string;
  readonly entry: EntryIntake;
  readonly read: ReadDocument;
  readonly blocks: readonly ReadBlock[];
  /** The hashes of the section when the form was made, the heading first; undefined where nobody knows. */
  readonly base: readonly string[] | undefined;
  /** Whether there is no entry yet, so that nobody has changed it meanwhile. */
  readonly isNew: boolean;
  readonly language: Language;
}

/** What a field of a form that is no text brought. */
export interface FormPart {
  /** Undefined where nothing can be said of it before somebody has answered. */
  readonly receipt: FieldReceipt | undefined;
  readonly changes: readonly ValueChange[];
  readonly destinations: ReadonlyMap<ReadBlock, Destination>;
  readonly questions: readonly Question[];
  /** What stands below its heading and belongs to no value. */
  readonly leftovers: readonly ReadBlock[];
}

/** Takes in a table of a form. One that is as it was sent says nothing of the entry, which may have changed. */
export function takeFormTable(
  versions: FormPartVersions & { readonly field: "followUp" | "milestones" },
): FormPart {
  const { field, heading, entry, read, blocks, isNew, language } = versions;
  const present = entry.part.entry;
  const pointer = `/${field}`;
  const tables = blocks.filter((block) => block.role === "table");
  const leftovers = blocks.filter((block) => block.role !== "table");
  const base = isNew ? hashTable(field, entry, language) : versions.base;
  const part = { changes: [], questions: [], leftovers };
  const destinations = new Map<ReadBlock, Destination>();
  const header = tableHeaders[field](documentWords[language]);
  for (const row of tables.flatMap(({ rows }) => rows))
    if (isHeader(row, header))
      for (const paragraph of paragraphsOf(row.cells.flatMap((cell) => cell.blocks)))
        destinations.set(paragraph, { fate: "form", to: null });
  if (tables.length === 0) {
    const isGone = base !== undefined && base.length > 1 && (present?.[field].length ?? 0) > 0;
    const receipt = isGone ? valueReceipt(entry, pointer, heading, "missing") : undefined;
    return { ...part, receipt, destinations };
  }
  const units = readUnits(tables, read, language, () => undefined);
  if (units.length === 1 && units.every(({ key }) => hashKey(key) === base?.[1])) {
    for (const paragraph of paragraphsOf(tables))
      if (!destinations.has(paragraph))
        destinations.set(paragraph, { fate: "unchanged", to: `${entry.id}${pointer}` });
    return { ...part, receipt: valueReceipt(entry, pointer, heading, "unchanged"), destinations };
  }
  const common = { id: entry.id, base, blocks, language };
  const taken =
    field === "followUp"
      ? takeFollowUp({ ...common, controls: read.controls, present: present?.followUp ?? [] })
      : takeMilestones({ ...common, bookmarks: read.bookmarks, present: present?.milestones ?? [] });
  const { conflicts, brought, answered, changes, questions } = taken;
  const state = conflicts.length > 0 ? "conflict" : changes.length > 0 ? "written" : "unchanged";
  const receipt = {
    ...valueReceipt(entry, pointer, heading, state),
    brought,
    conflicts,
    ...(answered ? { answered } : {}),
  };
  return {
    receipt,
    changes,
    questions,
    leftovers,
    destinations: new Map([...destinations, ...taken.destinations]),
  };
}

/** What the base would be of a form that was made of the entry as it is. */
function hashTable(
  field: "followUp" | "milestones",
  { id, part }: EntryIntake,
  language: Language,
): readonly string[] {
  const fixed = documentWords[language];
  const table =
    field === "followUp"
      ? followUpTable(part.entry?.followUp ?? [], id, fixed, formWords[language])
      : [milestoneTable(part.entry?.milestones ?? [], id, fixed)];
  return ["", ...unitsOf(table).map((own) => hashKey(keyOf(own)))];
}

/** What a receipt says of a field that is no text. */
export function valueReceipt(
  { id, name }: Pick<FileIntake, "id" | "name">,
  pointer: string,
  heading: string,
  state: FieldReceipt["state"],
): FieldReceipt {
  const about = { workstream: id, name, pointer, heading };
  return { ...about, state, brought: [], conflicts: [], typography: 0, isValue: true };
}

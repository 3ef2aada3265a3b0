/**
 * The fields of an entry, one row each, in the order in which the schema lists them. `workstream` and `period` have no
 * row: they name the workstream and the month of the entry.
 *
 * Every part of the program that treats fields alike reads this table. A new text needs a row here, its words in
 * messages/field-words.ts and its shape in the schemas. For a new field of another kind, the compiler names the places
 * that must print it.
 */
export const entryFields = [
  {
    key: "summary",
    kind: "text",
    place: 4,
    isRequired: true,
    about: "month",
    alsoCalled: ["summering", "sammanfattning"],
  },
  {
    key: "plan",
    kind: "text",
    place: 6,
    isRequired: true,
    about: "nextMonth",
    alsoCalled: ["planering", "planerat"],
  },
  {
    key: "nothingToReport",
    kind: "flag",
    place: 2,
    alsoCalled: ["inget att rapportera", "nothing to report"],
  },
  { key: "status", kind: "choice", place: 1, alsoCalled: ["läge"] },
  {
    key: "deviation",
    kind: "text",
    place: 3,
    isRequired: false,
    about: "month",
    alsoCalled: ["avvikelse", "avvikelser"],
  },
  { key: "milestones", kind: "list", place: 7, alsoCalled: ["milstolpar", "milstolpe"] },
  { key: "followUp", kind: "list", place: 5, alsoCalled: ["uppföljning", "uppföljning av planen"] },
] as const satisfies readonly (TextRow | OtherRow)[];

interface Row {
  readonly key: string;
  /** The field's place in the report among the other fields, counted from 1. */
  readonly place: number;
  /** Swedish words that people write in place of the key, in lower case. */
  readonly alsoCalled: readonly string[];
}

/** A text in Markdown: every rule for texts checks it, and a comparison shows its changed words. */
interface TextRow extends Row {
  readonly kind: "text";
  /**
   * Whether every entry must have the text, unless it has nothing to report. `init` asks for required texts, and they
   * must be new every month.
   */
  readonly isRequired: boolean;
  /** Whether the text describes the report's own month or the next. */
  readonly about: "month" | "nextMonth";
}

interface OtherRow extends Row {
  readonly kind: "flag" | "choice" | "list";
}

type EntryRow = (typeof entryFields)[number];

export type EntryKey = EntryRow["key"];
/** The texts that an entry may hold. */
export type EntryField = Extract<EntryRow, { kind: "text" }>["key"];
export type RequiredField = Extract<EntryRow, { isRequired: true }>["key"];
/** A field that is no text. Each is printed and compared in a way of its own. */
export type OtherField = Exclude<EntryKey, EntryField>;

const textRows = entryFields.filter((row) => row.kind === "text");

/** All fields in the order of the report. */
export const printedFields: readonly EntryKey[] = entryFields
  .toSorted((a, b) => a.place - b.place)
  .map(({ key }) => key);

/** The texts in the order of the report. */
export const textFields: readonly EntryField[] = printedFields.filter(isEntryField);

/** The texts that every entry must have, in the order of the table. */
export const requiredFields: readonly RequiredField[] = textRows
  .filter((row) => row.isRequired)
  .map(({ key }) => key);

/** The fields that an entry may omit, in the order of the table. */
export const optionalFields: readonly EntryKey[] = entryFields
  .map(({ key }) => key)
  .filter((key) => !isRequiredField(key));

/** The texts that describe the report's own month, in the order of the table. */
export const fieldsAboutMonth: readonly EntryField[] = textRows
  .filter(({ about }) => about === "month")
  .map(({ key }) => key);

export function isEntryField(key: string): key is EntryField {
  return textRows.some((row) => row.key === key);
}

export function isRequiredField(key: string): key is RequiredField {
  return textRows.some((row) => row.key === key && row.isRequired);
}

import type { Entry } from "../../model/entry.ts";
import type { MonthWords } from "../../model/month-words.ts";
import type { Programme, Section } from "../../model/programme.ts";
import { type Source, textAt } from "../../yaml/source.ts";
import type { SourceText } from "../../yaml/source-text.ts";

/** A field of one line, which the report prints sign by sign. */
export interface PlainField {
  readonly text: SourceText;
  /** Whether the field may have variables, about which `report/unknown-variable` decides. */
  readonly hasVariables: boolean;
}

/** The names of milestones, and the items of the follow-up with their comments. */
export function plainFieldsOfEntry({ source, milestones, followUp }: Entry): PlainField[] {
  return fieldsAt(source, false, [
    ...milestones.map((_, index) => `/milestones/${index}/name`),
    ...followUp.flatMap((_, index) => [`/followUp/${index}/planned`, `/followUp/${index}/comment`]),
  ]);
}

/** The decisions and risks of a month's own words. */
export function plainFieldsOfMonth({ source, decisions, risks }: MonthWords): PlainField[] {
  return fieldsAt(source, false, [
    ...decisions.flatMap((_, index) => [`/decisions/${index}/decision`, `/decisions/${index}/by`]),
    ...risks.flatMap((_, index) => ["name", "action", "owner"].map((key) => `/risks/${index}/${key}`)),
  ]);
}

/** The programme's names and headings. */
export function plainFieldsOfProgramme({
  source,
  introduction,
  headings,
  words,
  workstreams,
}: Programme): PlainField[] {
  return [
    ...fieldsAt(source, true, [
      "/title",
      "/overview",
      ...Object.keys({ ...headings, ...words }).map((field) => `/headings/${field}`),
      ...headingsOf(introduction, "/introduction"),
    ]),
    ...fieldsAt(source, false, [
      "/programme",
      "/organisation",
      ...workstreams.flatMap(({ pointer, formerly }) => [
        `${pointer}/name`,
        `${pointer}/abbreviation`,
        ...formerly.map((_, index) => `${pointer}/formerly/${index}/name`),
      ]),
    ]),
  ];
}

function headingsOf(sections: readonly Section[], pointer: string): string[] {
  return sections.flatMap(({ sections: nested }, index) => [
    `${pointer}/${index}/heading`,
    ...headingsOf(nested, `${pointer}/${index}/sections`),
  ]);
}

function fieldsAt(source: Source, hasVariables: boolean, pointers: readonly string[]): PlainField[] {
  return pointers.flatMap((pointer) => {
    const text = textAt(source, pointer);
    return text ? [{ text, hasVariables }] : [];
  });
}

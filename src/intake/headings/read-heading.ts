import type { EntryField } from "../../fields/entry-fields.ts";
import { documentWords } from "../../messages/document-words.ts";
import type { Language } from "../../messages/language.ts";
import { fillVariables } from "../../model/fill-variables.ts";
import type { Period } from "../../model/parse-period.ts";
import { periodOfField } from "../../model/period.ts";
import type { Programme, Section } from "../../model/programme.ts";
import { createFieldReader, type FieldHeading, type ReadFieldHeading } from "./field-headings.ts";
import { headingWords } from "./heading-words.ts";
import { splitAtDash } from "./split-at-dash.ts";
import { readWorkstreamNames, type WorkstreamNames } from "./workstream-names.ts";

/** What a heading says: a workstream, a field, or both (“Informationssäkerhet – summering mars”). */
export interface HeadingMeaning {
  readonly workstream?: string;
  readonly field?: FieldMeaning;
  /** Beside a field the words that may name a workstream, where no name has exactly these. */
  readonly rest?: readonly string[];
  /** A heading of the programme file: its title or the one above all workstreams; or one of its introduction. */
  readonly own?: "overview" | "introduction";
}

export interface FieldMeaning {
  readonly field: EntryField | "other";
  /** Whether the heading means this field and no other, and no other month. */
  readonly isSure: boolean;
  /** Whether the words often head something that is no text (“Status”). */
  readonly isVague: boolean;
  /** Whether the heading names the month that the field is about, or is the programme's own. */
  readonly isDated: boolean;
}

export interface HeadingReader {
  read(text: string): HeadingMeaning | undefined;
  /** Whether a workstream's name begins with a text and goes on. */
  begins(text: string): boolean;
  readonly guess: WorkstreamNames["guess"];
}

/** A heading has no more words than this. */
const mostWords = 20;
const joints = new Set("för från i inom av for from in of".split(" "));

/** Creates a reader of headings in the words of a programme in a period. */
export function createHeadingReader(programme: Programme, period: Period): HeadingReader {
  const { language } = programme;
  const names = readWorkstreamNames(programme.workstreams, period, language);
  const { followUp = "", milestones = "" } = programme.words;
  const readField = createFieldReader(language, programme.headings, [followUp, milestones]);
  const filled = (text: string): string => headingWords(fillVariables(text, period, language)).join(" ");
  const own = new Map<string, "overview" | "introduction">([
    ...headingsOf(programme.introduction).map((heading) => [filled(heading), "introduction"] as const),
    [filled(programme.title), "overview"],
    [filled(programme.overview), "overview"],
  ]);
  return {
    guess: (words) => names.guess(words),
    begins: (text) => names.begins(headingWords(text)),
    read(typed) {
      const text = withoutStatus(typed, language);
      const words = headingWords(text);
      if (words.length === 0 || words.length > mostWords) return undefined;
      const workstream = names.find(words);
      if (workstream !== undefined) return { workstream };
      const ownKind = own.get(words.join(" "));
      if (ownKind !== undefined) return { own: ownKind };
      const field = readField(words);
      if (field) return { field: fieldMeaning(field, period) };
      return readBoth(words, names, readField, period);
    },
  };
}

/** A heading without the status that millrep writes at the end of its line: “Test – enligt plan”. */
export function withoutStatus(text: string, language: Language): string {
  const split = splitAtDash(text.trimEnd());
  const statuses: readonly string[] = Object.values(documentWords[language].statuses);
  return split && statuses.includes(split.ending.trim().toLowerCase()) ? split.name : text;
}

function headingsOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ heading, sections: nested }) => [heading, ...headingsOf(nested)]);
}

/** Reads a workstream and a field out of one heading, in either order. */
function readBoth(
  words: readonly string[],
  names: WorkstreamNames,
  readField: ReadFieldHeading,
  period: Period,
): HeadingMeaning | undefined {
  let half: HeadingMeaning | undefined;
  for (let cut = 1; cut < words.length; cut += 1) {
    const [first, last] = [words.slice(0, cut), words.slice(cut)];
    for (const [name, label] of [
      [first, last],
      [joints.has(last[0] ?? "") ? last.slice(1) : last, first],
    ] as const) {
      const found = readField(label);
      if (!found || found.field === "other") continue;
      const field = fieldMeaning(found, period);
      const workstream = names.find(name);
      if (workstream !== undefined) return { workstream, field };
      // The longest label leaves the fewest words for the name. Only a dated or long one may stand beside unknown words.
      if (field.isDated && !half && names.guess(name)) half = { field, rest: name };
    }
  }
  return half;
}

function fieldMeaning({ field, isClear, months }: FieldHeading, period: Period): FieldMeaning {
  const expected = field === "other" ? 0 : Number(periodOfField(field, period).slice(5));
  const isDated = months.length === 1 && months[0] === expected;
  return { field, isSure: isClear && (months.length === 0 || isDated), isVague: !isClear, isDated };
}

import { entryFields, isEntryField, printedFields } from "../fields/entry-fields.ts";
import { documentWords } from "../messages/document-words.ts";
import { fieldWords } from "../messages/field-words.ts";
import { fillVariables } from "../model/fill-variables.ts";
import type { Period } from "../model/parse-period.ts";
import type { Programme, Section } from "../model/programme.ts";

/** Words that a text may have as a heading, and what they are there. */
export interface ExpectedHeading {
  readonly text: string;
  readonly role: "title" | "heading";
  /** Of the title 0, of the introduction and the overview 1 and what is nested, of a workstream 2, of its texts 3. */
  readonly level: number;
}

/**
 * The headings that a report of a period may have: the title, those of the introduction, the overview, the names of all
 * workstreams with and without their abbreviations, former names as well, and those above the texts of an entry.
 */
export function expectedHeadings(programme: Programme, period: Period): ExpectedHeading[] {
  const { language } = programme;
  const fill = (text: string): string => fillVariables(text, period, language);
  const statuses = Object.values(documentWords[language].statuses);
  const withStatuses = (name: string): string[] => [name, ...statuses.map((status) => `${name} – ${status}`)];
  const workstreams = programme.workstreams.flatMap(({ name, abbreviation, formerly }) => {
    const names = [name, ...formerly.map((former) => former.name)];
    if (abbreviation === undefined) return names.flatMap(withStatuses);
    return [
      ...names.flatMap((each) => [each, `${each} (${abbreviation})`]).flatMap(withStatuses),
      abbreviation,
    ];
  });
  const fields = printedFields.filter(isEntryField).flatMap((field) => {
    const { name } = fieldWords[language][field];
    const heading = programme.headings[field] ?? name;
    // Where a report names the month, some name its year, too.
    const withYear = heading.replace("{month}", "{period}").replace("{nextMonth}", "{nextPeriod}");
    return [heading, withYear, name].map(fill);
  });
  const { followUp, milestones } = documentWords[language];
  const others = entryFields.flatMap(({ alsoCalled }) => alsoCalled.map(withCapital));
  return [
    { text: fill(programme.title), role: "title", level: 0 },
    ...sectionHeadings(programme.introduction, 1, fill),
    headingOf(1)(fill(programme.overview)),
    ...workstreams.map(headingOf(2)),
    ...[...new Set([...fields, followUp, milestones, ...others])].map(headingOf(3)),
  ];
}

function headingOf(level: number): (text: string) => ExpectedHeading {
  return (text) => ({ text, role: "heading", level });
}

function sectionHeadings(
  sections: readonly Section[],
  level: number,
  fill: (text: string) => string,
): ExpectedHeading[] {
  return sections.flatMap(({ heading, sections: nested }) => [
    headingOf(level)(fill(heading)),
    ...sectionHeadings(nested, Math.min(level + 1, 6), fill),
  ]);
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

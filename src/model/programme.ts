import type { DiagnosticCode, Range, Severity } from "../diagnostics/codes.ts";
import { type EntryField, textFields } from "../fields/entry-fields.ts";
import type { Language } from "../messages/language.ts";
import { valueInFile } from "../messages/value-words.ts";
import type {
  RawHeadings,
  RawProgramme,
  RawSection,
  RawTerm,
  RawWorkstream,
} from "../schema/raw-programme.ts";
import type { TemplateFile, TemplateProblem } from "../template/template.ts";
import { oneLine } from "../yaml/one-line.ts";
import { type Source, textAt } from "../yaml/source.ts";
import { childPointer, locate } from "../yaml/source-node.ts";
import type { ImageFile, ImageProblem, Images, LoadImages } from "./image.ts";
import { buildLayout, type Layout } from "./layout.ts";
import type { Period } from "./parse-period.ts";
import { Prose } from "./prose.ts";

/** What the reports of all months have in common. */
export interface Programme {
  readonly name: string;
  readonly organisation: string;
  readonly language: Language;
  /** The report's title, with variables such as `{period}` not yet filled in. */
  readonly title: string;
  readonly introduction: readonly Section[];
  /** The heading above the workstreams. */
  readonly overview: string;
  /** The programme's own headings above texts of entries. */
  readonly headings: Readonly<Partial<Record<EntryField, string>>>;
  /** The programme's own words in place of others that a document prints. */
  readonly words: Readonly<Partial<Record<OwnWord, string>>>;
  /** The day of the following month by which entries are due; undefined where the programme sets none. */
  readonly deadline: number | undefined;
  /** In the order of the report. */
  readonly workstreams: readonly Workstream[];
  readonly glossary: readonly Term[];
  readonly rules: ReadonlyMap<DiagnosticCode, Severity | "off">;
  readonly layout: Layout;
  /** The template that the file names and its problem; undefined if it is usable, or the file names none. */
  readonly brokenTemplate: BrokenTemplate | undefined;
  /** The logo that the file names, if it cannot be shown; undefined where it can, or the file names none. */
  readonly brokenLogo: { readonly image: string; readonly problem: ImageProblem } | undefined;
  /** The images in the introduction. */
  readonly images: Images;
  readonly source: Source;
}

/** The words of a document that a programme may choose, beside the headings above texts. */
export const ownWords = [
  "followUp",
  "milestones",
  "status",
  "workstream",
  "planned",
  "outcome",
  "comment",
  "milestone",
  "due",
  "state",
] as const;

export type OwnWord = (typeof ownWords)[number];

export interface Section {
  readonly heading: string;
  readonly text: Prose | undefined;
  readonly sections: readonly Section[];
}

/** A unit that reports, over all months of the programme. */
export interface Workstream {
  /** Stable: the name may change, the id never does. */
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly lead: string | undefined;
  /** The lead's address. It stands in no report. */
  readonly email: string | undefined;
  /** The first and last periods in which it reports; undefined means no limit. */
  readonly from: Period | undefined;
  readonly until: Period | undefined;
  /** Earlier names, each with the last period in which it was in use, in any order. */
  readonly formerly: readonly { readonly name: string; readonly until: Period }[];
  /** JSON Pointer to the workstream in the programme file. */
  readonly pointer: string;
}

export interface Term {
  readonly term: string;
  readonly preferred: string | undefined;
  readonly variants: readonly string[];
  readonly expansion: string | undefined;
  /** Whether readers know the term, so that its first use needs no expansion. */
  readonly known: boolean;
  /** The term's language, if it is not the report's. */
  readonly language: string | undefined;
  readonly note: string | undefined;
}

export interface BrokenTemplate extends TemplateProblem {
  /** Its path as the programme file gives it. */
  readonly template: string;
}

/** Reads the files that a programme file names. The caller supplies it, because the model reads no files. */
export interface ProgrammeFiles {
  readonly loadImages: LoadImages;
  readonly loadLogo: (path: string) => ImageFile | ImageProblem;
  readonly loadTemplate: (path: string) => TemplateFile | TemplateProblem;
}

/** Builds a programme from a file that has the schema's shape. */
export function buildProgramme(raw: RawProgramme, source: Source, files: ProgrammeFiles): Programme {
  const { template, logo } = raw.layout ?? {};
  const picture = logo && files.loadLogo(logo.image);
  const read = template === undefined ? undefined : files.loadTemplate(template);
  const problem = read && "problem" in read ? read : undefined;
  const introduction = buildSections(raw.introduction ?? [], "/introduction", source);
  return {
    name: oneLine(raw.programme),
    organisation: oneLine(raw.organisation),
    language: raw.language ?? "sv",
    title: oneLine(raw.title),
    introduction,
    overview: oneLine(raw.overview),
    headings: chooseWords(raw.headings, textFields),
    words: chooseWords(raw.headings, ownWords),
    deadline: raw.deadline,
    workstreams: raw.workstreams.map((workstream, index) =>
      buildWorkstream(workstream, childPointer("/workstreams", index)),
    ),
    glossary: (raw.glossary ?? []).map(buildTerm),
    // The schema accepts only codes that a programme may set, and severities.
    rules: new Map(Object.entries(raw.rules ?? {})) as Programme["rules"],
    images: files.loadImages(sectionTexts(introduction)),
    layout: buildLayout(
      raw.layout ?? {},
      read && "problem" in read ? undefined : read,
      logo && typeof picture === "object" ? { image: picture, alt: oneLine(logo.alt) } : undefined,
    ),
    brokenLogo: logo && typeof picture === "string" ? { image: logo.image, problem: picture } : undefined,
    brokenTemplate: template === undefined || !problem ? undefined : { template, ...problem },
    source,
  };
}

/** The words under some of the keys of `headings`. */
function chooseWords<Key extends keyof RawHeadings>(
  headings: RawHeadings,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const words: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const text: string | undefined = headings[key];
    if (text !== undefined) words[key] = oneLine(text);
  }
  return words;
}

/** Whether a workstream reports in a period. */
export function reportsIn(workstream: Workstream, period: Period): boolean {
  return (workstream.from ?? period) <= period && period <= (workstream.until ?? period);
}

/** A workstream's name in a period: the former name that was in use then, or else its present name. */
export function nameIn(workstream: Workstream, period: Period): string {
  const former = workstream.formerly
    .filter(({ until }) => period <= until)
    .sort((a, b) => (a.until < b.until ? -1 : 1))[0];
  return former?.name ?? workstream.name;
}

/** A workstream's name with its abbreviation, as the heading in the report has it. */
export function headingOfWorkstream(name: string, abbreviation: string | undefined): string {
  return abbreviation === undefined ? name : `${name} (${abbreviation})`;
}

/** The place in the programme file of the value at a JSON Pointer; undefined if nothing stands there. */
export function rangeInProgramme(programme: Programme, pointer: string): Range | undefined {
  return locate(programme.source.root, pointer)?.node.range;
}

/** The Markdown text at a JSON Pointer of a file; undefined if no text stands there. */
export function proseAt(source: Source, pointer: string): Prose | undefined {
  const text = textAt(source, pointer);
  return text && new Prose(text);
}

/** The texts of sections and of their nested sections, in order. */
export function sectionTexts(sections: readonly Section[]): Prose[] {
  return sections.flatMap(({ text, sections: nested }) => [...(text ? [text] : []), ...sectionTexts(nested)]);
}

function buildSections(raw: readonly RawSection[], pointer: string, source: Source): Section[] {
  return raw.map((section, index) => {
    const own = childPointer(pointer, index);
    return {
      heading: oneLine(section.heading),
      text: proseAt(source, `${own}/text`),
      sections: buildSections(section.sections ?? [], `${own}/sections`, source),
    };
  });
}

function buildWorkstream(raw: RawWorkstream, pointer: string): Workstream {
  return {
    id: raw.id,
    name: oneLine(raw.name),
    abbreviation: raw.abbreviation === undefined ? undefined : oneLine(raw.abbreviation),
    lead: raw.lead === undefined ? undefined : oneLine(raw.lead),
    email: raw.email,
    // The schema accepts only periods in these fields.
    from: raw.from as Period | undefined,
    until: raw.until as Period | undefined,
    formerly: (raw.formerly ?? []).map(({ name, until }) => ({
      name: oneLine(name),
      until: until as Period,
    })),
    pointer,
  };
}

function buildTerm(raw: RawTerm): Term {
  return {
    term: oneLine(raw.term),
    preferred: raw.preferred,
    variants: raw.variants ?? [],
    expansion: raw.expansion,
    known: valueInFile("flag", raw.known) ?? false,
    language: raw.language,
    note: raw.note,
  };
}

import type { DiagnosticCode, Range, Severity } from "../diagnostics/codes.ts";
import type { EntryField } from "../fields/entry-fields.ts";
import type { Language } from "../messages/language.ts";
import type { RawProgramme, RawSection, RawTerm, RawWorkstream } from "../schema/raw-programme.ts";
import type { TemplateFile, TemplateProblem } from "../template/template.ts";
import { oneLine } from "../yaml/one-line.ts";
import { type Source, textAt } from "../yaml/source.ts";
import { childPointer, locate } from "../yaml/source-node.ts";
import type { Images, LoadImages } from "./image.ts";
import { buildLayout, type Layout } from "./layout.ts";
import type { Period } from "./parse-period.ts";
import { Prose } from "./prose.ts";

/** The whole undertaking: what its reports have in common from month to month. */
export interface Programme {
  readonly name: string;
  readonly organisation: string;
  readonly language: Language;
  /** The report's title, with `{period}` and the like still in it. */
  readonly title: string;
  readonly introduction: readonly Section[];
  /** The heading above the workstreams. */
  readonly overview: string;
  /** The headings above texts of entries, where the programme has its own. */
  readonly headings: Readonly<Partial<Record<EntryField, string>>>;
  /** In the order in which the report has them. */
  readonly workstreams: readonly Workstream[];
  readonly glossary: readonly Term[];
  readonly rules: ReadonlyMap<DiagnosticCode, Severity | "off">;
  readonly layout: Layout;
  /** The template that the file names and why it cannot be used; undefined where it can, or none is named. */
  readonly brokenTemplate: BrokenTemplate | undefined;
  /** The images that the introduction shows. */
  readonly images: Images;
  readonly source: Source;
}

export interface Section {
  readonly heading: string;
  readonly text: Prose | undefined;
  readonly sections: readonly Section[];
}

/** A unit that reports, as the programme knows it over time. */
export interface Workstream {
  /** Stable: the name may change, the id never does. */
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly lead: string | undefined;
  /** The first and last periods in which it reports; open where undefined. */
  readonly from: Period | undefined;
  readonly until: Period | undefined;
  readonly formerly: readonly { readonly name: string; readonly until: Period }[];
  readonly pointer: string;
}

export interface Term {
  readonly term: string;
  readonly preferred: string | undefined;
  readonly variants: readonly string[];
  readonly expansion: string | undefined;
  /** Generally known: needs no expansion at its first use. */
  readonly known: boolean;
  /** The term's language, where it is not the report's. */
  readonly language: string | undefined;
  readonly note: string | undefined;
}

export interface BrokenTemplate extends TemplateProblem {
  /** Its path as it is written. */
  readonly template: string;
}

/** Reads the files that a programme file names: the model itself touches none. */
export interface ProgrammeFiles {
  readonly loadImages: LoadImages;
  readonly loadTemplate: (path: string) => TemplateFile | TemplateProblem;
}

/** Gives meaning to a programme file that has the schema's shape. */
export function buildProgramme(raw: RawProgramme, source: Source, files: ProgrammeFiles): Programme {
  const { template } = raw.layout ?? {};
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
    headings: { summary: oneLine(raw.headings.summary), plan: oneLine(raw.headings.plan) },
    workstreams: raw.workstreams.map((workstream, index) =>
      buildWorkstream(workstream, childPointer("/workstreams", index)),
    ),
    glossary: (raw.glossary ?? []).map(buildTerm),
    // The schema lists the codes that a programme may set.
    rules: new Map(Object.entries(raw.rules ?? {})) as Programme["rules"],
    images: files.loadImages(sectionTexts(introduction)),
    layout: buildLayout(raw.layout ?? {}, read && "problem" in read ? undefined : read),
    brokenTemplate: template === undefined || !problem ? undefined : { template, ...problem },
    source,
  };
}

/** Whether a workstream hands in an entry for a period. */
export function reportsIn(workstream: Workstream, period: Period): boolean {
  return (workstream.from ?? period) <= period && period <= (workstream.until ?? period);
}

/** The name a workstream had in a period: the earliest of its former names that was still in use, or its name. */
export function nameIn(workstream: Workstream, period: Period): string {
  const former = workstream.formerly
    .filter(({ until }) => period <= until)
    .sort((a, b) => (a.until < b.until ? -1 : 1))[0];
  return former?.name ?? workstream.name;
}

/** Where in the programme file the value at a pointer stands. */
export function rangeInProgramme(programme: Programme, pointer: string): Range | undefined {
  return locate(programme.source.root, pointer)?.node.range;
}

/** The text at a pointer of a file that is Markdown, where there is one. */
export function proseAt(source: Source, pointer: string): Prose | undefined {
  const text = textAt(source, pointer);
  return text && new Prose(text);
}

/** The texts of sections and of those within them, in order. */
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
    lead: raw.lead,
    // The schema lets through nothing but periods in these.
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
    known: raw.known ?? false,
    language: raw.language,
    note: raw.note,
  };
}

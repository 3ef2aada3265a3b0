import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Entry } from "../model/entry.ts";
import type { Programme, Section } from "../model/programme.ts";
import type { Month } from "../model/report.ts";
import type { SourceText } from "../source/source-text.ts";
import type { MonthInput, ProgrammeInput, Rule } from "./rule.ts";

/**
 * In characters: a hundred times what a text of a report is, so that more was put there by mistake. To read every word of
 * megabytes as a good editor would takes many seconds and hundreds of megabytes.
 */
export const longestText = 100_000;

/** What protects readers and the document is looked for everywhere, however long a text is. */
const readAll: ReadonlySet<DiagnosticCode> = new Set([
  "text/personal-data",
  "text/link-and-image",
  "text/unsupported-markup",
  // It is what says that a text is endless.
  "text/placeholder",
]);

/** Whether a rule advises on wording, and so need not read more than the beginning of an endless text. */
export function isAboutWording({ code }: Rule): boolean {
  return code.startsWith("text/") && !readAll.has(code);
}

/** The same programme, with no more than the beginning of texts that are endless. */
export function shortenProgramme<T extends ProgrammeInput>(input: T): T {
  const { programme } = input;
  const introduction = mapChanged(programme.introduction, shortenSection);
  const shortened: Programme =
    introduction === programme.introduction ? programme : { ...programme, introduction };
  return shortened === programme ? input : { ...input, programme: shortened };
}

/** The same months and programme, with no more than the beginning of texts that are endless. */
export function shortenMonth(input: MonthInput): MonthInput {
  const rest = shortenProgramme(input);
  const month = shortenEntries(input.month);
  const previous = input.previous && shortenEntries(input.previous);
  if (rest === input && month === input.month && previous === input.previous) return input;
  return { ...rest, month, previous };
}

function shortenEntries(month: Month): Month {
  const files = mapChanged(month.files, (file) => {
    const entry = file.entry && shortenEntry(file.entry);
    return entry === file.entry ? file : { ...file, entry };
  });
  return files === month.files ? month : { ...month, files };
}

function shortenEntry(entry: Entry): Entry {
  const { summary, plan, deviation } = entry;
  if (![summary, plan, deviation].some(isEndless)) return entry;
  return { ...entry, summary: shorten(summary), plan: shorten(plan), deviation: shorten(deviation) };
}

function shortenSection(section: Section): Section {
  const sections = mapChanged(section.sections, shortenSection);
  const text = shorten(section.text);
  return sections === section.sections && text === section.text ? section : { ...section, text, sections };
}

function isEndless(text: SourceText | undefined): boolean {
  return text !== undefined && text.value.length > longestText;
}

/** Cut after a paragraph where there is one. */
function shorten(text: SourceText | undefined): SourceText | undefined {
  if (!text || !isEndless(text)) return text;
  const end = text.value.lastIndexOf("\n\n", longestText);
  return { ...text, value: text.value.slice(0, end > 0 ? end + 1 : longestText) };
}

/** The same list where nothing in it changes. */
function mapChanged<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

/** Findings without their repairs: at the end of a beginning, a repair may be wrong. */
export function withoutFixes(found: readonly Diagnostic[]): Diagnostic[] {
  return found.map((diagnostic) => {
    const { fix: _, ...rest } = diagnostic;
    // Only what may be absent is taken away.
    return rest as Diagnostic;
  });
}

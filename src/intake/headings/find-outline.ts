import type { ReadBlock, ReadDocument, ReadParagraph, ReadTable } from "../../docx-reader/read-document.ts";
import type { EntryField } from "../../fields/entry-fields.ts";
import type { Language } from "../../messages/language.ts";
import { periodsIn } from "./find-period.ts";
import { findWorkstreams, type OutlineWorkstream } from "./find-workstreams.ts";
import type { Line } from "./heading-line.ts";
import { headingLines } from "./heading-lines.ts";
import { isContentsLine, isShortLabel } from "./heading-look.ts";
import { countWords, headingWords } from "./heading-words.ts";
import {
  cellText,
  cleaned,
  createProposalReader,
  isFieldLine,
  isLabel,
  isTitle,
  lineText,
  splitLabel,
} from "./outline-lines.ts";
import type { HeadingReader } from "./read-heading.ts";

/** What a report says of the programme that it is about. */
export interface ReportOutline {
  readonly title: string | undefined;
  readonly introduction: readonly OutlineSection[];
  /** The heading above the workstreams. */
  readonly overview: string | undefined;
  readonly workstreams: readonly OutlineWorkstream[];
  /** What stands most often above the texts of a field. */
  readonly headings: Readonly<Partial<Record<EntryField, string>>>;
}

export interface OutlineSection {
  /** Undefined for what stands before the first heading. */
  readonly heading: string | undefined;
  readonly level: number;
  readonly blocks: readonly ReadBlock[];
}

/** Finds a programme in a report without knowing it: the workstreams are what the headings of fields stand below. */
export function findOutline({ blocks }: Pick<ReadDocument, "blocks">, language: Language): ReportOutline {
  const reader = createProposalReader(language);
  const lines = headingLines(blocks.map(unframed), reader).filter((line) => line.kind !== "end");
  const found = findWorkstreams(lines, reader);
  const name = found.reduce((least, { at }) => Math.min(least, at), lines.length);
  // Where the workstreams stand below the headings of fields, the first of these ends the introduction.
  const upper = lines[name - 1];
  const first = upper && isFieldLine(upper) ? name - 1 : name;
  const title = findTitle(lines.slice(0, first));
  const above = lines[first - 1];
  const isOverview = first - 1 > title && above !== undefined && isLabel(above) && found.length > 0;
  const names = new Set<string>();
  return {
    title: lineText(lines[title]),
    introduction: findIntroduction(lines.slice(title + 1, isOverview ? first - 1 : first)),
    overview: isOverview ? cleaned(lineText(above) ?? "") : undefined,
    workstreams: found.filter(
      ({ name }) => countWords(name) > 0 && !names.has(name.toLowerCase()) && names.add(name.toLowerCase()),
    ),
    headings: fieldHeadings(lines, reader),
  };
}

/** The line of the title: of its style, or the first that names a month; -1 if there is none. */
function findTitle(lines: readonly Line[]): number {
  const styled = lines.findIndex((line) => line.kind === "heading" && isTitle(line.look));
  if (styled !== -1) return styled;
  return lines.slice(0, 6).findIndex((line) => isLabel(line) && periodsIn(lineText(line) ?? "").length > 0);
}

function findIntroduction(lines: readonly Line[]): OutlineSection[] {
  const sections: { heading: string | undefined; level: number; blocks: ReadBlock[] }[] = [];
  for (const line of lines) {
    if (line.kind === "text" && line.block.role !== "table" && isContents(line.block)) continue;
    const { block } = line.kind === "end" ? { block: undefined } : line;
    if (line.kind === "heading" && !line.rest)
      sections.push({
        heading: cleaned(line.text),
        level: line.look.kind === "style" ? line.look.level : 1,
        blocks: [],
      });
    else if (block) {
      if (sections.length === 0) sections.push({ heading: undefined, level: 1, blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections.filter(({ heading, blocks }) => blocks.length > 0 || !contents.test(heading ?? ""));
}

/** What stands above a contents list. */
const contents = /^(?:innehåll|innehållsförteckning|contents|table of contents)$/i;

function isContents(paragraph: ReadParagraph): boolean {
  return isContentsLine(paragraph) || contents.test(paragraph.text.trim());
}

/** The words that stand most often above each field's texts. */
function fieldHeadings(lines: readonly Line[], reader: HeadingReader): Partial<Record<EntryField, string>> {
  const texts = lines.flatMap((line) => {
    if (line.kind === "heading")
      return [line.meaning?.rest ? (splitLabel(line.text)?.label ?? "") : line.text];
    return line.kind === "text" && line.block.role === "table" ? headsOf(line.block) : [];
  });
  const counts = new Map<
    string,
    { readonly field: EntryField; readonly text: string; readonly isSure: boolean; count: number }
  >();
  for (const text of texts) {
    const meaning = text.length > 100 ? undefined : reader.read(text)?.field;
    if (!meaning || meaning.field === "other") continue;
    const key = headingWords(text).join(" ");
    const known = counts.get(key);
    if (known) known.count += 1;
    else
      counts.set(key, {
        field: meaning.field,
        text: capitalized(cleaned(text)),
        isSure: meaning.isSure,
        count: 1,
      });
  }
  // The last of equal keys counts, so the likeliest stand last, and of equals the first of the report.
  const usual = [...counts.values()].reverse();
  usual.sort((a, b) => Number(a.isSure) - Number(b.isSure) || a.count - b.count);
  return Object.fromEntries(usual.map(({ field, text }) => [field, text]));
}

function headsOf({ rows }: ReadTable): string[] {
  const [header] = rows;
  const cells = [...(header?.cells ?? []), ...rows.slice(1).flatMap(({ cells: [first] }) => first ?? [])];
  return cells.map(({ blocks }) => blocks.map(cellText).join(" "));
}

/** A paragraph that stands in a table of its own, which is a frame around a heading. */
function unframed(block: ReadBlock): ReadBlock {
  if (block.role !== "table" || block.rows.length !== 1) return block;
  const [cell, ...others] = block.rows[0]?.cells ?? [];
  const [paragraph, ...more] = cell?.blocks ?? [];
  const isFrame = others.length === 0 && more.length === 0 && paragraph?.role === "paragraph";
  return isFrame && isShortLabel(paragraph.text) ? paragraph : block;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

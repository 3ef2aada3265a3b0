import type { ReadBlock, ReadDocument, ReadParagraph } from "../../docx-reader/read-document.ts";
import type { Language } from "../../messages/language.ts";
import { type Period, parsePeriod } from "../../model/parse-period.ts";
import { shiftPeriod } from "../../model/period.ts";
import type { Programme } from "../../model/programme.ts";
import { monthWords } from "../../swedish/month-words.ts";
import { createFieldReader } from "./field-headings.ts";
import { countWords, headingWords } from "./heading-words.ts";

const languages: readonly Language[] = ["sv", "en"];

type Said = Pick<ReadDocument, "blocks" | "fates" | "title">;

/** A title has no more words than this, and stands among so many first lines. */
const mostWords = 15;
const firstLines = 6;

/**
 * Finds the month that a report says it is about: in its title, its page heads or its headings (“Planering april” is of a
 * report on March). Returns undefined if it says none, or says two: then a person must.
 */
export function findPeriod(
  document: Said,
  programme?: Pick<Programme, "headings" | "language">,
): Period | undefined {
  const paragraphs = document.blocks.flatMap(paragraphsOf);
  const fields = fieldMonths(paragraphs, programme);
  const sources: (() => readonly Period[])[] = [
    () => titleLines(paragraphs, fields).flatMap(({ text }) => periodsIn(text)),
    () => pageHeads(document).flatMap(periodsIn),
    () => fields.flatMap(({ period }) => period ?? []),
    () => monthsWithYear(fields, paragraphs),
    () => periodsIn(document.title ?? ""),
  ];
  for (const source of sources) {
    const [period, ...others] = new Set(source());
    if (period === undefined) continue;
    return others.length === 0 && agrees(period, fields) ? period : undefined;
  }
  return undefined;
}

/** The month of the report that the heading of a field names, and its year if it has one. */
interface FieldMonth {
  readonly paragraph: ReadParagraph;
  readonly month: number;
  readonly period: Period | undefined;
}

function fieldMonths(
  paragraphs: readonly ReadParagraph[],
  programme: Pick<Programme, "headings" | "language"> | undefined,
): FieldMonth[] {
  const readers = languages
    .filter((language) => programme === undefined || language === programme.language)
    .map((language) => createFieldReader(language, programme?.headings));
  return paragraphs.flatMap((paragraph) => {
    const { text } = paragraph;
    const [label = ""] = text.split(/[\n:]/, 1);
    if (label.length > 100) return [];
    const words = headingWords(label);
    for (const read of readers) {
      const { field, months = [] } = read(words) ?? {};
      const [month] = months;
      if (month === undefined || months.length > 1 || field === "other") continue;
      const before = field === "plan" ? -1 : 0;
      const period = periodsIn(label).map((named) => shiftPeriod(named, before));
      return [{ paragraph, month: ((month - 1 + before + 12) % 12) + 1, period: period[0] }];
    }
    return [];
  });
}

/** Months without a year, and the one year that the document names. */
function monthsWithYear(fields: readonly FieldMonth[], paragraphs: readonly ReadParagraph[]): Period[] {
  const months = new Set(fields.map(({ month }) => month));
  const above = yearsIn(titleLines(paragraphs, []));
  const [year, ...others] = above.size > 0 ? above : yearsIn(paragraphs);
  if (year === undefined || others.length > 0) return [];
  return [...months].flatMap((month) => periodOf(year, month));
}

function yearsIn(paragraphs: readonly ReadParagraph[]): Set<string> {
  return new Set(paragraphs.flatMap(({ text }) => text.match(/(?<![\d.,-])20\d\d(?![\d.,]\d|\d)/gu) ?? []));
}

/** Whether the headings of fields say the same month as the title, most of them: a title from last month is easily kept. */
function agrees(period: Period, fields: readonly FieldMonth[]): boolean {
  const same = fields.filter(({ month }) => month === Number(period.slice(5))).length;
  return same * 2 >= fields.length;
}

/** The lines that may be titles: of a title's style, else the first short ones. */
function titleLines(paragraphs: readonly ReadParagraph[], fields: readonly FieldMonth[]): ReadParagraph[] {
  const headings = new Set(fields.map(({ paragraph }) => paragraph));
  const first = paragraphs
    .slice(0, firstLines)
    .filter((paragraph) => countWords(paragraph.text) <= mostWords && !headings.has(paragraph));
  const titles = paragraphs.filter(({ role, text }) => role === "title" && periodsIn(text).length > 0);
  return titles.length > 0 ? titles : first;
}

/** The texts of page heads and feet, a paragraph each. */
function pageHeads({ fates }: Said): string[] {
  const lines = new Map<string, string>();
  for (const { fate, part, paragraph, text } of fates) {
    if (fate !== "header") continue;
    const key = `${part} ${paragraph}`;
    lines.set(key, `${lines.get(key) ?? ""}${text}`);
  }
  return [...lines.values()];
}

/** The months that a line names with their year: “mars 2023”, “2023-03”. A date with a day does not count. */
export function periodsIn(line: string): Period[] {
  const words =
    line
      .normalize("NFC")
      .toLowerCase()
      .slice(0, 500)
      .match(/[\p{L}\p{M}]+|\d+(?:-\d+)*/gu) ?? [];
  const numbers = words.flatMap((word) => parsePeriod(word) ?? []);
  const named = words.flatMap((word, at) => {
    const month = monthOf(word);
    if (month === undefined || /^(?:[12]?\d|3[01])$/.test(words[at - 1] ?? "")) return [];
    // “januari–mars 2023” are two months of one year.
    const after = words
      .slice(at + 1)
      .find((next) => monthOf(next) === undefined && !/^(?:och|and|månad|till|to)$/.test(next));
    return after !== undefined && /^20\d\d$/.test(after) ? periodOf(after, month) : [];
  });
  return [...numbers, ...named];
}

function monthOf(word: string): number | undefined {
  const found = languages.map((language) => monthWords[language].names.indexOf(word)).find((at) => at >= 0);
  return found === undefined ? undefined : found + 1;
}

function periodOf(year: string, month: number): Period[] {
  const period = parsePeriod(`${year}-${String(month).padStart(2, "0")}`);
  return period === undefined ? [] : [period];
}

function paragraphsOf(block: ReadBlock): ReadParagraph[] {
  if (block.role !== "table") return [block];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)));
}

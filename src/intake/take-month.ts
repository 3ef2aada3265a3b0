import type { BaseHashes } from "../document/base-hashes.ts";
import { type MonthList, monthHeader, plainTable } from "../document/month-tables.ts";
import { hashKey, keyOf, type Unit } from "../document/units.ts";
import type { ReadBlock, ReadDocument } from "../docx-reader/read-document.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import type { Report } from "../model/report.ts";
import type { IntakePlaces } from "./intake-places.ts";
import { MonthIntake } from "./month-intake.ts";
import { isTableOf, type ReadTable } from "./month-rows.ts";
import type { Question } from "./question.ts";
import { readUnits } from "./read-units.ts";
import type { Leftover } from "./region.ts";
import { findOverview } from "./split-overview.ts";
import type { ReturnedSection } from "./split-report.ts";
import { takeMonthTable } from "./take-month-table.ts";

/** The parts of a report that came back, of which some are the month's own words. */
export interface ReturnedMonth {
  readonly read: ReadDocument;
  readonly report: Report;
  readonly places: IntakePlaces;
  /** The words of the report's documents. */
  readonly fixed: DocumentWords;
  readonly base: BaseHashes | undefined;
  readonly sections: ReadonlyMap<string, ReturnedSection>;
  /** The anchor of the overview's heading. */
  readonly overview: string;
  /** What stands below that heading in the report as it is now, the heading first. */
  readonly present: readonly Unit[];
  /** The hashes of notices, which are no one's texts. */
  readonly notices: ReadonlySet<string>;
  /** The heading that led to a guess. */
  readonly guessedFrom?: string;
}

export interface TakenMonth {
  readonly month: MonthIntake;
  readonly questions: readonly Question[];
  readonly leftovers: readonly Leftover[];
  /** What of the overview is made of the entries, and is not taken in. */
  readonly overview: readonly ReadBlock[];
}

const lists: readonly MonthList[] = ["decisions", "risks"];

/** Takes in a month's own words from a report: its summary three ways, and the rows of its tables. Throws `UnwrittenText`. */
export function takeMonth(returned: ReturnedMonth): TakenMonth {
  const { read, report, places, sections, overview, fixed, notices } = returned;
  const month = new MonthIntake(report, places);
  const questions: Question[] = [];
  const leftovers: Leftover[] = [];
  const { summary, others } = splitOverview(returned);
  const strayOf = (list: MonthList): ReadTable[] =>
    tablesOf(summary).filter(
      (table) =>
        isTableOf(list, table, fixed) && tablesOf(sections.get(`month.${list}`)?.blocks).length === 0,
    );
  const stray: ReadBlock[] = lists.flatMap(strayOf);
  month.takeText(
    "summary",
    sections.has(overview) ? summary.filter((block) => !stray.includes(block)) : undefined,
    read,
    baseOfSummary(returned, others.length),
    notices,
    returned.guessedFrom,
  );
  for (const list of lists) {
    const anchor = `month.${list}`;
    const blocks = sections.get(anchor)?.blocks ?? [];
    const other: MonthList = list === "risks" ? "decisions" : "risks";
    const isOwn = (table: ReadTable): boolean => !isTableOf(other, table, fixed);
    const elsewhere = tablesOf(sections.get(`month.${other}`)?.blocks).filter((table) =>
      isTableOf(list, table, fixed),
    );
    const tables = [...tablesOf(blocks).filter(isOwn), ...elsewhere, ...strayOf(list)];
    const left: ReadBlock[] = blocks.filter((block) => block.role !== "table");
    const header = monthHeader(list, fixed);
    const taken = takeMonthTable(month, {
      list,
      tables,
      read,
      fixed,
      language: report.programme.language,
      base: returned.base?.get(anchor),
      build: (rows) => [plainTable(header, rows)],
      markOf: () => undefined,
      ownFate: "unchanged",
    });
    questions.push(...taken.questions);
    left.push(...taken.leftovers);
    const [first] = left;
    if (first) leftovers.push({ heading: fixed[list], blocks: left, place: first.place });
  }
  return { month, questions, leftovers, overview: others };
}

function splitOverview({ read, report, sections, overview, fixed }: ReturnedMonth): {
  readonly summary: readonly ReadBlock[];
  readonly others: readonly ReadBlock[];
} {
  const units = readUnits(
    sections.get(overview)?.blocks ?? [],
    read,
    report.programme.language,
    () => undefined,
  );
  const own = findOverview(
    units.map(({ unit }) => unit),
    fixed,
  );
  const blocksWhere = (isOther: boolean): ReadBlock[] =>
    units.filter((_, index) => own.has(index) === isOther).map(({ block }) => block);
  return { summary: blocksWhere(false), others: blocksWhere(true) };
}

/** What the summary was when the document was made. Below it stood as much of the overview as came back, or as stands there now. */
function baseOfSummary(
  { base, overview, present, fixed }: ReturnedMonth,
  others: number,
): readonly string[] | undefined {
  const below = base?.get(overview)?.slice(1);
  if (!below) return undefined;
  const made = [...findOverview(present, fixed)].flatMap((index) => present[index] ?? []);
  const known = new Set(made.map((unit) => hashKey(keyOf(unit))));
  const end = below.findLastIndex((hash) => !known.has(hash)) + 1;
  return below.slice(0, Math.min(end, below.length - others));
}

function tablesOf(blocks: readonly ReadBlock[] = []): ReadTable[] {
  return blocks.filter((block): block is ReadTable => block.role === "table");
}

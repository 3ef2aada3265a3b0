import { chooseWords } from "../document/choose-words.ts";
import {
  type Block,
  type Cell,
  type Document,
  heading,
  paragraph,
  type Table,
  words,
} from "../document/document.ts";
import { decisionCells, type MonthList, monthHeader, riskCells } from "../document/month-tables.ts";
import { textBlocks } from "../document/text-blocks.ts";
import type { DocumentWords } from "../messages/document-words.ts";
import { type FormWords, formWords } from "../messages/form-words.ts";
import { fillVariables } from "../model/fill-variables.ts";
import type { MonthWords } from "../model/month-words.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod } from "../model/period.ts";
import type { Programme } from "../model/programme.ts";
import { textHeading } from "../model/text-heading.ts";
import { lineToCome, longestOf } from "./build-tables.ts";
import { type FormOptions, formDocument } from "./form-document.ts";

/** A part of the form for a month's own words. */
export type MonthField = "summary" | MonthList;

export interface MonthFormInput extends FormOptions {
  /** What the programme has written so far; undefined if there is no file yet. */
  readonly monthWords: MonthWords | undefined;
}

/** The heading of a part of the form, and the guide below it. */
export interface MonthFormHeading {
  readonly field: MonthField;
  readonly anchor: string;
  readonly text: string;
  readonly guide: string;
}

const fields: readonly MonthField[] = ["summary", "decisions", "risks"];

/** Builds the form for what the programme itself says about a month. */
export function buildMonthForm(input: MonthFormInput): Document {
  const { programme, period, monthWords } = input;
  const fixed = wordsOf(programme, period);
  const own = formWords[programme.language];
  const { summary, decisions = [], risks = [], images = new Map() } = monthWords ?? {};
  const written = summary ? textBlocks(summary, images) : [];
  const contents: Readonly<Record<MonthField, readonly Block[]>> = {
    summary: written.length > 0 ? written : [paragraph()],
    decisions: [monthFormTable("decisions", decisions.map(decisionCells), [], fixed, own)],
    risks: [
      monthFormTable(
        "risks",
        risks.map((risk) => riskCells(risk, fixed)),
        risks.map(({ id }) => id),
        fixed,
        own,
      ),
    ],
  };
  const report = fillVariables(programme.title, period, programme.language);
  const blocks = monthFormHeadings(programme, period).flatMap(({ field, anchor, text, guide }): Block[] => [
    heading(1, text, anchor),
    { role: "guide", text: guide, anchor: `${anchor}.guide` },
    ...contents[field],
  ]);
  return formDocument(input, "month", own.monthTitle(report), blocks);
}

/** The headings of the form, in order, by which its parts are found again. */
export function monthFormHeadings(programme: Programme, period: Period): MonthFormHeading[] {
  const { language } = programme;
  const fixed = wordsOf(programme, period);
  return fields.map((field) => ({
    field,
    anchor: `month.${field}`,
    text: field === "summary" ? textHeading(field, programme, period) : fixed[field],
    guide: formWords[language].monthGuides[field](formatPeriod(period, language)),
  }));
}

/** The words of the report, which the form has as well. */
export function wordsOf(programme: Programme, period: Period): DocumentWords {
  return chooseWords(programme, (text) => fillVariables(text, period, programme.language));
}

/** How many rows are ready for new items. */
const emptyRows = 3;

/**
 * Builds the table of a list, with empty rows for new items and a drop-down list for the level of a risk. The name of a
 * risk's row is its id, so that it stays the same risk whatever its words become.
 */
export function monthFormTable(
  list: MonthList,
  rows: readonly (readonly string[])[],
  ids: readonly string[],
  fixed: DocumentWords,
  own: FormWords,
): Table {
  const header = monthHeader(list, fixed);
  const levels = Object.values(fixed.levels);
  const empty = Array.from({ length: emptyRows }, () => header.map(() => ""));
  const cellsOf = (row: readonly string[], index: number): Cell[] =>
    row.map((text, at): Cell => {
      if (list === "decisions" || at !== 1) return text === "" ? [] : [words(text)];
      const [name = ""] = row;
      return [
        {
          role: "choice",
          tag: `month.risks.${index + 1}`,
          title: name === "" ? fixed.level : `${fixed.level}: ${name}`,
          choices: levels,
          text: text === "" ? own.choose : text,
        },
      ];
    });
  return {
    role: "table",
    header: header.map((text) => [words(text)]),
    rows: [...rows, ...empty].map(cellsOf),
    rowAnchors: ids.map((id) => `month.${list}.${id}`),
    specimen:
      list === "decisions"
        ? [lineToCome, lineToCome.slice(0, 20), "2023-05-31"]
        : [lineToCome, longestOf([...levels, own.choose]), lineToCome, lineToCome.slice(0, 20)],
  };
}

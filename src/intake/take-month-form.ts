import { bookmarkName } from "../document/bookmark-name.ts";
import type { ReadDocument } from "../docx-reader/read-document.ts";
import { monthFormHeadings, monthFormTable, wordsOf } from "../form/build-month-form.ts";
import { formWords } from "../messages/form-words.ts";
import type { Report } from "../model/report.ts";
import { FormReading } from "./form-reading.ts";
import type { IntakePlaces } from "./intake-places.ts";
import { MonthIntake } from "./month-intake.ts";
import type { ReadTable } from "./month-rows.ts";
import type { TakenForm } from "./take-form.ts";
import { takeMonthTable } from "./take-month-table.ts";

/** Takes in the form for the month's own words: its summary three ways, and its tables row by row. Throws `UnwrittenText`. */
export function takeMonthForm(read: ReadDocument, report: Report, places: IntakePlaces): TakenForm {
  const { programme, period } = report;
  const { language } = programme;
  const own = formWords[language];
  const fixed = wordsOf(programme, period);
  const month = new MonthIntake(report, places);
  const headings = monthFormHeadings(programme, period);
  const form = new FormReading(read, headings, own);
  for (const heading of form.hasHeadings ? headings : []) {
    const { field, anchor, text } = heading;
    const blocks = form.takeSection(heading);
    const base = form.base?.get(anchor);
    if (field === "summary") {
      month.takeText(field, blocks, read, base?.slice(1), new Set());
      continue;
    }
    const taken = takeMonthTable(month, {
      list: field,
      tables: (blocks ?? []).filter((block): block is ReadTable => block.role === "table"),
      read,
      fixed,
      language,
      base,
      build: (rows, ids) => [monthFormTable(field, rows, ids, fixed, own)],
      markOf: (id) => bookmarkName(`month.${field}.${id}`),
      ownFate: "form",
    });
    form.questions.push(...taken.questions);
    form.leave(text, [...(blocks ?? []).filter((block) => block.role !== "table"), ...taken.leftovers]);
  }
  const { questions, leftovers, destinations } = form;
  return { entries: [], month, others: [], leftovers, destinations, questions, message: [] };
}

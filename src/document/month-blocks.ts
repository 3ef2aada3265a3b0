import type { DocumentWords } from "../messages/document-words.ts";
import type { MonthWords } from "../model/month-words.ts";
import type { Report } from "../model/report.ts";
import { type Block, heading, type Table, words } from "./document.ts";
import { hasOwnWords, missingTextNotice } from "./draft-notices.ts";
import { textBlocks } from "./text-blocks.ts";

/** Builds the programme's own summary of the month, which stands directly under the overview's heading. */
export function monthSummaryBlocks(
  { monthWords, isSummaryUnwritten }: Report,
  fixed: DocumentWords,
): readonly Block[] {
  if (!monthWords) return [];
  const { summary, images } = monthWords;
  const isWritten = summary && (!isSummaryUnwritten || hasOwnWords(summary.value));
  return [
    ...(isSummaryUnwritten ? [missingTextNotice("summary", fixed.draft)] : []),
    ...(isWritten ? textBlocks(summary, images) : []),
  ];
}

/**
 * Builds the programme's own decisions and risks of the month, each under a heading of its own and only where there are
 * some. No workstream has the id `month`.
 */
export function monthListBlocks({ monthWords }: Report, fixed: DocumentWords): readonly Block[] {
  if (!monthWords) return [];
  const { decisions, risks } = monthWords;
  return [
    ...(decisions.length === 0
      ? []
      : [heading(2, fixed.decisions, "month.decisions"), decisionTable(decisions, fixed)]),
    ...(risks.length === 0 ? [] : [heading(2, fixed.risks, "month.risks"), riskTable(risks, fixed)]),
  ];
}

function decisionTable(decisions: MonthWords["decisions"], fixed: DocumentWords): Table {
  return plainTable(
    [fixed.decision, fixed.decidedBy, fixed.decisionDue],
    decisions.map(({ decision, by = "", due = "" }) => [decision, by, due]),
  );
}

function riskTable(risks: MonthWords["risks"], fixed: DocumentWords): Table {
  return plainTable(
    [fixed.risk, fixed.level, fixed.action, fixed.owner],
    risks.map(({ name, level, action = "", owner = "" }) => [name, fixed.levels[level], action, owner]),
  );
}

/** A table of words without the columns that no row needs. */
function plainTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const isNeeded = header.map((_, column) => rows.some((row) => row[column] !== ""));
  const cells = (row: readonly string[]) =>
    row.filter((_, column) => isNeeded[column]).map((text) => [words(text)]);
  return { role: "table", header: cells(header), rows: rows.map(cells) };
}

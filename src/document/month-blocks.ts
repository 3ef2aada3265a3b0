import type { DocumentWords } from "../messages/document-words.ts";
import type { Report } from "../model/report.ts";
import { type Block, heading } from "./document.ts";
import { hasOwnWords, missingTextNotice } from "./draft-notices.ts";
import { decisionCells, monthHeader, plainTable, riskCells } from "./month-tables.ts";
import { textBlocks } from "./text-blocks.ts";

/** Whether a month's own words have parts under headings of their own, so that what follows them needs one, too. */
export function hasMonthSections({ monthWords }: Report): boolean {
  return monthWords !== undefined && monthWords.decisions.length + monthWords.risks.length > 0;
}

/**
 * Builds what the programme itself says about the month, each part only where there is one: the summary directly under
 * the overview's heading, the decisions and the risks under their own. No workstream has the id `month`.
 */
export function monthBlocks({ monthWords, isSummaryUnwritten }: Report, fixed: DocumentWords): Block[] {
  if (!monthWords) return [];
  const { summary, decisions, risks, images } = monthWords;
  const isWritten = summary && (!isSummaryUnwritten || hasOwnWords(summary.value));
  return [
    ...(isSummaryUnwritten ? [missingTextNotice("summary", fixed.draft)] : []),
    ...(isWritten ? textBlocks(summary, images) : []),
    ...(decisions.length === 0
      ? []
      : [
          heading(2, fixed.decisions, "month.decisions"),
          plainTable(monthHeader("decisions", fixed), decisions.map(decisionCells)),
        ]),
    ...(risks.length === 0
      ? []
      : [
          heading(2, fixed.risks, "month.risks"),
          plainTable(
            monthHeader("risks", fixed),
            risks.map((risk) => riskCells(risk, fixed)),
          ),
        ]),
  ];
}

import type { DocumentWords } from "../messages/document-words.ts";
import type { Report } from "../model/report.ts";
import { type Block, heading } from "./document.ts";
import { hasOwnWords, missingTextNotice } from "./draft-notices.ts";
import { decisionCells, monthHeader, plainTable, riskCells } from "./month-tables.ts";
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

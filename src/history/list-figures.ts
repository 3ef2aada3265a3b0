import { documentWords } from "../messages/document-words.ts";
import type { Messages } from "../messages/messages.ts";
import type { History } from "./history.ts";
import { statuses, summarizeHistory } from "./summarize-history.ts";

/** A number and what there are so many of: 3, “enligt plan”. */
export interface Figure {
  readonly count: number;
  readonly label: string;
}

/** Lists the figures of the last month that a steering group wants to know first, without those that say nothing. */
export function listFigures(history: History, { trend, language }: Messages): Figure[] {
  const { statuses: counts, milestones, followUp } = summarizeHistory(history);
  const words = documentWords[language];
  const { withoutStatus, moved, open, unanswered } = trend.figures;
  const given = statuses.filter((status) => counts[status] > 0);
  return [
    ...given.map((status) => ({ count: counts[status], label: words.statuses[status] })),
    ...(given.length > 0 && counts.none > 0 ? [{ count: counts.none, label: withoutStatus }] : []),
    ...(milestones.all > 0
      ? [{ count: milestones.movedInLastMonth, label: moved(milestones.movedInLastMonth) }]
      : []),
    ...(followUp.planned > 0 ? [{ count: followUp.open, label: open(followUp.open) }] : []),
    ...(followUp.unanswered > 0
      ? [{ count: followUp.unanswered, label: unanswered(followUp.unanswered) }]
      : []),
  ];
}

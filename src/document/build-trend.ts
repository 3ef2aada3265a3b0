import type { History, WorkstreamHistory } from "../history/history.ts";
import { listFigures } from "../history/list-figures.ts";
import type { Messages } from "../messages/messages.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod } from "../model/period.ts";
import { createAnchors } from "./anchors.ts";
import { type ComparisonOptions, layOutMonths } from "./build-comparison.ts";
import { followUpBlocks, openItemBlocks } from "./build-follow-up-trend.ts";
import { milestoneTable } from "./build-milestone-trend.ts";
import { statusTables } from "./build-status-grid.ts";
import { type Block, type Document, heading, type Paragraph, paragraph, words } from "./document.ts";

/**
 * Builds a document from a history: the figures of the last month, and then the statuses, milestones and planned items,
 * month by month. Each is a table, with a picture of it for writers that can draw.
 */
export function buildTrend(history: History, options: ComparisonOptions): Document {
  const { language, from, to } = history;
  const title = options.messages.trend.title(formatPeriod(from, language), formatPeriod(to, language));
  return layOutMonths(history, title, bodyOf(history, options.messages), options);
}

function bodyOf(history: History, messages: Messages): Block[] {
  const { missingPeriods, workstreams, to, language } = history;
  const { trend } = messages;
  const month = (period: Period): string => formatPeriod(period, language);
  const anchorOf = createAnchors(workstreams.map(({ id }) => id));
  const figures = listFigures(history, messages);
  const followUp = followUpBlocks(history, messages);
  const withMilestones = workstreams.filter(({ milestones }) => milestones.length > 0);
  return [
    ...(missingPeriods.length === 0 ? [] : [sentence(trend.missingPeriods(missingPeriods.map(month)))]),
    ...(figures.length === 0
      ? []
      : [
          heading(1, trend.figures.heading(month(to)), anchorOf(trend.figures.heading(""))),
          {
            role: "list" as const,
            start: undefined,
            isFigures: true,
            items: figures.map(({ count, label }) => [
              paragraph({ role: "strong", children: [words(String(count))] }, words(` ${label}`)),
            ]),
          },
        ]),
    heading(1, trend.status, anchorOf(trend.status)),
    ...(hasStatus(workstreams) ? statusTables(history, messages) : [sentence(trend.noStatus)]),
    heading(1, trend.milestones.heading, anchorOf(trend.milestones.heading)),
    ...(withMilestones.length === 0 ? [sentence(trend.milestones.none)] : [sentence(trend.milestones.guide)]),
    ...withMilestones.flatMap((workstream) => [
      heading(2, workstream.name, workstream.id),
      milestoneTable(workstream, history, messages),
    ]),
    heading(1, trend.followUp.heading, anchorOf(trend.followUp.heading)),
    ...(followUp.length === 0
      ? [sentence(trend.followUp.none)]
      : [
          ...followUp,
          heading(2, trend.followUp.perWorkstream, anchorOf(trend.followUp.perWorkstream)),
          ...openItemBlocks(history, messages),
        ]),
  ];
}

function hasStatus(workstreams: readonly WorkstreamHistory[]): boolean {
  return workstreams.some(({ status }) => Object.values(status).some((value) => value !== null));
}

function sentence(text: string): Paragraph {
  return paragraph(words(text));
}

import type { History, WorkstreamHistory } from "../history/history.ts";
import { listFigures } from "../history/list-figures.ts";
import type { Messages } from "../messages/messages.ts";
import type { Period } from "../model/parse-period.ts";
import { formatPeriod } from "../model/period.ts";
import type { Programme } from "../model/programme.ts";
import { createAnchors } from "./anchors.ts";
import { type ComparisonOptions, layOutMonths } from "./build-comparison.ts";
import { followUpBlocks, openItemTables } from "./build-follow-up-trend.ts";
import { milestoneTable } from "./build-milestone-trend.ts";
import { statusTables } from "./build-status-grid.ts";
import { type Block, type Document, heading, type Paragraph, paragraph, words } from "./document.ts";

export interface TrendOptions extends ComparisonOptions {
  /** The programme's own words in place of others that a document prints. */
  readonly words: Programme["words"];
}

/**
 * Builds a document from a history: the figures of the last month, and then the statuses, milestones and planned items,
 * month by month. Each is a table, with a picture of it for writers that can draw.
 */
export function buildTrend(history: History, { words: own, ...given }: TrendOptions): Document {
  const options = { ...given, messages: withOwnWords(given.messages, own) };
  const { language, from, to } = history;
  const title = options.messages.trend.title(formatPeriod(from, language), formatPeriod(to, language));
  const document = layOutMonths(history, title, bodyOf(history, options.messages), options);
  const [, ...body] = document.blocks;
  // A month and its year stay on one line.
  const inlines = [words(title.replace(/(\p{L}) (\d{4})/gu, "$1\u00A0$2"))];
  return { ...document, blocks: [{ role: "title", text: title, inlines }, ...body] };
}

/** Puts a programme's own words into the texts of a trend; not those that name a month, since there are several here. */
function withOwnWords(messages: Messages, own: Programme["words"]): Messages {
  const { trend } = messages;
  const choose = (word: keyof Programme["words"], usual: string): string => {
    const chosen = own[word];
    return chosen === undefined || chosen.includes("{") ? usual : chosen;
  };
  const { columns, heading } = trend.milestones;
  const [milestone, first, moved, last, days, state] = columns;
  return {
    ...messages,
    trend: {
      ...trend,
      workstream: choose("workstream", trend.workstream),
      milestones: {
        ...trend.milestones,
        heading: choose("milestones", heading),
        columns: [choose("milestone", milestone), first, moved, last, days, choose("state", state)],
      },
    },
  };
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
          ...openItemTables(history, messages),
        ]),
  ];
}

function hasStatus(workstreams: readonly WorkstreamHistory[]): boolean {
  return workstreams.some(({ status }) => Object.values(status).some((value) => value !== null));
}

function sentence(text: string): Paragraph {
  return paragraph(words(text));
}

import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { type FollowedItem, followItems } from "../follow-up/follow-items.ts";
import type { Language } from "../messages/language.ts";
import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import type { Report } from "../model/report.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { findIgnores } from "../yaml/find-ignores.ts";
import { findPair } from "../yaml/source-node.ts";
import type { FollowUpChange, Mention } from "./changes.ts";
import { findMentions } from "./find-mentions.ts";

/**
 * Compares the plans of each workstream of the later report with their outcomes, by workstream id. It covers the items
 * that entries after the earlier report, up to the later one, should answer; two reports of one period have no items.
 * `others` are reports of other periods, in any order.
 */
export function compareFollowUp(
  from: Report,
  to: Report,
  others: readonly Report[],
): ReadonlyMap<string, readonly FollowUpChange[]> {
  const { language } = to.programme;
  const reports = inOrder([from, to, ...others]).filter(({ period }) => period <= to.period);
  const followed = new Map(
    to.parts.map(({ workstream: { id } }) => [
      id,
      followWorkstream(id, reports, language).filter(({ askedIn }) => askedIn > from.period),
    ]),
  );
  const mentions = new Map(
    reports
      .filter(({ period }) => period > from.period)
      .flatMap((report) => [...findMentions(questionsIn(report, followed), language)]),
  );
  return new Map(
    [...followed].map(([id, items]) => [id, items.map((item) => toChange(item, mentions.get(item)))]),
  );
}

/** Returns one report of each period, the oldest first. */
function inOrder(reports: readonly Report[]): Report[] {
  const byPeriod = new Map(reports.map((report): [Period, Report] => [report.period, report]));
  return [...byPeriod.values()].sort((one, other) => (one.period < other.period ? -1 : 1));
}

function followWorkstream(id: string, reports: readonly Report[], language: Language): FollowedItem[] {
  const entries = reports.flatMap(({ period, parts }) =>
    parts.filter(({ workstream }) => workstream.id === id).map(({ entry }) => ({ period, entry })),
  );
  return followItems(entries, { language, isExcused });
}

/** Returns, for each workstream, the items that a report is the last to ask about. */
function questionsIn(
  { period, parts }: Report,
  followed: ReadonlyMap<string, readonly FollowedItem[]>,
): Parameters<typeof findMentions>[0] {
  return parts.map(({ workstream, entry }) => ({
    items: (followed.get(workstream.id) ?? []).filter(({ askedIn }) => askedIn === period),
    entry,
  }));
}

function toChange(item: FollowedItem, mention: Mention | undefined): FollowUpChange {
  const { planned, outcome = "unanswered", comment, ...rest } = item;
  return {
    planned: maskPersonalData(planned),
    outcome,
    ...rest,
    comment: comment === undefined ? undefined : maskPersonalData(comment),
    mention,
  };
}

const code: DiagnosticCode = "report/unmatched-follow-up";

/** Whether an entry has an ignore comment that gives a reason why its follow-up lacks planned items. */
function isExcused({ source }: Entry): boolean {
  const start = findPair(source.root, "followUp")?.keyRange.start;
  if (start === undefined) return false;
  return findIgnores(source).some(
    (ignore) =>
      ignore.code === code && ignore.reason !== "" && ignore.scope.start <= start && start < ignore.scope.end,
  );
}

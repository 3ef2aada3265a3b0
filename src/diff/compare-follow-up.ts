import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { type FollowedItem, followItems } from "../follow-up/follow-items.ts";
import type { Entry } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { findIgnores } from "../yaml/find-ignores.ts";
import { findPair } from "../yaml/source-node.ts";
import type { FollowUpChange, Mention } from "./changes.ts";
import type { ComparedPeriods } from "./compare-workstream.ts";
import { findMentions, type Questions } from "./find-mentions.ts";
import { type DatedPart, type Histories, writtenEntry } from "./read-histories.ts";

/**
 * Compares the plans of each workstream with their outcomes, by workstream id. It covers the items that entries after
 * the earlier period should answer; two reports of one period have no items.
 */
export function compareFollowUp(
  histories: Histories,
  { from, language }: ComparedPeriods,
): ReadonlyMap<string, readonly FollowUpChange[]> {
  const followed = new Map(
    [...histories].map(([id, parts]) => [
      id,
      followItems(parts.map(toEntry), { language, isExcused }).filter(({ askedIn }) => askedIn > from),
    ]),
  );
  const mentions = new Map<FollowedItem, Mention>();
  // The first month that mentions an item is the nearest to its plan.
  for (const questions of questionsByPeriod(histories, followed, from))
    for (const [item, mention] of findMentions(questions, language))
      if (!mentions.has(item)) mentions.set(item, mention);
  return new Map(
    [...followed].map(([id, items]) => [id, items.map((item) => toChange(item, mentions.get(item)))]),
  );
}

/** A part's entry, to follow its plans. One that nobody has written asks and answers nothing, unless it is the last. */
function toEntry(
  { period, part }: DatedPart,
  index: number,
  parts: readonly DatedPart[],
): { readonly period: Period; readonly entry: Entry | undefined } {
  return { period, entry: index < parts.length - 1 ? writtenEntry(part) : part.entry };
}

/**
 * Returns, for each period after `from`, the oldest first, each workstream's entry, with the items that it is the last to be asked about and
 * those that no earlier entry has answered.
 */
function questionsByPeriod(
  histories: Histories,
  followed: ReadonlyMap<string, readonly FollowedItem[]>,
  from: Period,
): Questions[][] {
  const byPeriod = new Map<Period, Questions[]>();
  for (const [id, parts] of histories) {
    for (const { period, part } of parts) {
      if (period <= from) continue;
      const items = (followed.get(id) ?? []).filter(
        ({ askedIn, outcome }) => askedIn === period || (outcome === undefined && askedIn < period),
      );
      const questions = byPeriod.get(period) ?? [];
      questions.push({ items, period, entry: part.entry });
      byPeriod.set(period, questions);
    }
  }
  return [...byPeriod].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, questions]) => questions);
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
export function isExcused({ source }: Entry): boolean {
  const start = findPair(source.root, "followUp")?.keyRange.start;
  if (start === undefined) return false;
  return findIgnores(source).some(
    (ignore) =>
      ignore.code === code && ignore.reason !== "" && ignore.scope.start <= start && start < ignore.scope.end,
  );
}

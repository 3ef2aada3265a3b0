import { documentWords } from "../../messages/document-words.ts";
import type { Messages } from "../../messages/messages.ts";
import { formatPeriod, shiftPeriod } from "../../model/period.ts";
import type { Comparison, FollowUpChange, FollowUpCounts, FollowUpOutcome } from "../changes.ts";
import { outcomes as outcomeOrder } from "../summarize.ts";

/** Returns “klart 3, pågår 1”: how many items have each outcome, without outcomes that no item has. */
export function describeCounts(counts: FollowUpCounts, messages: Messages): string {
  return outcomeOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${outcomeWord(outcome, messages)} ${counts[outcome]}`)
    .join(", ");
}

/** Returns a sentence on how many items were carried over to another month, and how many times; empty if none was. */
export function describeCarriedOver(items: readonly FollowUpChange[], { diff }: Messages): string[] {
  const times = items.map(({ carriedOver }) => carriedOver).filter((count) => count > 0);
  const all = times.reduce((sum, count) => sum + count, 0);
  return times.length === 0 ? [] : [diff.followUp.carriedOver(times.length, all)];
}

/** Whether there are months between the two that are compared. */
export function isSpan({ from, to }: Comparison): boolean {
  return shiftPeriod(from, 1) < to;
}

/**
 * Returns “uppskjutet för tredje gången (planerat sedan januari 2023)”. If there are months between the two that are
 * compared, it also says which month asked about the item.
 */
export function describeOutcome(
  { outcome, delays, askedIn, plannedIn, carriedOver }: FollowUpChange,
  comparison: Comparison,
  messages: Messages,
): string {
  const { followUp } = messages.diff;
  const again = outcome === "delayed" && delays > 1 ? followUp.delayedAgain(delays) : undefined;
  const word = again ?? outcomeWord(outcome, messages);
  const dated = isSpan(comparison) ? followUp.askedIn(word, formatPeriod(askedIn, messages.language)) : word;
  const since = followUp.plannedSince(formatPeriod(plannedIn, messages.language));
  return carriedOver > 0 ? `${dated} (${since})` : dated;
}

/** Returns the lines below an item: the writer's comment, or the sentence that mentions the item. */
export function describeEvidence(
  { comment, mention, askedIn }: FollowUpChange,
  { diff, language }: Messages,
): string[] {
  const later = mention && mention.period > askedIn ? formatPeriod(mention.period, language) : undefined;
  return [
    ...(comment === undefined ? [] : [diff.followUp.comment(comment)]),
    ...(mention ? [diff.followUp.mention(mention.field, mention.text, later)] : []),
  ];
}

function outcomeWord(outcome: FollowUpOutcome, { language }: Messages): string {
  const words = documentWords[language];
  return outcome === "unanswered" ? words.unanswered : words.outcomes[outcome];
}

import { documentWords } from "../../messages/document-words.ts";
import type { Messages } from "../../messages/messages.ts";
import { formatPeriod, shiftPeriod } from "../../model/period.ts";
import type { Comparison, FollowUpChange, FollowUpCounts, FollowUpOutcome } from "../changes.ts";
import { outcomes as outcomeOrder } from "../summarize.ts";

/** “klart 3, pågår 1”: how many items there are of each outcome, without those of which there are none. */
export function describeCounts(counts: FollowUpCounts, messages: Messages): string {
  return outcomeOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${outcomeWord(outcome, messages)} ${counts[outcome]}`)
    .join(", ");
}

/** How many of some items were taken along to another month, and how often; nothing where none was. */
export function describeCarriedOver(items: readonly FollowUpChange[], { diff }: Messages): string[] {
  const times = items.map(({ carriedOver }) => carriedOver).filter((count) => count > 0);
  const all = times.reduce((sum, count) => sum + count, 0);
  return times.length === 0 ? [] : [diff.followUp.carriedOver(times.length, all)];
}

/** Whether months lie between the two that are compared. */
export function isSpan({ from, to }: Comparison): boolean {
  return shiftPeriod(from, 1) < to;
}

/** “uppskjutet för tredje gången (planerat sedan januari 2023)”; where months lie in between, also in which of them. */
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

/** What there is to say of an item below it: the writer's comment, or the sentence that mentions it. */
export function describeEvidence({ comment, mention }: FollowUpChange, { diff }: Messages): string[] {
  return [
    ...(comment === undefined ? [] : [diff.followUp.comment(comment)]),
    ...(mention ? [diff.followUp.mention(mention.field, mention.text)] : []),
  ];
}

function outcomeWord(outcome: FollowUpOutcome, { language }: Messages): string {
  const words = documentWords[language];
  return outcome === "unanswered" ? words.unanswered : words.outcomes[outcome];
}

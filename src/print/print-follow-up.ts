import type { Comparison, FollowUpChange, FollowUpCounts, FollowUpOutcome } from "../compare/changes.ts";
import { outcomes as outcomeOrder } from "../compare/summarize.ts";
import { printable } from "../diagnostics/printable.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import { documentWords } from "../language/document-words.ts";
import type { Messages } from "../language/messages.ts";
import { formatPeriod, shiftPeriod } from "../model/period.ts";
import type { ComparisonFormat } from "./comparison-format.ts";

/** “klart 3, pågår 1”: how many items there are of each outcome, without those of which there are none. */
export function printCounts(counts: FollowUpCounts, messages: Messages): string {
  return outcomeOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${outcomeWord(outcome, messages)} ${counts[outcome]}`)
    .join(", ");
}

/** How many of some items were taken along to another month, and how often; nothing where none was. */
export function printCarriedOver(items: readonly FollowUpChange[], { diff }: Messages): string[] {
  const times = items.map(({ carriedOver }) => carriedOver).filter((count) => count > 0);
  const all = times.reduce((sum, count) => sum + count, 0);
  return times.length === 0 ? [] : [diff.followUp.carriedOver(times.length, all)];
}

/** Whether months lie between the two that are compared. */
export function isSpan({ from, to }: Comparison): boolean {
  return shiftPeriod(from, 1) < to;
}

/** The lines of one planned item: what became of it, the item, and below it the comment or the sentence that mentions it. */
export function printItem(
  item: FollowUpChange,
  comparison: Comparison,
  { messages, width }: ComparisonFormat,
): string[] {
  const { followUp } = messages.diff;
  const { planned, comment, mention } = item;
  const below = [
    ...(comment === undefined ? [] : [followUp.comment(comment)]),
    ...(mention ? [followUp.mention[mention.field](mention.text)] : []),
  ];
  return [
    wrapText(printable(`${printOutcome(item, comparison, messages)}: ${planned}`), width, "    ", "      "),
    ...below.map((text) => wrapText(printable(text), width, "      ", "      ")),
  ];
}

/** “uppskjutet för tredje gången (planerat sedan januari 2023)”; where months lie in between, also in which of them. */
export function printOutcome(
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

function outcomeWord(outcome: FollowUpOutcome, { language }: Messages): string {
  const words = documentWords[language];
  return outcome === "unanswered" ? words.unanswered : words.outcomes[outcome];
}

import type { Messages } from "../../messages/messages.ts";
import { daysBetween, formatPeriod } from "../../model/period.ts";
import type { Comparison, MilestoneChange, MilestoneStep } from "../changes.ts";
import { isSpan } from "./describe-follow-up.ts";

/** Returns what became of one milestone; over several months, what happened in each of them. */
export function describeMilestone(
  milestone: MilestoneChange,
  comparison: Comparison,
  messages: Messages,
): string {
  const { name, steps, days } = milestone;
  const { diff, language } = messages;
  const described = steps.map((step) => {
    const words = describeStep(step, milestone, messages);
    return isSpan(comparison) ? `${formatPeriod(step.period, language)}: ${words}` : words;
  });
  // A milestone that was reached in the end says by itself how its date has moved.
  const isMoved = steps.filter((step) => step.days !== 0).length > 1 && steps.at(-1)?.change !== "done";
  return `${name} – ${[...described, ...(isMoved ? [diff.movedInAll(days)] : [])].join("; ")}`;
}

/** Returns in short what became of one milestone: over several months, only what came of it in the end. */
export function describeMilestoneShortly(
  milestone: MilestoneChange,
  comparison: Comparison,
  messages: Messages,
): string {
  const { name, change, steps, due, days } = milestone;
  const reached = change === "done" ? steps.findLast((step) => step.change === "done") : undefined;
  const step = reached ?? steps[0];
  if (!step || steps.length === 1) return describeMilestone(milestone, comparison, messages);
  if (reached) return describeMilestone({ ...milestone, steps: [step] }, comparison, messages);
  if (days === 0) return `${name} – ${messages.diff.movedBack}`;
  return `${name} – ${describeStep({ ...step, change: "moved", due, days, done: false }, milestone, messages)}`;
}

function describeStep(
  { change, period, due, days, done, timing, previousName }: MilestoneStep,
  { firstPromise }: MilestoneChange,
  { diff }: Messages,
): string {
  const first = firstPromise.due;
  const dates = { due, days, first, daysFromFirst: daysBetween(first, due.to), timing };
  const renamed = previousName === undefined ? [] : [diff.renamed(previousName)];
  if (change === "renamed") return renamed.join("");
  const isAtOnce = change === "done" && period === firstPromise.period;
  const event = isAtOnce ? "doneAtOnce" : change === "moved" && done ? "corrected" : change;
  return [diff.milestone[event](dates), ...renamed].join(", ");
}

import { outcomes } from "../diff/summarize.ts";
import type { FollowedItem } from "../follow-up/follow-items.ts";
import type { FollowUpFigures } from "./history.ts";

/** Counts the planned items that an entry had to answer for. */
export function countItems(items: readonly FollowedItem[]): FollowUpFigures {
  const counts = outcomes.map((outcome) => [
    outcome,
    items.filter((item) => (item.outcome ?? "unanswered") === outcome).length,
  ]);
  // The entries have every outcome as a key, which the type of fromEntries does not say.
  const byOutcome = Object.fromEntries(counts) as Pick<FollowUpFigures, (typeof outcomes)[number]>;
  return {
    planned: items.length,
    open: items.length - byOutcome.done - byOutcome.dropped,
    carriedOver: items.filter(({ carriedOver }) => carriedOver > 0).length,
    ...byOutcome,
  };
}

/** Adds up the figures of several workstreams. */
export function sumFigures(figures: readonly FollowUpFigures[]): FollowUpFigures {
  const keys = ["planned", "open", "carriedOver", ...outcomes] as const;
  const sums = keys.map((key) => [key, figures.reduce((sum, each) => sum + each[key], 0)]);
  // The entries have every key of the figures, which the type of fromEntries does not say.
  return Object.fromEntries(sums) as FollowUpFigures;
}

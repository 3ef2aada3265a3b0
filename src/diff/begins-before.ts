import type { Period } from "../model/parse-period.ts";
import type { Comparison } from "./changes.ts";

/**
 * Whether something that a comparison tells may have begun before the oldest report that was looked at: an item that was
 * carried over from then, or a milestone that was promised then. Without older reports, its beginning would be wrong.
 */
export function beginsBefore({ workstreams }: Comparison, oldest: Period): boolean {
  return workstreams.some(
    ({ followUp, milestones }) =>
      followUp.some(({ carriedOver, plannedIn }) => carriedOver > 0 && plannedIn < oldest) ||
      milestones.some(({ change, firstPromise }) => change === "done" && firstPromise.period <= oldest),
  );
}

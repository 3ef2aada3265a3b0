import type { Status } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import type { StatusChange, StatusStep } from "./changes.ts";

/** The status that a workstream's entry gives. */
export interface GivenStatus {
  readonly period: Period;
  readonly status: Status | undefined;
  /** Whether the entry has nothing to report. Then the lack of a status says nothing. */
  readonly isSilent: boolean;
}

/**
 * Follows a workstream's status from the period `from` to the period `to`, through every entry in between; undefined if
 * it was the same all the time. `given` has the statuses of the entries, the oldest first.
 */
export function followStatus(
  given: readonly GivenStatus[],
  from: Period,
  to: Period,
): StatusChange | undefined {
  const statusIn = (period: Period): Status | undefined =>
    given.find((entry) => entry.period === period)?.status;
  const steps: StatusStep[] = [];
  let current = statusIn(from);
  for (const { period, status, isSilent } of given) {
    if (period <= from || period > to || status === current) continue;
    if (status === undefined && isSilent && period < to) continue;
    steps.push({ period, status });
    current = status;
  }
  return steps.length === 0 ? undefined : { from: statusIn(from), to: statusIn(to), steps };
}

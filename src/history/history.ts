import type { FollowUpOutcome } from "../diff/changes.ts";
import type { Language } from "../messages/language.ts";
import type { Status } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";

/** A value for some periods: one that has none has no key. */
export type ByPeriod<Value> = Readonly<Partial<Record<Period, Value>>>;

/**
 * How a programme has gone from one period to another: plain data, with everything that the views show. Every month in
 * between counts.
 */
export interface History {
  /** The programme's name. */
  readonly programme: string;
  readonly organisation: string;
  readonly language: Language;
  readonly from: Period;
  readonly to: Period;
  /** Every month from the first to the last, also one without a report. */
  readonly periods: readonly Period[];
  /** The months that have no report. */
  readonly missingPeriods: readonly Period[];
  /** In the order of the last report, and then those that are no longer in it. */
  readonly workstreams: readonly WorkstreamHistory[];
}

export interface WorkstreamHistory {
  readonly id: string;
  /** The name in the last report that has the workstream. */
  readonly name: string;
  readonly abbreviation: string | undefined;
  /** The months whose report does not have the workstream. */
  readonly notIn: readonly Period[];
  /** The months in which it should have reported, but has no written entry. */
  readonly unwrittenIn: readonly Period[];
  /** For every month; null where no entry gives a status. */
  readonly status: Readonly<Record<Period, Status | null>>;
  /** First those that the last entry lists, in its order. */
  readonly milestones: readonly MilestoneHistory[];
  /** For every month with a written entry. */
  readonly followUp: ByPeriod<FollowUpFigures>;
}

export interface MilestoneHistory {
  readonly id: string;
  readonly name: string;
  /** The due date in every month whose entry lists the milestone. */
  readonly due: ByPeriod<string>;
  /** The month whose entry is the first to call it reached; undefined if the last one that lists it does not. */
  readonly reached: Period | undefined;
  /** Whether it was surely reached after or before the month of its due date; undefined where that is not sure. */
  readonly timing: "late" | "early" | undefined;
  /** Whether the workstream's last entry no longer lists it, without it having been reached. */
  readonly gone: boolean;
  /** How many days lie between the first due date and the last; negative if it is due earlier. */
  readonly days: number;
  /** How many times its date has moved. */
  readonly moves: number;
}

/** How many planned items an entry had to answer for, and what it answers. */
export interface FollowUpFigures extends Readonly<Record<FollowUpOutcome, number>> {
  readonly planned: number;
  /** Those that are neither done nor dropped. */
  readonly open: number;
  /** Those that an earlier follow-up had to answer for already. */
  readonly carriedOver: number;
}

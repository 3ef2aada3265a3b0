import type { Status } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";
import { sumFigures } from "./count-items.ts";
import type { ByPeriod, FollowUpFigures, History } from "./history.ts";

/** What a steering group wants to know first. */
export interface HistorySummary {
  /** How many workstreams of the last report have each status, and how many have none. */
  readonly statuses: Readonly<Record<Status | "none", number>>;
  readonly milestones: {
    readonly all: number;
    /** Those whose date has moved, whether or not it is the first one again. */
    readonly moved: number;
    /** Those whose date in the last month is another than when they were last listed before it. */
    readonly movedInLastMonth: number;
    readonly reached: number;
  };
  /** Of the last month, over all workstreams. */
  readonly followUp: FollowUpFigures;
}

/** All statuses, the best first: the order in which views show them. */
export const statuses: readonly Status[] = ["onTrack", "atRisk", "offTrack", "paused"];

/** Counts what a history says, over all workstreams. */
export function summarizeHistory({ workstreams, to }: Pick<History, "workstreams" | "to">): HistorySummary {
  const last = workstreams
    .filter(({ notIn }) => !notIn.includes(to))
    .map(({ status }) => status[to] ?? "none");
  const count = (wanted: Status | "none"): number => last.filter((status) => status === wanted).length;
  const milestones = workstreams.flatMap((workstream) => workstream.milestones);
  return {
    statuses: {
      onTrack: count("onTrack"),
      atRisk: count("atRisk"),
      offTrack: count("offTrack"),
      paused: count("paused"),
      none: count("none"),
    },
    milestones: {
      all: milestones.length,
      moved: milestones.filter(({ moves }) => moves > 0).length,
      movedInLastMonth: milestones.filter(({ due }) => hasMovedIn(to, due)).length,
      reached: milestones.filter(({ reached }) => reached !== undefined).length,
    },
    followUp: sumFigures(workstreams.flatMap(({ followUp }) => followUp[to] ?? [])),
  };
}

/** Whether a milestone has another date in the last period than when it was listed last before it. */
function hasMovedIn(last: Period, due: ByPeriod<string>): boolean {
  // The dates stand in the order of their periods.
  const [before, now] = Object.entries(due).slice(-2);
  return now?.[0] === last && now[1] !== before?.[1];
}

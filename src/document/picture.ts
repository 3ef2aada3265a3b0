import type { FollowUpOutcome } from "../diff/changes.ts";
import type { Mark } from "../history/choose-mark.ts";
import type { GivenDate } from "../history/describe-milestone.ts";
import type { Period } from "../model/parse-period.ts";

/** What a table shows, for writers that can draw it. The others print the table, which says the same. */
export type Picture = StatusGrid | MilestoneTrend | FollowUpBars;

/** What a picture shows, for those who do not see it. */
interface Alternative {
  readonly title: string;
  readonly description: string;
}

/** A row for each workstream, a column for each month. */
export interface StatusGrid extends Alternative {
  readonly kind: "statusGrid";
  readonly periods: readonly Period[];
  readonly rows: readonly { readonly name: string; readonly marks: readonly Mark[] }[];
  /** The words of the marks that the picture has. */
  readonly key: readonly { readonly mark: Mark; readonly label: string }[];
}

/** A line for each milestone: its due date, month by month. */
export interface MilestoneTrend extends Alternative {
  readonly kind: "milestoneTrend";
  readonly periods: readonly Period[];
  readonly lines: readonly MilestoneLine[];
  /** Names the line on which a due date is the day of the report. */
  readonly today: string;
}

export interface MilestoneLine {
  readonly name: string;
  /** What has happened to it, in words. */
  readonly note: string;
  readonly points: readonly GivenDate[];
  readonly isReached: boolean;
}

/** A bar for each month: what became of the planned items. */
export interface FollowUpBars extends Alternative {
  readonly kind: "followUpBars";
  readonly bars: readonly {
    readonly period: Period;
    readonly counts: Readonly<Record<FollowUpOutcome, number>>;
  }[];
  readonly key: readonly { readonly outcome: FollowUpOutcome; readonly label: string }[];
}

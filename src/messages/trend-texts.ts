import type { Values } from "./value-words.ts";

type Status = Values["status"];

/** The texts of a trend. A period in a parameter is written out (“mars 2023”). */
export interface TrendTexts {
  /** Of one month, both parameters are the same. */
  readonly title: (from: string, to: string) => string;
  readonly missingPeriods: (periods: readonly string[]) => string;
  /** What a month shows of a workstream whose entry gives no status, that has no entry, or is not in the report. */
  readonly without: Readonly<Record<"none" | "unwritten" | "notIn" | "noReport", string>>;
  readonly figures: FigureTexts;
  readonly status: string;
  readonly noStatus: string;
  /** One letter or sign for each status and for each reason why there is none. */
  readonly letters: Readonly<Record<Status | "none" | "unwritten" | "notIn" | "noReport", string>>;
  readonly milestones: MilestoneTrendTexts;
  readonly followUp: FollowUpTrendTexts;
  readonly workstream: string;
  readonly written: (file: string) => string;
  /** The beginning of the file name of a trend, before the two periods. */
  readonly fileName: string;
}

/** What stands beside a number, such as “milstolpar flyttade”. */
export interface FigureTexts {
  readonly heading: (period: string) => string;
  readonly withoutStatus: string;
  readonly moved: (count: number) => string;
  readonly open: (count: number) => string;
  readonly unanswered: (count: number) => string;
}

export interface MilestoneTrendTexts {
  readonly heading: string;
  readonly none: string;
  /** Says how the picture is read. */
  readonly guide: string;
  readonly picture: (workstream: string) => string;
  /** Names the line on which a due date is the day of the report. */
  readonly today: string;
  readonly columns: readonly [
    milestone: string,
    first: string,
    moved: string,
    last: string,
    days: string,
    state: string,
  ];
  readonly moved: (period: string, due: string) => string;
  readonly movedFromTo: (from: string, to: string, days: number) => string;
  readonly movedBack: (due: string, times: number) => string;
  readonly times: (count: number) => string;
  readonly due: (due: string) => string;
  readonly later: (days: number) => string;
  readonly reached: (period: string, timing: "late" | "early" | undefined) => string;
  readonly notReached: string;
  readonly overdue: string;
  readonly gone: string;
  /** How many more milestones kept their date all the time. */
  readonly steady: (count: number) => string;
}

export interface FollowUpTrendTexts {
  readonly heading: string;
  readonly none: string;
  readonly guide: string;
  readonly picture: string;
  readonly month: string;
  readonly planned: string;
  readonly open: string;
  readonly carriedOver: string;
  readonly perWorkstream: string;
}

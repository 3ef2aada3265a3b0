import type { EntryField } from "../fields/entry-fields.ts";

/** The dates of an event of a milestone. */
export interface MilestoneDates {
  readonly due: { readonly from: string; readonly to: string };
  /** The date that it was promised for first. */
  readonly first: string;
  /** How many days lie between the two dates of `due`, and between the first promise and the last; negative for earlier. */
  readonly days: number;
  readonly daysFromFirst: number;
  /** Whether it was reached after or before its due date, where that is sure. */
  readonly timing: "late" | "early" | undefined;
}

/** The texts of a comparison. A period in a parameter is written out (“mars 2023”); quoted words are unchanged. */
export interface DiffTexts {
  readonly title: (from: string, to: string) => string;
  /**
   * The title and the names of the sides where a report is compared with itself as it was published, and the sentence
   * where nothing differs.
   */
  readonly sincePublished: {
    readonly title: (period: string, day: string) => string;
    readonly noChange: string;
    readonly sides: { readonly before: string; readonly after: string; readonly oldText: string };
  };
  /** Says which keys of a published month's programme file have changed. */
  readonly programmeChanged: (file: string, keys: readonly string[]) => string;
  readonly missingPeriods: (periods: readonly string[]) => string;
  /** Says that nothing differs, in all layers or in the one that was asked for. */
  readonly noChange: Readonly<Record<"all" | "structure" | "followUp" | "text", string>>;
  /** The words before the workstreams without changes, in all layers or in one, and the sentence if there are none. */
  readonly rest: Readonly<Record<"all" | "structure" | "followUp" | "text", string>>;
  readonly noRest: string;
  /** The heading above what a steering group wants to know first. */
  readonly atAGlance: string;
  /** The headers of the table of what has changed; `statusIn` is that of the status in a month. */
  readonly workstreamHeader: string;
  readonly statusIn: (month: string) => string;
  readonly followUp: FollowUpTexts;
  readonly milestones: string;
  readonly milestoneCount: Readonly<
    Record<"new" | "returned" | "moved" | "renamed" | "done" | "reopened" | "gone", (count: number) => string>
  >;
  /**
   * What has happened to a milestone, after its name: `doneAtOnce` if it was reached when it was first named, `corrected`
   * if the date of one that was reached before is another.
   */
  readonly milestone: Readonly<
    Record<
      "new" | "returned" | "moved" | "done" | "doneAtOnce" | "corrected" | "reopened" | "gone",
      (dates: MilestoneDates) => string
    >
  >;
  /** Says by how many days a date has moved that moved several times. */
  readonly movedInAll: (days: number) => string;
  /** Says of a milestone that its date moved, and is the first one in the end. */
  readonly movedBack: string;
  readonly status: string;
  /** The words for the programme's own words: the heading, and what happened to a decision or a risk, before its name. */
  readonly month: {
    readonly title: string;
    readonly decision: Readonly<Record<"added" | "removed" | "moved", string>>;
    readonly risk: Readonly<Record<"added" | "removed" | "changed", string>>;
  };
  readonly structure: string;
  readonly structureCount: Readonly<
    Record<"added" | "removed" | "renamed" | "moved" | "missing", (count: number) => string>
  >;
  readonly workstream: Readonly<Record<"added" | "removed" | "missing", string>>;
  readonly renamed: (previousName: string) => string;
  /** A name that holds from a period on, after `renamed` or another such name. */
  readonly renamedIn: (name: string, period: string) => string;
  /** A workstream that reported only between the two periods. */
  readonly onlyIn: (from: string, to: string) => string;
  readonly unwrittenIn: (periods: readonly string[]) => string;
  /** An entry that says that there is nothing to report, and its period. */
  readonly nothingToReport: (period: string) => string;
  readonly moved: (from: number, to: number) => string;
  readonly texts: string;
  readonly sectionCount: Readonly<Record<"new" | "edited" | "empty", (count: number) => string>>;
  /** What a text is that has nothing of the earlier one, and the words before the earlier one. */
  readonly newText: string;
  readonly oldText: (period: string) => string;
  readonly state: Readonly<Record<"new" | "edited" | "empty", string>>;
  /** That texts are those of the earlier period; undefined if that is the month before. */
  readonly sameCount: (count: number, period: string | undefined) => string;
  readonly sameText: (period: string | undefined) => string;
  readonly wordCount: (added: number, removed: number) => string;
  /** A picture that differs, by its alternative text or its file. */
  readonly picture: Readonly<Record<"replaced" | "added" | "removed" | "moved", (name: string) => string>>;
  readonly link: (text: string, from: string, to: string) => string;
  /** Stands before a paragraph that differs, in formats that do not mark its kind of change. */
  readonly paragraph: Readonly<Record<"edited" | "added" | "removed", string>>;
  /** Stands before a paragraph that has moved; `move` is the same number at its old and its new place. */
  readonly movedHere: (move: number) => string;
  readonly movedAway: (move: number) => string;
  /** Says why a run with `--fail-on` failed. */
  readonly failed: (counts: readonly (readonly [outcome: string, count: number])[]) => string;
  readonly written: (file: string) => string;
  /** The beginning of the file name of a comparison, before the two periods. */
  readonly fileName: string;
}

export interface FollowUpTexts {
  readonly title: string;
  readonly planned: (count: number) => string;
  /** How many unanswered items are mentioned in a text. */
  readonly mentioned: (count: number) => string;
  /** How many items follow-ups carried over to another month, and how many times in total. */
  readonly carriedOver: (count: number, times: number) => string;
  /** An outcome with its month, in a comparison of several months. */
  readonly askedIn: (outcome: string, period: string) => string;
  /** Says that an item is delayed again; `times` is 2 or more. */
  readonly delayedAgain: (times: number) => string;
  readonly plannedSince: (period: string) => string;
  readonly comment: (text: string) => string;
  /** A sentence of a text that mentions an item; `period` is that of the text if it is a later one than was asked. */
  readonly mention: (field: EntryField, sentence: string, period?: string) => string;
}

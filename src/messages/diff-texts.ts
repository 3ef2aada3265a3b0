import type { EntryField } from "../fields/entry-fields.ts";

/** The texts of a comparison. A period in a parameter is written out (“mars 2023”); quoted words are unchanged. */
export interface DiffTexts {
  readonly title: (from: string, to: string) => string;
  readonly missingPeriods: (periods: readonly string[]) => string;
  readonly noChange: string;
  readonly unchanged: (names: readonly string[]) => string;
  /** The heading above the workstreams without changes, and the sentence below it if there are none. */
  readonly rest: string;
  readonly noRest: string;
  /** The heading above what a steering group wants to know first. */
  readonly atAGlance: string;
  readonly followUp: FollowUpTexts;
  readonly milestones: string;
  readonly milestoneCount: Readonly<
    Record<"new" | "moved" | "done" | "reopened" | "gone", (count: number) => string>
  >;
  readonly milestone: Readonly<
    Record<"new" | "gone" | "done" | "reopened", (name: string, due: string) => string>
  >;
  readonly milestoneMoved: (name: string, from: string, to: string, days: number) => string;
  readonly status: string;
  readonly structure: string;
  readonly structureCount: Readonly<
    Record<"added" | "removed" | "renamed" | "moved" | "missing", (count: number) => string>
  >;
  readonly workstream: Readonly<Record<"added" | "removed" | "missing", string>>;
  readonly renamed: (previousName: string) => string;
  readonly moved: (from: number, to: number) => string;
  readonly texts: string;
  readonly sectionCount: Readonly<Record<"new" | "edited" | "same" | "empty", (count: number) => string>>;
  readonly state: Readonly<Record<"new" | "edited" | "same" | "empty", string>>;
  readonly wordCount: (added: number, removed: number) => string;
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
  /** A sentence of a text that mentions an item. */
  readonly mention: (field: EntryField, sentence: string) => string;
}

import type { EntryField } from "../fields/entry-fields.ts";

/** The words of a comparison. Periods come as “mars 2023”, counts as numbers, quoted words as they are. */
export interface DiffTexts {
  readonly title: (from: string, to: string) => string;
  readonly missingPeriods: (periods: readonly string[]) => string;
  readonly noChange: string;
  readonly unchanged: (names: readonly string[]) => string;
  /** The heading above the workstreams of which there is nothing to say, and the sentence where there are none. */
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
  /** Before a paragraph that differs, where nothing else shows how. */
  readonly paragraph: Readonly<Record<"edited" | "added" | "removed", string>>;
  /** Before a paragraph that stands elsewhere; the number is the same at both places. */
  readonly movedHere: (move: number) => string;
  readonly movedAway: (move: number) => string;
  /** Why a run failed that `--fail-on` was given to. */
  readonly failed: (counts: readonly (readonly [outcome: string, count: number])[]) => string;
  readonly written: (file: string) => string;
  /** What a comparison's own file is called, before the two periods. */
  readonly fileName: string;
}

export interface FollowUpTexts {
  readonly title: string;
  readonly planned: (count: number) => string;
  /** How many unanswered items some text mentions. */
  readonly mentioned: (count: number) => string;
  /** How many items were taken along to another month, and how many times together. */
  readonly carriedOver: (count: number, times: number) => string;
  /** An outcome of a month in a comparison of several. */
  readonly askedIn: (outcome: string, period: string) => string;
  /** Of an item that has been put off before; `times` is 2 or more. */
  readonly delayedAgain: (times: number) => string;
  readonly plannedSince: (period: string) => string;
  readonly comment: (text: string) => string;
  /** A sentence of a text that mentions an item. */
  readonly mention: (field: EntryField, sentence: string) => string;
}

import type { EntryField } from "../fields/entry-fields.ts";

/** One entry as typed, in the shape that entry.schema.json accepts. `buildEntry` makes an `Entry` of it. */
export interface RawEntry extends Readonly<Partial<Record<EntryField, string>>> {
  readonly workstream: string;
  readonly period: string;
  readonly nothingToReport?: boolean;
  readonly status?: RawStatus;
  readonly milestones?: readonly RawMilestone[];
  readonly followUp?: readonly RawFollowUp[];
}

export type RawStatus = "onTrack" | "atRisk" | "offTrack" | "paused";
export type RawOutcome = "done" | "partly" | "ongoing" | "delayed" | "dropped";

export interface RawMilestone {
  readonly id: string;
  readonly name: string;
  /** An existing day, written `2023-05-31`. */
  readonly due: string;
  readonly done?: boolean;
}

export interface RawFollowUp {
  readonly planned: string;
  /** Absent or null until someone answers. */
  readonly outcome?: RawOutcome | null;
  readonly comment?: string;
}

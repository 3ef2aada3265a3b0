import type { EntryField } from "../fields/entry-fields.ts";

/** One entry as it was typed: what entry.schema.json lets through. What it means is an `Entry`. */
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
  /** A day that exists, of the form 2023-05-31. */
  readonly due: string;
  readonly done?: boolean;
}

export interface RawFollowUp {
  readonly planned: string;
  /** Absent or null until someone has answered. */
  readonly outcome?: RawOutcome | null;
  readonly comment?: string;
}

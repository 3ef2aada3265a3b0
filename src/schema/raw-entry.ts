import type { EntryField } from "../fields/entry-fields.ts";

/** One entry as typed, in the shape that entry.schema.json accepts. `buildEntry` makes an `Entry` of it. */
export interface RawEntry extends Readonly<Partial<Record<EntryField, string>>> {
  readonly workstream: string;
  readonly period: string;
  readonly nothingToReport?: RawFlag;
  /** A code, or the Swedish word for it. */
  readonly status?: string;
  readonly milestones?: readonly RawMilestone[];
  readonly followUp?: readonly RawFollowUp[];
}

/** `true` and `false`, or the Swedish words for them: `ja` and `nej`. */
export type RawFlag = boolean | string;

export interface RawMilestone {
  readonly id: string;
  readonly name: string;
  /** An existing day, written `2023-05-31`. */
  readonly due: string;
  readonly done?: RawFlag;
}

export interface RawFollowUp {
  readonly planned: string;
  /** A code, or the Swedish word for it. Absent or null until someone answers. */
  readonly outcome?: string | null;
  readonly comment?: string;
}

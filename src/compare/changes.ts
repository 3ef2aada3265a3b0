import type { EntryField } from "../diagnostics/codes.ts";
import type { FollowUpItem, Status } from "../model/entry.ts";
import type { Period } from "../model/period.ts";

/** How the reports of two periods differ, in the order of the later one. */
export interface Comparison {
  readonly from: Period;
  readonly to: Period;
  readonly workstreams: readonly WorkstreamChange[];
}

/** `missing`: it reports in the later period, but has no entry there, or one that no one has written. */
export type WorkstreamChangeKind = "unchanged" | "changed" | "added" | "removed" | "renamed" | "missing";

export interface WorkstreamChange {
  readonly id: string;
  /** The name in the later period, or in the earlier one where it is removed. */
  readonly name: string;
  readonly change: WorkstreamChangeKind;
  /** The name in the earlier period, where it was another. */
  readonly previousName: string | undefined;
  readonly status: { readonly from: Status | undefined; readonly to: Status | undefined } | undefined;
  readonly milestones: readonly MilestoneChange[];
  /** The follow-up of the later entry, where it is another than the earlier one's. */
  readonly followUp: readonly FollowUpItem[];
  readonly sections: readonly SectionChange[];
}

export interface MilestoneChange {
  readonly id: string;
  readonly name: string;
  readonly change: "new" | "gone" | "done" | "reopened" | "moved";
  readonly due: { readonly from: string; readonly to: string };
  /** How many days later it is due; negative where it is earlier. */
  readonly days: number;
}

/** `empty`: there was a text and there is none any more. */
export type SectionState = "new" | "edited" | "same" | "empty";

export interface SectionChange {
  readonly field: EntryField;
  readonly state: SectionState;
  readonly words: { readonly added: number; readonly removed: number };
  readonly paragraphs: readonly ParagraphChange[];
}

/** A paragraph in one of the texts, or in both with its words compared. */
export interface ParagraphChange {
  readonly kind: "same" | "added" | "removed" | "edited";
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

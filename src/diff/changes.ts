import type { EntryField } from "../fields/entry-fields.ts";
import type { Language } from "../messages/language.ts";
import type { Outcome, Status } from "../model/entry.ts";
import type { Period } from "../model/parse-period.ts";

/**
 * How the reports of two periods differ, in the order of the later one: all that any view shows, as plain data.
 *
 * It has three layers that never mix. Structure is what the files say without words: who reports, status, milestones.
 * Follow-up is what became of what was planned, by the writers' own answers. Text is how the texts differ.
 */
export interface Comparison {
  /** The programme's name and organisation, and the language of its texts. */
  readonly programme: string;
  readonly organisation: string;
  readonly language: Language;
  readonly from: Period;
  readonly to: Period;
  /** The periods between the two that have no report. */
  readonly missingPeriods: readonly Period[];
  readonly summary: ComparisonSummary;
  readonly workstreams: readonly WorkstreamChange[];
}

export type Layer = "structure" | "followUp" | "text";

/** How many there are of each kind, over all workstreams. */
export interface ComparisonSummary {
  readonly workstreams: Readonly<Record<WorkstreamChangeKind | "moved", number>>;
  /** Workstreams whose status is another. */
  readonly statuses: number;
  readonly milestones: Readonly<Record<MilestoneChange["change"], number>>;
  readonly followUp: FollowUpCounts;
  readonly sections: Readonly<Record<SectionState, number>>;
}

export interface FollowUpCounts extends Readonly<Record<FollowUpOutcome, number>> {
  /** All items, whatever their outcome. */
  readonly planned: number;
  /** The unanswered items that a text mentions. */
  readonly mentioned: number;
  /** The items that were taken along from an earlier follow-up. */
  readonly carriedOver: number;
}

/** `missing`: it reports in the later period, but has no entry there, or one that no one has written. */
export type WorkstreamChangeKind = "unchanged" | "changed" | "added" | "removed" | "renamed" | "missing";

export interface WorkstreamChange {
  readonly id: string;
  /** The name in the later period, or in the earlier one where it is removed. */
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly change: WorkstreamChangeKind;
  /** The name in the earlier period, where it was another. */
  readonly previousName: string | undefined;
  /** Its places in the two reports, counted from 1, where its order among those in both is another. */
  readonly moved: { readonly from: number; readonly to: number } | undefined;
  readonly status: { readonly from: Status | undefined; readonly to: Status | undefined } | undefined;
  readonly milestones: readonly MilestoneChange[];
  readonly followUp: readonly FollowUpChange[];
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

export type FollowUpOutcome = Outcome | "unanswered";

/** A planned item and what became of it. */
export interface FollowUpChange {
  readonly planned: string;
  /** The period of the entry that first planned it. */
  readonly plannedIn: Period;
  /** The period whose entry says, or should have said, what became of it. */
  readonly askedIn: Period;
  readonly outcome: FollowUpOutcome;
  readonly comment: string | undefined;
  /** How many times it was taken along from one follow-up to the next. */
  readonly carriedOver: number;
  /** How many times it was called delayed. */
  readonly delays: number;
  /** A sentence that is about an unanswered item. It is evidence of nothing but itself: not that the item is done. */
  readonly mention: Mention | undefined;
}

export interface Mention {
  readonly field: EntryField;
  readonly text: string;
}

/** `empty`: there was a text and there is none any more. */
export type SectionState = "new" | "edited" | "same" | "empty";

export interface SectionChange {
  readonly field: EntryField;
  readonly state: SectionState;
  readonly words: { readonly added: number; readonly removed: number };
  /** All paragraphs of both texts, in the order in which a reader can follow both. */
  readonly paragraphs: readonly ParagraphChange[];
}

/** What a paragraph is in its text: running text, an item of a list, or a row of a table. */
export type ParagraphRole = "paragraph" | "item" | "row";

/**
 * A paragraph of one text, or of both with its words compared.
 *
 * One that moved stands twice, as `movedAway` at its old place and as `movedHere` at its new one, under one number.
 * Without `added` and `movedHere` the paragraphs are the old text, without `removed` and `movedAway` the new one.
 */
export type ParagraphChange = {
  readonly role: ParagraphRole;
  readonly pieces: readonly Piece[];
} & (
  | { readonly kind: "same" | "edited" | "rewritten" | "added" | "removed" }
  | { readonly kind: "movedAway" | "movedHere"; readonly move: number }
);

/** Some words of a paragraph: in both texts, or in the new or the old one only. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
  /** How the old text has the same words, where the month turned in them: mars, where the text says april. */
  readonly before?: string;
}

import type { EntryField } from "../fields/entry-fields.ts";
import type { Language } from "../messages/language.ts";
import type { Outcome, Status } from "../model/entry.ts";
import type { RiskLevel } from "../model/month-words.ts";
import type { Period } from "../model/parse-period.ts";

/**
 * How the reports of two periods differ, in the order of the later report: plain data, with everything that the views
 * show.
 *
 * A comparison has three separate layers. Structure: who reports, and with which status and milestones. Follow-up: what
 * became of the plans, by the writers' own answers. Text: how the texts differ.
 */
export interface Comparison {
  /** The programme's name. */
  readonly programme: string;
  readonly organisation: string;
  readonly language: Language;
  readonly from: Period;
  readonly to: Period;
  /** The day on which the report was published that is compared with itself as it is now; else undefined. */
  readonly published?: string;
  /** The layer that the comparison is limited to; undefined if it has all three. */
  readonly only: Layer | undefined;
  /** The periods between the two that have no report. */
  readonly missingPeriods: readonly Period[];
  readonly summary: ComparisonSummary;
  /** How the programme's own words about the months differ; undefined where they do not. */
  readonly month: MonthChange | undefined;
  readonly workstreams: readonly WorkstreamChange[];
}

export type Layer = "structure" | "followUp" | "text";

/** How the programme's own words about two months differ. */
export interface MonthChange {
  readonly summary: SectionChange | undefined;
  readonly decisions: DecisionChanges;
  readonly risks: readonly RiskChange[];
}

export interface DecisionChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Those that are due on another day. */
  readonly moved: readonly MovedDecision[];
}

export interface MovedDecision {
  readonly decision: string;
  /** Days; a side without one has no key. */
  readonly due: { readonly from?: string; readonly to?: string };
}

export interface RiskChange {
  readonly id: string;
  readonly name: string;
  readonly change: "added" | "removed" | "changed";
  readonly level: { readonly from?: RiskLevel; readonly to?: RiskLevel };
}

/** How many changes of each kind there are, over all workstreams. */
export interface ComparisonSummary {
  readonly workstreams: Readonly<Record<WorkstreamChangeKind | "moved", number>>;
  /** How many workstreams have another status. */
  readonly statuses: number;
  readonly milestones: Readonly<Record<MilestoneEvent, number>>;
  readonly followUp: FollowUpCounts;
  readonly sections: Readonly<Record<SectionState, number>>;
}

export interface FollowUpCounts extends Readonly<Record<FollowUpOutcome, number>> {
  /** All items, with or without an answer. */
  readonly planned: number;
  /** The unanswered items that a text mentions. */
  readonly mentioned: number;
  /** The items that a follow-up carried over from an earlier follow-up. */
  readonly carriedOver: number;
}

/** `missing`: the workstream should report in the later period, but has no entry, or only the scaffold's text. */
export type WorkstreamChangeKind = "unchanged" | "changed" | "added" | "removed" | "renamed" | "missing";

export interface WorkstreamChange {
  readonly id: string;
  /** The name in the later period; for a removed workstream, the name in the earlier one. */
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly change: WorkstreamChangeKind;
  /** The name in the earlier period, if it was another name. */
  readonly previousName: string | undefined;
  /** The places in the two reports, counted from 1, if the workstream has moved among those in both reports. */
  readonly moved: { readonly from: number; readonly to: number } | undefined;
  /** The periods before the later one in which it should have reported, but has no written entry. */
  readonly unwrittenIn: readonly Period[];
  /** Its later names, if it had more than one after the earlier period; each with the first period of that name. */
  readonly names: readonly { readonly period: Period; readonly name: string }[];
  /** The first and last periods in which it reported, if that was in neither of the two periods but in between. */
  readonly onlyIn: { readonly from: Period; readonly to: Period } | undefined;
  /** Whether each entry says that it has nothing to report, if one says so and the other does not. */
  readonly nothingToReport: { readonly from: boolean; readonly to: boolean } | undefined;
  readonly status: StatusChange | undefined;
  /** The status in each of the two periods, whether or not it changed. */
  readonly statuses: { readonly from: Status | undefined; readonly to: Status | undefined };
  readonly milestones: readonly MilestoneChange[];
  readonly followUp: readonly FollowUpChange[];
  readonly sections: readonly SectionChange[];
}

/** A status that changed, in the end or only for a while. */
export interface StatusChange {
  readonly from: Status | undefined;
  readonly to: Status | undefined;
  /** Each period after the earlier one whose entry gives another status than the one before it. */
  readonly steps: readonly StatusStep[];
}

export interface StatusStep {
  readonly period: Period;
  readonly status: Status | undefined;
}

/**
 * `done`: reached, whether or not it is still listed; `reopened`: no longer reached; `returned`: listed again;
 * `renamed`: nothing but its name is another.
 */
export type MilestoneEvent = "new" | "gone" | "done" | "reopened" | "moved" | "returned" | "renamed";

export interface MilestoneChange {
  readonly id: string;
  readonly name: string;
  /** Its name in the earlier period, if it was another name. */
  readonly previousName?: string;
  /** What has happened to it over all periods. */
  readonly change: MilestoneEvent;
  readonly due: { readonly from: string; readonly to: string };
  /** By how many days its due date has moved; negative if it is due earlier. */
  readonly days: number;
  /** The date that the first entry which names it gave. */
  readonly firstPromise: { readonly period: Period; readonly due: string };
  /** What happened in each period, the earliest first; at least one step. */
  readonly steps: readonly MilestoneStep[];
}

/** What an entry says that has happened to a milestone since the entry before it. */
export interface MilestoneStep {
  readonly period: Period;
  readonly change: MilestoneEvent;
  readonly due: { readonly from: string; readonly to: string };
  readonly days: number;
  /** Whether the entry says that it is reached. */
  readonly done: boolean;
  /**
   * Of a milestone that is reached now, whether that was surely late or early: an entry of a later month than that of its
   * due date calls it open, or it is due only after the next month.
   */
  readonly timing?: "late" | "early";
  /** Its name before, if it was another name. */
  readonly previousName?: string;
}

export type FollowUpOutcome = Outcome | "unanswered";

/** A planned item and what became of it. */
export interface FollowUpChange {
  readonly planned: string;
  /** The period of the entry that first planned it. */
  readonly plannedIn: Period;
  /** The last period whose entry says, or should have said, what became of the item. */
  readonly askedIn: Period;
  readonly outcome: FollowUpOutcome;
  readonly comment: string | undefined;
  /** How many times a follow-up carried the item over to the next one. */
  readonly carriedOver: number;
  /** How many follow-ups called the item delayed. */
  readonly delays: number;
  /** A sentence about an unanswered item. It shows that a text mentions the item, not that the item is done. */
  readonly mention: Mention | undefined;
}

export interface Mention {
  readonly field: EntryField;
  /** The period of the entry that has the sentence: the one that had to answer for the item, or a later one. */
  readonly period: Period;
  readonly text: string;
}

/** `empty`: the earlier report has the text and the later one does not. */
export type SectionState = "new" | "edited" | "same" | "empty";

export interface SectionChange {
  readonly field: EntryField;
  readonly state: SectionState;
  readonly words: { readonly added: number; readonly removed: number };
  /** All paragraphs of both texts, in an order in which a reader can follow both. */
  readonly paragraphs: readonly ParagraphChange[];
  /** The pictures that differ, which the words around them need not show. */
  readonly pictures: readonly PictureChange[];
  /** The links that have the same words and lead elsewhere. */
  readonly links: readonly LinkChange[];
}

export interface PictureChange {
  /** `replaced`: another picture under the same file name or alternative text; `moved`: others have passed it. */
  readonly change: "replaced" | "added" | "removed" | "moved";
  /** Its alternative text; undefined if it has none. */
  readonly alt: string | undefined;
  /** Its file's path, as the text gives it. */
  readonly file: string;
}

export interface LinkChange {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** The role of a paragraph in its text: running text, an item of a list, or a row of a table. */
export type ParagraphRole = "paragraph" | "item" | "row";

/**
 * A paragraph of one of the two texts, or of both with its words compared.
 *
 * A moved paragraph stands twice under one number: as `movedAway` in its old place and as `movedHere` in its new one.
 * All paragraphs but `added` and `movedHere` make up the old text; all but `removed` and `movedAway` the new one.
 */
export type ParagraphChange = {
  readonly role: ParagraphRole;
  readonly pieces: readonly Piece[];
} & (
  | { readonly kind: "same" | "edited" | "rewritten" | "added" | "removed" }
  | { readonly kind: "movedAway" | "movedHere"; readonly move: number }
);

/** Some words of a paragraph that both texts have, or only the new one, or only the old one. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
  /** The words of the old text, if they differ only in the name of the report's month: “mars” for “april”. */
  readonly before?: string;
}

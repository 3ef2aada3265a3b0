import type { EntryField } from "../fields/entry-fields.ts";
import { fieldWords } from "./field-words.ts";
import type { Language } from "./language.ts";

/** The words that millrep adds to a document, in the programme's language. */
export interface DocumentWords {
  readonly status: string;
  readonly statuses: Readonly<Record<"onTrack" | "atRisk" | "offTrack" | "paused", string>>;
  /** The header cells of the overview of all statuses. */
  readonly statusOverview: readonly [workstream: string, status: string];
  /** Replaces the status of an entry that gives none. */
  readonly noStatus: string;
  /** Says on the first page that the report was published again, on which day and why. */
  readonly revised: (day: string, reason: string) => string;
  /** The sentence that replaces the summary and the plan; `period` is “mars 2023”. */
  readonly nothingToReport: (period: string) => string;
  /** The sentence of a workstream that has handed in no entry, which the programme's rules allow. */
  readonly noEntry: (period: string) => string;
  /** The header of the overview's column that compares with the month before: “Sedan mars”. */
  readonly sinceMonth: (month: string) => string;
  /** How a status is beside last month's; `other` where the workstream was or is paused. */
  readonly since: Readonly<Record<"same" | "better" | "worse" | "other", string>>;
  readonly nextMilestone: string;
  /** Stands after a date that was another one last month. */
  readonly before: (due: string) => string;
  /** How many workstreams have a status, have given none, and have handed in no entry: “8 enligt plan, 3 risk”. */
  readonly statusCounts: Readonly<
    Record<"onTrack" | "atRisk" | "offTrack" | "paused" | "none" | "missing", (count: number) => string>
  >;
  /** Replaces the status of a workstream that has handed in no entry. */
  readonly missing: string;
  /** The heading above the workstreams, where the overview stands before the introduction. */
  readonly entries: string;
  readonly followUp: string;
  /** How many of the planned items are done, and how many are dropped. */
  readonly followUpCount: (done: number, dropped: number, all: number) => string;
  readonly planned: string;
  readonly outcome: string;
  readonly comment: string;
  readonly outcomes: Readonly<Record<"done" | "partly" | "ongoing" | "delayed" | "dropped", string>>;
  /** Replaces a missing outcome. */
  readonly unanswered: string;
  readonly decisions: string;
  readonly decision: string;
  readonly decidedBy: string;
  readonly decisionDue: string;
  readonly risks: string;
  readonly risk: string;
  readonly level: string;
  readonly levels: Readonly<Record<"low" | "medium" | "high", string>>;
  readonly action: string;
  readonly owner: string;
  readonly milestones: string;
  readonly milestone: string;
  readonly due: string;
  readonly state: string;
  readonly reached: string;
  readonly notReached: string;
  /** A milestone that is not reached, and one that was reached in a month after its date. */
  readonly overdue: string;
  readonly reachedLate: string;
  /** The header of the column with the dates of the month before: “Datum i mars”. */
  readonly dueIn: (month: string) => string;
  /** The heading of the table of contents. */
  readonly contents: string;
  /** The words around the page numbers of a footer: “Sida 1 (7)”. */
  readonly page: string;
  readonly web: WebWords;
  readonly draft: DraftWords;
}

/** The words that a web page has besides its document. */
export interface WebWords {
  /** The link that skips the table of contents. */
  readonly skip: string;
  /** Stands before a table's number in its name. */
  readonly table: string;
}

/** The words that mark a draft, and what it lacks. */
export interface DraftWords {
  /** Stands before the title, and in the name of the file. */
  readonly mark: string;
  readonly label: string;
  /** How much is missing, after the label. */
  readonly state: (missing: number, expected: number) => string;
  /** Stands before the name of what is missing. */
  readonly missing: string;
  readonly missingEntry: (period: string) => string;
  readonly missingText: (field: EntryField) => string;
}

export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  sv: {
    status: "Status:",
    statuses: {
      onTrack: "enligt plan",
      atRisk: "risk för avvikelse",
      offTrack: "avvikelse",
      paused: "pausad",
    },
    statusOverview: ["Projekt", "Status"],
    noStatus: "inte angiven",
    nothingToReport: (period) => `Projektet har inget att rapportera för ${period}.`,
    revised: (day, reason) => `Reviderad ${day}: ${reason}`,
    noEntry: (period) => `Projektet har inte lämnat något bidrag för ${period}.`,
    sinceMonth: (month) => `Sedan ${month}`,
    since: { same: "oförändrat", better: "bättre", worse: "sämre", other: "ändrat" },
    nextMilestone: "Nästa milstolpe",
    before: (due) => `(tidigare ${due})`,
    statusCounts: {
      onTrack: (count) => `${count} enligt plan`,
      atRisk: (count) => `${count} risk`,
      offTrack: (count) => `${count} ${count === 1 ? "avvikelse" : "avvikelser"}`,
      paused: (count) => `${count} ${count === 1 ? "pausad" : "pausade"}`,
      none: (count) => `${count} utan status`,
      missing: (count) => `${count} utan bidrag`,
    },
    missing: "inget bidrag",
    entries: "Projekten",
    followUp: "Uppföljning av planen",
    followUpCount: (done, dropped, all) =>
      `${done} av ${all} ${all === 1 ? "klar" : "klara"}${dropped === 0 ? "" : `, ${dropped} utgår`}.`,
    planned: "Planerat",
    outcome: "Utfall",
    comment: "Kommentar",
    outcomes: {
      done: "klart",
      partly: "delvis klart",
      ongoing: "pågår",
      delayed: "uppskjutet",
      dropped: "utgår",
    },
    unanswered: "inte besvarat",
    decisions: "Beslut",
    decision: "Beslut",
    decidedBy: "Av",
    decisionDue: "Senast",
    risks: "Risker",
    risk: "Risk",
    level: "Nivå",
    levels: { low: "låg", medium: "medel", high: "hög" },
    action: "Åtgärd",
    owner: "Ansvarig",
    milestones: "Milstolpar",
    milestone: "Milstolpe",
    due: "Klart senast",
    state: "Läge",
    reached: "nådd",
    notReached: "inte nådd",
    overdue: "försenad",
    reachedLate: "nådd efter datumet",
    dueIn: (month) => `Datum i ${month}`,
    contents: "Innehåll",
    page: "Sida",
    web: { skip: "Hoppa till innehållet", table: "Tabell" },
    draft: {
      mark: "UTKAST",
      label: "Utkast:",
      state: (missing, expected) =>
        missing === 0 ? "inget bidrag saknas." : `${missing} av ${expected} bidrag saknas helt eller delvis.`,
      missing: "Saknas:",
      missingEntry: (period) => `bidraget för ${period} har inte kommit in.`,
      missingText: (field) => `${fieldWords.sv[field].subject.toLowerCase()} är inte färdigskriven.`,
    },
  },
  en: {
    status: "Status:",
    statuses: { onTrack: "on track", atRisk: "at risk", offTrack: "off track", paused: "paused" },
    statusOverview: ["Workstream", "Status"],
    noStatus: "not given",
    nothingToReport: (period) => `The workstream has nothing to report for ${period}.`,
    revised: (day, reason) => `Revised ${day}: ${reason}`,
    noEntry: (period) => `The workstream has handed in no entry for ${period}.`,
    sinceMonth: (month) => `Since ${month}`,
    since: { same: "unchanged", better: "better", worse: "worse", other: "changed" },
    nextMilestone: "Next milestone",
    before: (due) => `(was ${due})`,
    statusCounts: {
      onTrack: (count) => `${count} on track`,
      atRisk: (count) => `${count} at risk`,
      offTrack: (count) => `${count} off track`,
      paused: (count) => `${count} paused`,
      none: (count) => `${count} without a status`,
      missing: (count) => `${count} without an entry`,
    },
    missing: "no entry",
    entries: "The workstreams",
    followUp: "Follow-up of the plan",
    followUpCount: (done, dropped, all) =>
      `${done} of ${all} done${dropped === 0 ? "" : `, ${dropped} dropped`}.`,
    planned: "Planned",
    outcome: "Outcome",
    comment: "Comment",
    outcomes: {
      done: "done",
      partly: "partly done",
      ongoing: "ongoing",
      delayed: "delayed",
      dropped: "dropped",
    },
    unanswered: "not answered",
    decisions: "Decisions",
    decision: "Decision",
    decidedBy: "By",
    decisionDue: "Due",
    risks: "Risks",
    risk: "Risk",
    level: "Level",
    levels: { low: "low", medium: "medium", high: "high" },
    action: "Action",
    owner: "Owner",
    milestones: "Milestones",
    milestone: "Milestone",
    due: "Due",
    state: "State",
    reached: "reached",
    notReached: "not reached",
    overdue: "overdue",
    reachedLate: "reached after its date",
    dueIn: (month) => `Date in ${month}`,
    contents: "Contents",
    page: "Page",
    web: { skip: "Skip to the content", table: "Table" },
    draft: {
      mark: "DRAFT",
      label: "Draft:",
      state: (missing, expected) =>
        missing === 0
          ? "no entry is missing."
          : `${missing} of ${expected} entries ${missing === 1 ? "is" : "are"} missing in whole or in part.`,
      missing: "Missing:",
      missingEntry: (period) => `the entry for ${period} has not come in.`,
      missingText: (field) => `${fieldWords.en[field].subject.toLowerCase()} is not finished.`,
    },
  },
};

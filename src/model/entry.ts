import { type EntryField, textFields } from "../fields/entry-fields.ts";
import { type Values, valueInFile } from "../messages/value-words.ts";
import type { RawEntry, RawFollowUp, RawMilestone } from "../schema/raw-entry.ts";
import { oneLine } from "../yaml/one-line.ts";
import type { Source } from "../yaml/source.ts";
import type { Images, LoadImages } from "./image.ts";
import type { Period } from "./parse-period.ts";
import { proseAt } from "./programme.ts";
import type { Prose } from "./prose.ts";

export type Status = Values["status"];
export type Outcome = Values["outcome"];

/** An entry's texts; undefined for one that the entry lacks or that has the wrong shape. */
type EntryTexts = Readonly<Record<EntryField, Prose | undefined>>;

/** One workstream's file for one period, with every value in its meaning. */
export interface Entry extends EntryTexts {
  /** The workstream's id as the entry gives it. */
  readonly workstream: string;
  /** The period as the entry gives it. */
  readonly period: Period;
  readonly nothingToReport: boolean;
  readonly status: Status | undefined;
  readonly milestones: readonly Milestone[];
  readonly followUp: readonly FollowUpItem[];
  /** The images in its texts. */
  readonly images: Images;
  readonly source: Source;
}

export interface Milestone {
  readonly id: string;
  readonly name: string;
  /** A day, written `2023-05-31`. */
  readonly due: string;
  readonly done: boolean;
}

/** One item of last month's plan, and its outcome. */
export interface FollowUpItem {
  readonly planned: string;
  /** Undefined until someone answers. */
  readonly outcome: Outcome | undefined;
  readonly comment: string | undefined;
}

/** Builds an entry from a file that has the schema's shape. */
export function buildEntry(raw: RawEntry, source: Source, loadImages: LoadImages): Entry {
  const texts = buildTexts(raw, source);
  return {
    ...texts,
    workstream: raw.workstream,
    // The schema accepts only periods here.
    period: raw.period as Period,
    nothingToReport: valueInFile("flag", raw.nothingToReport) ?? false,
    status: valueInFile("status", raw.status),
    milestones: (raw.milestones ?? []).map(buildMilestone),
    followUp: (raw.followUp ?? []).map(buildFollowUp),
    images: loadImages(Object.values(texts)),
    source,
  };
}

function buildTexts(raw: RawEntry, source: Source): EntryTexts {
  const texts = textFields.map((field) => [
    field,
    raw[field] === undefined ? undefined : proseAt(source, `/${field}`),
  ]);
  // The list has every text field as a key, which the type of fromEntries does not say.
  return Object.fromEntries(texts) as EntryTexts;
}

function buildMilestone(raw: RawMilestone): Milestone {
  return { id: raw.id, name: oneLine(raw.name), due: raw.due, done: valueInFile("flag", raw.done) ?? false };
}

function buildFollowUp(raw: RawFollowUp): FollowUpItem {
  return {
    planned: oneLine(raw.planned),
    outcome: valueInFile("outcome", raw.outcome),
    comment: raw.comment === undefined ? undefined : oneLine(raw.comment),
  };
}

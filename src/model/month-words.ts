import { type Values, valueInFile } from "../messages/value-words.ts";
import type { RawDecision, RawMonth, RawRisk } from "../schema/raw-month.ts";
import { oneLine } from "../yaml/one-line.ts";
import type { Source } from "../yaml/source.ts";
import type { Images, LoadImages } from "./image.ts";
import type { Period } from "./parse-period.ts";
import { proseAt } from "./programme.ts";
import type { Prose } from "./prose.ts";

export type RiskLevel = Values["level"];

/** What the programme itself says about a month. It stands before the workstreams, and each part may be missing. */
export interface MonthWords {
  /** The period as the file gives it. */
  readonly period: Period;
  readonly summary: Prose | undefined;
  readonly decisions: readonly Decision[];
  readonly risks: readonly Risk[];
  /** The images in the summary. */
  readonly images: Images;
  readonly source: Source;
}

export interface Decision {
  readonly decision: string;
  /** Who makes it. */
  readonly by: string | undefined;
  /** A day, written `2023-05-31`. */
  readonly due: string | undefined;
}

export interface Risk {
  /** Stable from month to month. */
  readonly id: string;
  readonly name: string;
  readonly level: RiskLevel;
  readonly action: string | undefined;
  readonly owner: string | undefined;
}

/** Builds a month's own words from a file that has the schema's shape. */
export function buildMonthWords(raw: RawMonth, source: Source, loadImages: LoadImages): MonthWords {
  const summary = raw.summary === undefined ? undefined : proseAt(source, "/summary");
  return {
    // The schema accepts only periods here.
    period: raw.period as Period,
    summary,
    decisions: (raw.decisions ?? []).map(buildDecision),
    risks: (raw.risks ?? []).flatMap(buildRisk),
    images: loadImages([summary]),
    source,
  };
}

/** The decisions and risks as prose, for the rules that look at every sentence: their files' own words, in order. */
export function listedTexts({ source, decisions, risks }: MonthWords): Prose[] {
  return [
    ...decisions.map((_, index) => `/decisions/${index}/decision`),
    ...risks.flatMap((_, index) => [`/risks/${index}/name`, `/risks/${index}/action`]),
  ].flatMap((pointer) => proseAt(source, pointer) ?? []);
}

/** Whether a prose is the name of a risk: a title, where decisions and actions are sentences. */
export function isRiskName({ source }: Prose): boolean {
  return /^\/risks\/\d+\/name$/.test(source.pointer);
}

function buildDecision({ decision, by, due }: RawDecision): Decision {
  return { decision: oneLine(decision), by: by === undefined ? undefined : oneLine(by), due };
}

function buildRisk({ id, name, level, action, owner }: RawRisk): Risk[] {
  const value = valueInFile("level", level);
  if (value === undefined) return [];
  return [
    {
      id,
      name: oneLine(name),
      level: value,
      action: action === undefined ? undefined : oneLine(action),
      owner: owner === undefined ? undefined : oneLine(owner),
    },
  ];
}

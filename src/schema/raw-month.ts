/** The file of a month's own words as typed, in the shape that month.schema.json accepts. `MonthWords` says what it means. */
export interface RawMonth {
  readonly period: string;
  readonly summary?: string;
  readonly decisions?: readonly RawDecision[];
  readonly risks?: readonly RawRisk[];
}

export interface RawDecision {
  readonly decision: string;
  readonly by?: string;
  /** An existing day, written `2023-05-31`. */
  readonly due?: string;
}

export interface RawRisk {
  readonly id: string;
  readonly name: string;
  /** A code, or the Swedish word for it. */
  readonly level: string;
  readonly action?: string;
  readonly owner?: string;
}

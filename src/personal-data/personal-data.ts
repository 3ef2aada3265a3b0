/**
 * Kinds of data that identify or reach a person, or give access. `likely` is a number that has the shape of a personal
 * number but the wrong check digit.
 */
export type PersonalDataKind =
  | "personal"
  | "coordination"
  | "reserve"
  | "likely"
  | "password"
  | "mobile"
  | "mail";

/** Personal data in a text as a reader sees it. */
export interface SeenData {
  readonly kind: PersonalDataKind;
  /** Offsets in UTF-16 units; the end is not included. */
  readonly start: number;
  readonly end: number;
  /** What a reader sees, of the same length, with `*` for every hidden character. */
  readonly shown: string;
}

/** Personal data in a text as it was typed, in which invisible signs, marks or line ends may stand among them. */
export interface PersonalData extends SeenData {
  /** The typed fragment for output, of the same length, with `*` for every hidden character. */
  readonly masked: string;
}

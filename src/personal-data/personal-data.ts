/** What may say who someone is, or let someone in; `likely` has the shape of a personal number, but not its check digit. */
export type PersonalDataKind =
  | "personal"
  | "coordination"
  | "reserve"
  | "likely"
  | "password"
  | "mobile"
  | "mail";

/** Personal data in a text. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Offsets in UTF-16 units, the end not included. */
  readonly start: number;
  readonly end: number;
  /** The stretch as it may be shown: equally long, with `*` for what is not to be seen. */
  readonly masked: string;
}

/** What the guide for workstream leads names. */
export interface GuideSubject {
  readonly programme: string;
  /** A period and a workstream's id, for its examples. */
  readonly period: string;
  readonly id: string;
  /** The programme office's address, if it has one that everyone may see. */
  readonly contact: string | undefined;
}

/** Prints the guide for workstream leads, which `init` writes beside the programme file, as Markdown. */
export type LeadsGuide = (subject: GuideSubject) => string;

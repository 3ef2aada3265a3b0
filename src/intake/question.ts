import type { ImportQuestion } from "../messages/import-texts.ts";

/** What a person must answer, since nobody may guess it. */
export interface Question {
  readonly kind: ImportQuestion;
  /** What it is about: a planned item, a milestone, a heading. */
  readonly about: string;
  /** What stands there. */
  readonly text: string;
}

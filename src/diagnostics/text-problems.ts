/** What in a text is not written as the house writes it. */
export type StyleReason =
  | "word"
  | "written-apart"
  | "lower-case"
  | "colon-before-ending"
  | "organisation"
  | "abbreviation"
  | "twice-said"
  | "ampersand"
  | "and-or"
  | "slash"
  | "quotes"
  | "dash"
  | "percent"
  | "digit-groups"
  | "glued-digit"
  | "full-stop"
  | "space-before-mark"
  | "space-after-mark"
  | "double-space";
/** What about a list is not as it should be: its marks stand in running text, its lead-in, or how its items end. */
export type ListProblem = "marks" | "lead-in" | "ends";

/** Words that are not as the programme writes them. */
export interface TermVariant {
  readonly written: string;
  readonly problem: TermProblem;
  readonly right: string;
  /** Whether the words have an ending that `right` lacks. */
  readonly isInflected: boolean;
}

/** What is wrong with how a term is written; `replaced` is the wrong word, not a wrong spelling. */
export type TermProblem = "case" | "compound" | "misspelt" | "variant" | "replaced";

/** Words that the report writes in another way in another place. */
export interface TwoSpellings {
  readonly problem: "two-spellings";
  readonly written: string;
  readonly other: string;
  /** Undefined where it is the same file. */
  readonly otherFile: string | undefined;
  readonly otherLine: number;
  /** What to write: a compound as one word, or the spelling that is clearly the report's own. */
  readonly right: string | undefined;
  readonly isCompound: boolean;
}

/** How far an entry has come. */
export type EntryState = "complete" | "errors" | "begun" | "missing";

/** What `status` says. */
export interface StatusTexts {
  readonly states: Readonly<Record<EntryState, string>>;
  /** The heading of the Markdown; `month` is “mars 2023”. */
  readonly title: (month: string) => string;
  /** How many entries have come in, and how many are in each state that any is in. */
  readonly heading: (
    month: string,
    received: number,
    expected: number,
    counts: readonly (readonly [state: EntryState, count: number])[],
  ) => string;
  /** The last day for entries, in words, and how many days are left; fewer than none where it has passed. */
  readonly deadline: (day: string, daysLeft: number | undefined) => string;
  /** What is wrong with an entry, or left to answer; empty where that is nothing. */
  readonly left: (errors: number, warnings: number, unanswered: number) => string;
  /** The header cells of the table in Markdown. */
  readonly columns: readonly string[];
  /** The line above a mail, which has a number among them. */
  readonly reminder: (number: number, count: number) => string;
  readonly to: (receiver: string | undefined) => string;
  readonly subject: (subject: string) => string;
  readonly nobodyToRemind: string;
}

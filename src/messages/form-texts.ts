/** What `form` says. Names are the ids of workstreams, which their files have. */
export interface FormTexts {
  readonly working: string;
  readonly refused: string;
  readonly written: (folder: string, names: readonly string[]) => string;
  readonly unchanged: (folder: string, names: readonly string[]) => string;
  /** Names forms that someone has written in, or that are no forms. */
  readonly kept: (files: readonly string[]) => string;
  /** Says who gets no form, and how to make one after all. */
  readonly handedIn: (names: readonly string[], period: string) => string;
  readonly broken: (names: readonly string[]) => string;
  /** Says that the month has no entries yet. */
  readonly notMade: (period: string) => string;
  /** Says for whom a mail lies beside the form. */
  readonly mails: (folder: string, names: readonly string[]) => string;
  /** Says for whom only the text of a mail was printed. */
  readonly printedMails: (names: readonly string[]) => string;
  /** Says that the form for the month's own words has no mail. */
  readonly noMonthMail: string;
  readonly unreadableLastPlan: (file: string, name: string) => string;
}

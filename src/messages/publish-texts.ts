export interface PublishTexts {
  readonly working: string;
  readonly published: (period: string, day: string, files: readonly string[]) => string;
  readonly revised: (period: string, day: string, files: readonly string[]) => string;
  /** Stands below the warnings, which do not stop a publication. */
  readonly warned: (warnings: number) => string;
  /** Says what holds from now on. */
  readonly next: (period: string) => string;
  readonly refused: (errors: number) => string;
  /** Says that there is nothing to publish: the month is published, and nothing in it has changed. */
  readonly nothingChanged: (period: string, day: string) => string;
}

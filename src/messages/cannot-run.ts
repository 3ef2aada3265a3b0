import type { CannotRunTexts } from "./messages.ts";

/**
 * Ends a command that cannot do its work (exit code 2): a wrong command line, no workspace, no such period.
 *
 * Only commands throw it, and one place catches it. An error in the reports themselves is a diagnostic instead.
 */
export class CannotRun extends Error {
  readonly explain: (texts: CannotRunTexts) => string;

  constructor(explain: (texts: CannotRunTexts) => string) {
    super("cannot run");
    this.explain = explain;
  }
}

/** What `validate` says of Word files, beside the diagnostics. Quoted words come masked. */
export interface WordFileTexts {
  /** What the name of a copy with comments ends with, before its ending. */
  readonly copyMark: string;
  /** Above the findings of a text: “SoKI, Summering april”. */
  readonly heading: (about: string) => string;
  readonly copyWritten: (file: string, comments: number) => string;
  /** Says that a file needs no copy. `more` is how many findings `--all` would put there. */
  readonly nothingToComment: (file: string, more: number) => string;
  /** Says that findings have no place in the file, so that only the screen shows them; each with its sentence. */
  readonly unplaced: (findings: readonly string[]) => string;
  /** Says that somebody has edited an earlier copy. */
  readonly copyKept: (file: string) => string;
}

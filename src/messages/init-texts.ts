/** What is wrong with the names of a new programme's workstreams. */
export type WorkstreamsProblem =
  | { readonly problem: "none" }
  | { readonly problem: "blank"; readonly place: number }
  | { readonly problem: "control" | "noId"; readonly name: string }
  | { readonly problem: "reserved"; readonly name: string; readonly id: string }
  | { readonly problem: "same"; readonly name: string; readonly other: string; readonly id: string };

export interface InitTexts {
  readonly askProgramme: string;
  readonly askWorkstreams: string;
  /** Says what to look at first in a new programme. */
  readonly lookAtProgramme: (file: string) => string;
  readonly renewed: (file: string) => string;
  /** Says why no further month was made, and how to make it all the same. */
  readonly stillUntouched: (period: string, next: string) => string;
  readonly created: (count: number) => string;
  readonly left: (count: number) => string;
  readonly outdated: (file: string) => string;
  readonly nobodyReports: (period: string) => string;
  readonly nothingNew: (period: string) => string;
  readonly unreadableLastPlan: (file: string) => string;
  readonly next: (folder: string) => string;
}

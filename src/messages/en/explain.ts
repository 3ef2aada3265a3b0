import type { ExplainTexts } from "../explain-texts.ts";

export const explainTexts: ExplainTexts = {
  rooms: {
    file: "The files",
    yaml: "How the files are written",
    schema: "The fields and their values",
    report: "The report as a whole",
    text: "What the texts hold",
  },
  asks: "Rule:",
  why: "Why:",
  failing: (file) => (file === undefined ? "Not like this:" : `Not like this, in ${file}:`),
  passing: "Like this:",
  settable: "The rule can be set in reports/programme.yaml, to off, info, warning or error:",
  notSettable: "The rule cannot be set in reports/programme.yaml.",
  tab: "[tab]",
  noBreakSpace: "[no-break space]",
  more: "Read more about a code with, for example: millrep explain yaml/tab",
};

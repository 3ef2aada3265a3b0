import type { ExplainTexts } from "../explain-texts.ts";

export const explainTexts: ExplainTexts = {
  rooms: {
    file: "Filerna",
    yaml: "Hur filerna är skrivna",
    schema: "Fälten och deras värden",
    report: "Lägesrapporten som helhet",
    text: "Texternas innehåll",
  },
  asks: "Regel:",
  why: "Varför:",
  failing: (file) =>
    file === undefined ? "Så här ska det inte vara:" : `Så här ska det inte vara, i ${file}:`,
  passing: "Så här ska det vara:",
  settable: "Regeln går att ställa in i reports/programme.yaml, på off, info, warning eller error:",
  notSettable: "Regeln går inte att ställa in i reports/programme.yaml.",
  tab: "[tabb]",
  noBreakSpace: "[hårt blanksteg]",
  more: "Läs mer om en kod med till exempel: millrep explain yaml/tab",
};

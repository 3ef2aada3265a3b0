import type { ExplanationsOf } from "../explanations.ts";

export const reportExplanations: ExplanationsOf<"report"> = {
  "report/missing-entry": {
    asks: "Every workstream that reports in the month must have handed in an entry.",
    why: "Where a workstream is missing, readers may think that nothing happened there. A workstream without news therefore hands in an entry too, with “nothingToReport: true”.",
  },
  "report/unknown-workstream": {
    asks: "Every entry must come from a workstream that is in programme.yaml.",
    why: "The report has places only for the workstreams in programme.yaml, in the order in which they stand there. An entry from any other would be left out.",
  },
  "report/workstream-mismatch": {
    asks: "The workstream in an entry must be the one that its file is named after.",
    why: "Where the file's name says one workstream and its content another, there is no telling whose text it is. It happens easily when another workstream's file is copied.",
  },
  "report/duplicate-entry": {
    asks: "Every workstream must have a single file for the month.",
    why: "Where there are two files, only one becomes part of the report, and that may be the old one.",
  },
  "report/period-mismatch": {
    asks: "The month in an entry must be that of its folder.",
    why: "Otherwise a text may end up in another month's report. It happens easily when the file of the month before is copied.",
  },
  "report/contradiction": {
    asks: "An entry must have either summary and plan or “nothingToReport: true”, and not both.",
    why: "Otherwise the report would say that the workstream has nothing to report, although there is something to read. Usually the line was left from an earlier month.",
  },
  "report/not-reporting": {
    asks: "A workstream must hand in entries only for the months in which it reports.",
    why: "With “from” and “until” in programme.yaml the programme office decides when a workstream starts and stops reporting. An entry outside that time would be left out of the report.",
  },
  "report/overdue-milestone": {
    asks: "A milestone that is not done must be due in the report's month or later.",
    why: "A date that has passed does not say when the milestone will be reached. Write “done: true” if it has been reached, and a new date if not. It is good to say in “deviation” why it is late.",
  },
  "report/unanswered-follow-up": {
    asks: "Every item of a follow-up must say what became of it.",
    why: "Readers want to know what became of last month's plan. Write, for example, “outcome: done” if it is finished, or “outcome: delayed” if it was put off.",
  },
  "report/unmatched-follow-up": {
    asks: "A follow-up answers all that was planned last month, word for word, and nothing else.",
    why: "Readers must be able to trust that what was promised is followed up. What the last follow-up left open counts as planned too. What will not be done or was no commitment gets “outcome: dropped”, or is left out with a reason in a comment above “followUp”.",
  },
  "report/broken-image": {
    asks: "An image in a text must be a PNG or JPEG file in the report's folder.",
    why: "The image is put into the document when the report is compiled. Its path starts from the entry's folder. Images on the web are never fetched, nor files outside the folder.",
  },
  "report/duplicate-workstream": {
    asks: "Every workstream in programme.yaml must have an id of its own.",
    why: "A workstream's id is also the name of its files. Where two workstreams have the same id, there is no telling which of them an entry comes from.",
  },
  "report/reversed-span": {
    asks: "A workstream's last month (until) must not be before its first (from).",
    why: "Such a workstream would never be in any report. Usually the two months have changed places.",
  },
  "report/ignore": {
    asks: "A comment that silences a code gives a reason, and there is something for it to silence.",
    why: "What a warning is about is sometimes right all the same; a line above the field, or at the top of the file for the whole entry, then says so. The reason lets the next person understand. A comment that is no longer needed could hide something new.",
  },
  "report/pale-colour": {
    asks: "The document's colours must have a contrast with white of at least 4.5:1.",
    why: "Paler text is hard to read for people with low vision, and in a black-and-white print. Public documents must meet this: EN 301 549, clause 10.1.4.3 (WCAG 2.1, criterion 1.4.3).",
  },
  "report/broken-template": {
    asks: "The template in programme.yaml must be a Word document or template in the report's folder, without macros.",
    why: "The report gets the template's looks: styles, fonts, page, header and footer. The template must therefore have the styles Title and heading 1 to heading 3. The report goes to many readers, so the template may neither run programs nor fetch anything from elsewhere.",
  },
  "report/template-and-looks": {
    asks: "With a template, programme.yaml must not state font, colours or margins.",
    why: "The template decides all of that, in all its styles. Change the looks in the template, and they will be the same in all of the organisation's documents.",
  },
  "report/unknown-variable": {
    asks: "Between braces, titles and headings may only have {period}, {month}, {nextPeriod} and {nextMonth}.",
    why: "Those words are replaced with the month's name when the report is assembled. Any other word between braces would be printed as it is.",
  },
};

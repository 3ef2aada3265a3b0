import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import { imageNames } from "../../images/image-types.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { followUpCodes } from "./follow-up-codes.ts";
import { brokenTemplate, templateAdapted } from "./template-sentence.ts";

export const reportCodes: CodeWordsOf<"report"> = {
  "report/changed-after-publication": {
    asks: "A published report must say what it said when it was published.",
    why: "Whoever has received the report relies on it not changing in silence. Where something must be corrected, the report is published again, and its first page says when and why.",
    sentence: ({ kind, change, image = "", period, day, copy }) => {
      const changed = { changed: "was changed", added: "was added", removed: "was removed" }[change];
      const what = { file: "The file", text: "This", image: `The image “${shorten(image)}”` }[kind];
      const back = kind === "image" ? "Put the image back" : "Take the change back";
      const before = copy === undefined ? "" : ` (as it was: ${copy})`;
      return {
        message: `${what} ${changed} after the report was published on ${day}.`,
        hint: `${back}${before}, or publish again: millrep publish ${period} --revise "reason"`,
      };
    },
  },
  "report/missing-entry": {
    asks: "Every workstream that reports in the month must have handed in an entry.",
    why: "Where a workstream is missing, readers may think that nothing happened there. A workstream without news therefore hands in an entry too, with “nothingToReport: true”.",
    sentence: ({ workstream, file, received, expected, period, from }) => ({
      message: `The entry from ${workstream} is missing: ${received} of ${expected} have come in.`,
      hint:
        from === undefined
          ? `Make the file ${file}, for example with: millrep init ${period}`
          : `Does the workstream report only from a later month on? Write “from: ${from}” at the workstream in reports/programme.yaml.`,
    }),
  },
  "report/contradiction": {
    asks: "An entry must have either summary and plan or “nothingToReport: true”, and not both.",
    why: "Otherwise the report would say that the workstream has nothing to report, although there is something to read. Usually the line was left from an earlier month.",
    sentence: () => ({
      message: "The entry says both that there is nothing to report and what there is to report.",
      hint: "Remove the line “nothingToReport: true”, or remove the texts.",
    }),
  },
  "report/unknown-workstream": {
    asks: "Every entry must come from a workstream that is in programme.yaml.",
    why: "The report has places only for the workstreams in programme.yaml, in the order in which they stand there. An entry from any other would be left out.",
    sentence: ({ id, suggestion, known, leftover }) =>
      leftover === undefined
        ? {
            message: `The programme has no workstream with the id “${shorten(id)}”.`,
            hint:
              suggestion === undefined
                ? `Choose one of: ${listWords(known, "or")}. A new workstream is added in reports/programme.yaml.`
                : `Did you mean “${suggestion}”?`,
          }
        : {
            message: `The workstream “${shorten(id)}” is not in programme.yaml, and nobody has written in its entry.`,
            hint: `Delete the file ${leftover}.`,
          },
  },
  "report/workstream-mismatch": {
    asks: "The workstream in an entry must be the one that its file is named after.",
    why: "Where the file's name says one workstream and its content another, there is no telling whose text it is. It happens easily when another workstream's file is copied.",
    sentence: ({ id, fileId, isTaken }) => ({
      message: `The entry says that it comes from “${shorten(id)}” but the file is called ${shorten(fileId)}.yaml.`,
      hint: isTaken
        ? `Write “workstream: ${shorten(fileId)}”, or remove the file: ${shorten(id)}.yaml is already there.`
        : `Write “workstream: ${shorten(fileId)}”, or rename the file to ${shorten(id)}.yaml.`,
    }),
  },
  "report/duplicate-entry": {
    asks: "Every workstream must have a single file for the month.",
    why: "Where there are two files, only one becomes part of the report, and that may be the old one.",
    sentence: ({ workstream, otherFile }) => ({
      message: `${workstream} already has an entry in ${otherFile}.`,
      hint: "Join the two files into one.",
    }),
  },
  "report/period-mismatch": {
    asks: "The month in an entry or in month.yaml must be that of its folder.",
    why: "Otherwise a text may end up in another month's report. It happens easily when the file of the month before is copied.",
    sentence: ({ period, folder, kind }) => ({
      message: `The ${kind === "entry" ? "entry" : "file"} is about ${period} but lies in the folder ${folder}.`,
      hint: `Write “period: ${folder}”, or move the file to the folder ${period}.`,
    }),
  },
  "report/not-reporting": {
    asks: "A workstream must hand in entries only for the months in which it reports.",
    why: "With “from” and “until” in programme.yaml the programme office decides when a workstream starts and stops reporting. An entry outside that time would be left out of the report.",
    sentence: ({ workstream, period, from, until, leftover }) => ({
      message: `${workstream} does not report for ${period}${span(from, until)}.`,
      hint:
        leftover === undefined
          ? "Remove the file, or change “from” and “until” in reports/programme.yaml."
          : `Delete the file ${leftover}: nobody has written in it.`,
    }),
  },
  ...followUpCodes,
  "report/broken-image": {
    asks: `An image in a text must be a ${listWords(imageNames, "or")} file in the report's folder.`,
    why: "The image is put into the document when the report is compiled. Its path starts from the entry's folder. Images on the web are never fetched, nor files outside the folder.",
    sentence: ({ source, problem }) => {
      const name = shorten(source);
      switch (problem) {
        case "missing":
          return {
            message: `The image ${name} does not exist.`,
            hint: "Put the image in the entry's folder, or in a folder there, and write the path from there.",
          };
        case "outside":
          return {
            message: `The image ${name} lies outside the report's folder and is not fetched.`,
            hint: "Copy the image to the entry's folder and write only its name.",
          };
        case "format":
          return {
            message: `${name} is no image in ${listWords(imageNames, "or")} format.`,
            hint: `Save the image as ${listWords(imageNames, "or")}.`,
          };
        case "size":
          return {
            message: `The image ${name} has more than 50 million pixels.`,
            hint: "Save a smaller copy of the image: 2,000 pixels across are enough.",
          };
        case "damaged":
          return {
            message: `The image ${name} is damaged or cut off.`,
            hint: "Get the image again, or open it in an image program and save it anew.",
          };
      }
    },
  },
  "report/duplicate-workstream": {
    asks: "Every workstream in programme.yaml must have an id of its own.",
    why: "A workstream's id is also the name of its files. Where two workstreams have the same id, there is no telling which of them an entry comes from.",
    sentence: ({ id, firstLine }) => ({
      message: `The workstream “${shorten(id)}” stands twice: here and on line ${firstLine}.`,
      hint: "Give one of them another id.",
    }),
  },
  "report/reversed-span": {
    asks: "A workstream's last month (until) must not be before its first (from).",
    why: "Such a workstream would never be in any report. Usually the two months have changed places.",
    sentence: ({ from, until }) => ({
      message: `The workstream ends (${until}) before it begins (${from}).`,
      hint: "Exchange “from” and “until”.",
    }),
  },
  "report/ignore": {
    asks: "A comment that silences a code gives a reason, and there is something for it to silence.",
    why: "What a warning is about is sometimes right all the same; a line above the field, or at the top of the file for the whole entry, then says so. The reason lets the next person understand. A comment that is no longer needed could hide something new.",
    sentence: ({ code, problem, suggestion }) => {
      const name = shorten(code);
      switch (problem) {
        case "code":
          return {
            message:
              code === "" ? "The comment does not say what it silences." : `“${name}” cannot be silenced.`,
            hint:
              suggestion === undefined
                ? "Write the code that the message shows, such as “# millrep-ignore text/abbreviation: reason”."
                : `Did you mean “${suggestion}”?`,
          };
        case "reason":
          return {
            message: "The comment silences nothing, because it gives no reason.",
            hint: `Write why after a colon: “# millrep-ignore ${name}: reason”.`,
          };
        case "unused":
          return {
            message: `There is nothing here for “${name}” to silence.`,
            hint: "Remove the comment, or move it to the line above the field that it is about.",
          };
      }
    },
  },
  "report/pale-colour": {
    asks: "The document's colours must have a contrast with white of at least 4.5:1.",
    why: "Paler text is hard to read for people with low vision, and in a black-and-white print. Public documents must meet this: EN 301 549, clause 10.1.4.3 (WCAG 2.1, criterion 1.4.3).",
    sentence: ({ key, colour, contrast, darker, styles = [] }) => {
      const ratio = `${contrast.toFixed(1)}:1`;
      const example = darker === undefined ? "" : `, for example "${darker}"`;
      if (key === "styles")
        return {
          message: `The template's ${styles.length === 1 ? "style" : "styles"} ${listWords(styles, "and")} ${styles.length === 1 ? "has" : "have"} the text colour ${colour}: its contrast with the background is ${ratio}.`,
          hint: `Choose a text colour in the template with a contrast of 4.5:1 or more${example}.`,
        };
      return {
        message: `The colour ${colour} is too pale for ${key === "accent" ? "headings" : "links"}: its contrast with white paper is ${ratio}.`,
        hint: `Choose a colour with a contrast of 4.5:1 or more${example}.`,
      };
    },
  },
  "report/broken-template": {
    asks: "The template in programme.yaml must be a Word document or template in the report's folder, without macros.",
    why: "The report gets the template's looks: styles, fonts, page, header and footer. It goes to many readers, so what it gets from the template may neither run programs nor fetch anything from elsewhere.",
    sentence: brokenTemplate,
  },
  "report/template-adapted": {
    asks: "What the report gets otherwise than the template has it should be known.",
    why: "The report gets the template's styles, page, header and footer, but not everything else that a template can have. The tip says what differs, so that nobody is surprised. If you know already, switch the rule off.",
    sentence: templateAdapted,
  },
  "report/template-and-looks": {
    asks: "With a template, programme.yaml must not state font, colours, margins or logo.",
    why: "The template decides all of that. Change the looks in the template, and they will be the same in all of the organisation's documents.",
    sentence: ({ key }) => ({
      message: `The template already decides the ${key}.`,
      hint: `Remove ${key} and change the template instead, or remove template.`,
    }),
  },
  "report/unknown-variable": {
    asks: "Between braces, titles and headings may only have {period}, {month}, {nextPeriod} and {nextMonth}.",
    why: "Those words are replaced with the month's name when the report is assembled. Any other word between braces would be printed as it is.",
    sentence: ({ variable, known }) => ({
      message: `“{${shorten(variable)}}” cannot be used here.`,
      hint: `Here may stand: ${listWords(
        known.map((name) => `{${name}}`),
        "or",
      )}.`,
    }),
  },
};

function span(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && until !== undefined) return `, only from ${from} to ${until}`;
  if (from !== undefined) return `, only from ${from} on`;
  return until === undefined ? "" : `, only up to ${until}`;
}

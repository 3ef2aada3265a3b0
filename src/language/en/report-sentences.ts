import type { SentencesOf } from "../../diagnostics/sentence.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { brokenTemplate } from "./template-sentence.ts";

export const reportSentences: SentencesOf<"report"> = {
  "report/missing-entry": ({ workstream, file, received, expected, period }) => ({
    message: `The entry from ${workstream} is missing: ${received} of ${expected} have come in.`,
    hint: `Make the file ${file}, for example with: millrep init ${period}`,
  }),
  "report/contradiction": () => ({
    message: "The entry says both that there is nothing to report and what there is to report.",
    hint: "Remove the line “nothingToReport: true”, or remove the texts.",
  }),
  "report/unknown-workstream": ({ id, suggestion, known }) => ({
    message: `The programme has no workstream with the id “${shorten(id)}”.`,
    hint:
      suggestion === undefined
        ? `Choose one of: ${listWords(known, "or")}. A new workstream is added in reports/programme.yaml.`
        : `Did you mean “${suggestion}”?`,
  }),
  "report/workstream-mismatch": ({ id, fileId, isTaken }) => ({
    message: `The entry says that it comes from “${shorten(id)}” but the file is called ${shorten(fileId)}.yaml.`,
    hint: isTaken
      ? `Write “workstream: ${shorten(fileId)}”, or remove the file: ${shorten(id)}.yaml is already there.`
      : `Write “workstream: ${shorten(fileId)}”, or rename the file to ${shorten(id)}.yaml.`,
  }),
  "report/duplicate-entry": ({ workstream, otherFile }) => ({
    message: `${workstream} already has an entry in ${otherFile}.`,
    hint: "Join the two files into one.",
  }),
  "report/period-mismatch": ({ period, folder }) => ({
    message: `The entry is about ${period} but lies in the folder ${folder}.`,
    hint: `Write “period: ${folder}”, or move the file to the folder ${period}.`,
  }),
  "report/not-reporting": ({ workstream, period, from, until }) => ({
    message: `${workstream} does not report for ${period}${span(from, until)}.`,
    hint: "Remove the file, or change “from” and “until” in reports/programme.yaml.",
  }),
  "report/overdue-milestone": ({ name, due, period }) => ({
    message: `The milestone “${shorten(name)}” was due ${due}, before ${period}, and is not reached.`,
    hint: "Write “done: true” if it is reached, or a new date.",
  }),
  "report/unanswered-follow-up": ({ planned }) => ({
    message: `It does not say what became of “${shorten(planned)}”.`,
    hint: "Write “outcome: ” and done, partly, ongoing, delayed or dropped.",
  }),
  "report/unmatched-follow-up": (params) => {
    const planned = shorten(params.planned);
    if (params.problem === "missing")
      return {
        message: `The follow-up lacks “${planned}”${params.more === 0 ? "" : ` and ${params.more} more`} of what was planned.`,
        hint: "Add what is missing. Write “outcome: dropped” if it will not be done or was no commitment.",
      };
    return params.original === undefined
      ? {
          message: `“${planned}” was not in last month's plan.`,
          hint: "Follow up only what was planned. Anything else that happened belongs in the summary.",
        }
      : {
          message: `“${planned}” does not stand like this in last month's plan.`,
          hint: `Write it as it stood there: “${params.original}”`,
        };
  },
  "report/broken-image": ({ source, problem }) => {
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
          message: `${name} is no image in PNG or JPEG format.`,
          hint: "Save the image as PNG or JPEG.",
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
  "report/duplicate-workstream": ({ id, firstLine }) => ({
    message: `The workstream “${shorten(id)}” stands twice: here and on line ${firstLine}.`,
    hint: "Give one of them another id.",
  }),
  "report/reversed-span": ({ from, until }) => ({
    message: `The workstream ends (${until}) before it begins (${from}).`,
    hint: "Exchange “from” and “until”.",
  }),
  "report/ignore": ({ code, problem, suggestion }) => {
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
  "report/pale-colour": ({ key, colour, contrast, darker }) => ({
    message: `The colour ${colour} is too pale for ${key === "accent" ? "headings" : "links"}: its contrast with white paper is ${contrast.toFixed(1)}:1.`,
    hint: `Choose a colour with a contrast of 4.5:1 or more, for example "${darker}".`,
  }),
  "report/broken-template": brokenTemplate,
  "report/template-and-looks": ({ key }) => ({
    message: `The template already decides the ${key}.`,
    hint: `Remove ${key} and change the template instead, or remove template.`,
  }),
  "report/unknown-variable": ({ variable, known }) => ({
    message: `“{${shorten(variable)}}” cannot be used here.`,
    hint: `Here may stand: ${listWords(
      known.map((name) => `{${name}}`),
      "or",
    )}.`,
  }),
};

function span(from: string | undefined, until: string | undefined): string {
  if (from !== undefined && until !== undefined) return `, only from ${from} to ${until}`;
  if (from !== undefined) return `, only from ${from} on`;
  return until === undefined ? "" : `, only up to ${until}`;
}

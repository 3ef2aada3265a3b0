import type { SentencesOf } from "../../diagnostics/sentence.ts";
import { listWords } from "../list-words.ts";

export const reportSentences: SentencesOf<"report"> = {
  "report/missing-entry": ({ workstream, file, received, expected }) => ({
    message: `The entry from ${workstream} is missing: ${received} of ${expected} have come in.`,
    hint: `Make the file ${file}. The command “millrep init” with the month makes it for you.`,
  }),
  "report/unknown-workstream": ({ id, suggestion, known }) => ({
    message: `The programme has no workstream with the id “${id}”.`,
    hint:
      suggestion === undefined
        ? `Choose one of: ${listWords(known, "or")}. A new workstream is added in reports/programme.yaml.`
        : `Did you mean “${suggestion}”?`,
  }),
  "report/workstream-mismatch": ({ id, fileId }) => ({
    message: `The entry says that it comes from “${id}” but the file is called ${fileId}.yaml.`,
    hint: `Write “workstream: ${fileId}”, or rename the file to ${id}.yaml.`,
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
  "report/duplicate-workstream": ({ id, firstLine }) => ({
    message: `The workstream “${id}” stands twice: here and on line ${firstLine}.`,
    hint: "Give one of them another id.",
  }),
  "report/reversed-span": ({ from, until }) => ({
    message: `The workstream ends (${until}) before it begins (${from}).`,
    hint: "Exchange “from” and “until”.",
  }),
  "report/unknown-variable": ({ variable, known }) => ({
    message: `“{${variable}}” is nothing that can be filled in.`,
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

import { type DocumentWords, documentWords } from "../messages/document-words.ts";
import type { Programme } from "../model/programme.ts";

/** The words of a programme's documents: its own, with their variables filled in, and millrep's for the others. */
export function chooseWords({ language, words }: Programme, fill: (text: string) => string): DocumentWords {
  const fixed = documentWords[language];
  const { status, workstream, ...own } = words;
  const [usualWorkstream, usualStatus] = fixed.statusOverview;
  const others = Object.entries(own).map(([word, text]) => [word, fill(text)]);
  const chosenStatus = status === undefined ? undefined : fill(status).replace(/\s*:$/, "");
  return {
    ...fixed,
    ...Object.fromEntries(others),
    status: chosenStatus === undefined ? fixed.status : `${chosenStatus}:`,
    statusOverview: [
      workstream === undefined ? usualWorkstream : fill(workstream),
      chosenStatus ?? usualStatus,
    ],
  };
}

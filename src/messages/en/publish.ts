import { listWords } from "../list-words.ts";
import type { PublishTexts } from "../publish-texts.ts";

export const publishTexts: PublishTexts = {
  working: "Publishing …",
  published: (period, day, files) => `Published ${period} (${day}): ${listWords(files, "and")}.`,
  revised: (period, day, files) => `Published ${period} again (${day}): ${listWords(files, "and")}.`,
  warned: (warnings) =>
    warnings === 1
      ? "One warning, which does not stop the publication."
      : `${warnings} warnings, which do not stop the publication.`,
  next: (period) =>
    `From now on validate says where something in ${period} was changed. Publish a change with: millrep publish ${period} --revise "reason"`,
  refused: (errors) =>
    `Nothing was published: ${errors === 1 ? "1 error" : `${errors} errors`}. Correct ${errors === 1 ? "it" : "them"} and try again.`,
  nothingChanged: (period, day) =>
    `${period} was published on ${day}, and nothing has changed since. Nothing was written.`,
};

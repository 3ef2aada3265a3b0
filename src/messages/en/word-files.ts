import type { WordFileTexts } from "../word-file-texts.ts";

export const wordFileTexts: WordFileTexts = {
  copyMark: "-comments",
  heading: (about) => `In ${about}:`,
  copyWritten: (file, comments) =>
    `Wrote ${file} with ${comments === 1 ? "one comment" : `${comments} comments`}.`,
  nothingToComment: (file, more) =>
    `${file} needs no comments.${more === 0 ? "" : ` With --all, what can be mended without asking is commented too (${more}).`}`,
  unplaced: (findings) =>
    `${findings.length === 1 ? "Has no place in the file, and is no comment" : "Have no place in the file, and are no comments"}:\n` +
    findings.map((finding) => `  ${finding}`).join("\n"),
  copyKept: (file) =>
    `${file} has been changed since millrep wrote it, or was not written by millrep, and is not overwritten.\n` +
    "Move or rename it, and run the command again.",
};

import { firstWords, listWords } from "../list-words.ts";
import type { ValidateTexts } from "../messages.ts";
import { quoteEdit } from "../quote-edit.ts";
import type { WordFileTexts } from "../word-file-texts.ts";
import { count, countText } from "./count-text.ts";
import { wordFileTexts } from "./word-files.ts";

export const validateTexts: ValidateTexts & WordFileTexts = {
  ...wordFileTexts,
  summary: (files, counts) => `${count(files, "file", "files")} checked: ${countText(counts)}.`,
  byCode: (codes) => `${codes.map(([code, count]) => `${count} ${code}`).join(", ")}.`,
  checkedAlone:
    "Checked by itself, as an entry in a Swedish programme, because there is no reports/programme.yaml here. " +
    "Not checked: that the workstream and the month are right, the follow-up against last month, pictures, abbreviations and the glossary.",
  tooManyWarnings: (limit) => `There are more warnings than --max-warnings ${limit} allows.`,
  repaired: (file, number) => `Repaired ${count(number, "error", "errors")} in ${file}.`,
  changedMeanwhile: (file) =>
    `${file} was changed while it was checked, and was not repaired. Run the command again.`,
  wouldRepair: (file, number) =>
    `Would repair ${count(number, "error", "errors")} in ${file}. Nothing is changed.`,
  repair: ({ code, line, edits }) => {
    const shown = edits.map(quoteEdit).filter((words) => words !== "");
    return `  ${line === undefined ? "" : `line ${line}: `}${[...shown, `(${code})`].join(" ")}`;
  },
  handedIn: (period, received, expected, absent) =>
    `${received} of ${expected} entries for ${period} ${received === 1 ? "has" : "have"} come in. ` +
    `Missing: ${listWords(
      firstWords(absent, (more) => `${more} more`),
      "and",
    )}.`,
  oldSchemas: (files, period = "") =>
    `${listWords(files, "and")} ${files.length === 1 ? "is" : "are"} older than millrep, so VS Code may show errors that are none. Renew with: ${`millrep init ${period}`.trim()}`,
  noSpeller:
    "Spelling was not checked: the packages hunspell-asm and dictionary-sv are not installed (--no-spell removes this line).",
  watching: "Waiting for changes. End with Ctrl+C.",
};

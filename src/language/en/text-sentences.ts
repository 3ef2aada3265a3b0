import type { EntryField, Markup } from "../../diagnostics/codes.ts";
import type { PersonalDataKind } from "../../diagnostics/personal-data.ts";
import type { SentencesOf } from "../../diagnostics/sentence.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { listSentence } from "./list-sentences.ts";
import { readingSentences } from "./reading-sentences.ts";
import { styleSentence } from "./style-sentences.ts";

const fields: Readonly<Record<EntryField, string>> = {
  summary: "The summary",
  plan: "The plan",
  deviation: "The deviation",
};

const markups: Readonly<Record<Markup, { readonly message: string; readonly hint: string }>> = {
  heading: {
    message: "A text may not have headings of its own.",
    hint: "Remove the # at the start of the line, or the dashes below it, and write the line as an ordinary paragraph.",
  },
  code: {
    message: "A text may not have code between the characters `.",
    hint: "Remove the characters.",
  },
  rule: {
    message: "A text may not have a dividing line.",
    hint: "Remove the line. An empty line is enough to part paragraphs.",
  },
  cells: {
    message: "The row has more cells than the table's first row, and they would be left out.",
    hint: "Give the first row as many cells. A bar inside a cell is written \\|.",
  },
  nesting: {
    message:
      "The text has so many lists or quotations within each other that the innermost would be left out.",
    hint: "Write the text with a few levels at most.",
  },
  numbering: {
    message: "The item's number is not the next one, and would be another in the document.",
    hint: "Number in order. If it is no list: write a backslash before the full stop, as in 1\\. May.",
  },
  link: {
    message: "The link does not lead to a web page or an e-mail address.",
    hint: "Write the whole address, for example [Vårdskiftet](https://www.vgregion.se/).",
  },
  title: {
    message: "The words after the address would be left out of the document.",
    hint: "Write them in the text, or remove them: only the address stands between the parentheses.",
  },
};

const removeNumber =
  "Remove it, from the comments of the file too. No one may be recognisable in the report.";

const personalData: Readonly<
  Record<PersonalDataKind, { readonly message: (masked: string) => string; readonly hint: string }>
> = {
  personal: { message: (masked) => `Here is a personal identity number: ${masked}.`, hint: removeNumber },
  coordination: { message: (masked) => `Here is a coordination number: ${masked}.`, hint: removeNumber },
  reserve: { message: (masked) => `Here is a patient's reserve number: ${masked}.`, hint: removeNumber },
  likely: {
    message: (masked) => `${masked} looks like a personal identity number, but its check digit is wrong.`,
    hint: "Remove it if it is one. If it is dates: write them with hyphens, as in 2023-04-03–2023-04-28.",
  },
  password: {
    message: () => "Here is a password or a PIN.",
    hint: "Remove it, and change it where it is used: others may have seen it in the file.",
  },
  mobile: {
    message: (masked) => `Here is a mobile number: ${masked}.`,
    hint: "Remove it, or write the number of the switchboard or the support.",
  },
  mail: {
    message: (masked) => `Here is a private e-mail address: ${masked}.`,
    hint: "Write an address of the organisation, best a shared mailbox such as millennium@vgregion.se.",
  },
};
export const textSentences: SentencesOf<"text"> = {
  "text/personal-data": ({ kind, masked }) => ({
    message: personalData[kind].message(masked),
    hint: personalData[kind].hint,
  }),
  "text/wrong-month": ({ month, withYear, field, period, isWhole }) =>
    isWhole
      ? {
          message: `${fields[field]} is about ${period} but names only other months: “${month}”.`,
          hint: `Was an earlier month's text left? Rewrite it. If the month is meant: write its year, “${withYear}”.`,
        }
      : {
          message: `“${month}” does not fit: ${fields[field].toLowerCase()} is about ${period}.`,
          hint: `Correct the month, or write its year if it is meant: “${withYear}”.`,
        },
  "text/hidden-deviation": ({ words, problem, isOnTrack }) =>
    problem === "past"
      ? {
          message: `The plan tells of something that has already happened: “${shorten(words)}”.`,
          hint: "Move it to the summary, and write here what you will do next.",
        }
      : {
          message: `“${shorten(words)}” sounds like a deviation, but the entry ${isOnTrack ? "has the status “onTrack”" : "has neither a status nor a deviation"}.`,
          hint: "Write below “deviation: |” what deviates and what you do about it, or write “status: atRisk”.",
        },
  "text/spelling": ({ word, suggestions, isName }) => ({
    message: isName
      ? `“${shorten(word)}” is not in the dictionary. Is it a name?`
      : `“${shorten(word)}” seems to be misspelt.`,
    hint: isName
      ? `If it is right: ask the programme office to add “- term: ${shorten(word)}” below glossary in reports/programme.yaml.`
      : suggestions.length > 0
        ? `Did you mean ${listWords(
            suggestions.map((suggestion) => `“${suggestion}”`),
            "or",
          )}?`
        : "Correct the word, or ask the programme office to add it to the glossary in reports/programme.yaml.",
  }),
  ...readingSentences,
  "text/house-style": styleSentence,
  "text/list-as-text": listSentence,
  "text/unsupported-markup": ({ markup }) => markups[markup],
};

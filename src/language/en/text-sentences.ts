import type { EntryField, Markup } from "../../diagnostics/codes.ts";
import type { PersonalDataKind } from "../../diagnostics/personal-data.ts";
import type { SentencesOf } from "../../diagnostics/sentence.ts";
import type { TermProblem } from "../../diagnostics/text-problems.ts";
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
const termProblems: Readonly<Record<TermProblem, (written: string) => string>> = {
  case: (written) => `${written} does not have the right capitals and small letters.`,
  compound: (written) => `${written} has a space or a hyphen in the wrong place.`,
  misspelt: (written) => `${written} looks misspelt.`,
  variant: (written) => `${written} is not how the programme writes the word.`,
  replaced: (written) => `The programme uses another word than ${written}.`,
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
  "text/term-variant": (params) => {
    const written = `“${shorten(params.written)}”`;
    if (params.problem === "two-spellings") {
      const { right, otherFile, otherLine, isCompound } = params;
      const place = `on line ${otherLine}${otherFile === undefined ? "" : ` of ${otherFile}`}`;
      const reason = isCompound ? "as one word" : "which the report has more often";
      return {
        message: `Here it says ${written}, but ${place} it says “${shorten(params.other)}”.`,
        hint:
          right === undefined
            ? "Choose one of the spellings and use it in the whole report."
            : `Write “${shorten(right)}”, ${reason}.`,
      };
    }
    const right = `“${shorten(params.right)}”`;
    return {
      message: termProblems[params.problem](written),
      hint: params.isInflected ? `Write ${right}, in the right form.` : `Write ${right}.`,
    };
  },
  "text/abbreviation": (params) => {
    const [short, phrase] = [shorten(params.abbreviation), shorten(params.phrase ?? "")];
    const { expansion } = params;
    const full = expansion === undefined ? undefined : `Write “${shorten(expansion)} (${short})”.`;
    switch (params.problem) {
      case "unexplained":
        return {
          message: `The abbreviation “${short}” is not written out where the report uses it first.`,
          hint:
            full ??
            `Write the words first and “(${short})” after them. If all readers know the abbreviation, the glossary may have it with “known: true”.`,
        };
      case "misfit":
        return {
          message: `The letters of “${short}” do not agree with the words “${phrase}”.`,
          hint: full ?? "Check what the abbreviation stands for, and correct it or the words.",
        };
      case "partial":
        return {
          message: `“${phrase}” is not the whole word behind “${short}”.`,
          hint: full ?? "Write out the whole word, with what follows the hyphen.",
        };
      case "differs":
        return { message: `The glossary has other words for “${short}” than “${phrase}”.`, hint: full ?? "" };
    }
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

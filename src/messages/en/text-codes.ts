import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import type { PersonalDataKind } from "../../personal-data/personal-data.ts";
import { fieldWords } from "../field-words.ts";
import { shorten } from "../shorten.ts";
import { characterSentence } from "./character-sentences.ts";
import { listSentence } from "./list-sentences.ts";
import { markupSentence } from "./markup-sentences.ts";
import { readingCodes } from "./reading-codes.ts";
import { styleSentence } from "./style-sentences.ts";
import { wordCodes } from "./word-codes.ts";

const fields = fieldWords.en;

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

export const textCodes: CodeWordsOf<"text"> = {
  "text/personal-data": {
    asks: "Nowhere in the files may there be personal identity numbers, coordination numbers, reserve numbers or passwords, and better no mobile numbers or private e-mail addresses.",
    why: "Many people read the report, and older versions of the file remain. A personal identity number can tell who is a patient, which the law forbids. So millrep never shows the number, only its beginning: 1912****-****.",
    sentence: ({ kind, masked }) => ({
      message: personalData[kind].message(masked),
      hint: personalData[kind].hint,
    }),
  },
  "text/odd-character": {
    asks: "The files hold no characters that are invisible, turn the line or show as an empty box.",
    why: "A soft hyphen or a character of no width parts the word for everyone who searches, and shows in some programs. An arrow or a check mark of Word's symbol fonts comes along when text is pasted, and is an empty box to the reader. A question mark in a diamond (U+FFFD) means that a letter is lost, and is an error.",
    sentence: characterSentence,
  },
  "text/wrong-month": {
    asks: "Months without a year must be those of the text: the report's month in the summary, and the next ones in the plan.",
    why: "A text that was pasted from last month and forgotten looks right, but its month gives it away. So a text that names only wrong months is an error, any other a warning. If you mean another month, write its year: March 2022.",
    sentence: ({ month, withYear, field, period, isWhole }) =>
      isWhole
        ? {
            message: `${fields[field].subject} is about ${period} but names only other months: “${month}”.`,
            hint: `Was an earlier month's text left? Rewrite it. If the month is meant: write its year, “${withYear}”.`,
          }
        : {
            message: `“${month}” does not fit: ${fields[field].subject.toLowerCase()} is about ${period}.`,
            hint: `Correct the month, or write its year if it is meant: “${withYear}”.`,
          },
  },
  "text/impossible-date": {
    asks: "A date must exist in the calendar, and its weekday must be that of the date.",
    why: "Whoever reads “31 April” or a wrong weekday does not know when it is, and asks or comes on the wrong day. The rule reads dates with the name of a month, such as “31 April”, and whole dates such as 2027-02-30 and 31/4 2027.",
    sentence: ({ date, problem, right }) => {
      const written = `“${shorten(date)}”`;
      switch (problem) {
        case "day":
          return { message: `${written} is not in the calendar.`, hint: `The month ends with day ${right}.` };
        case "month":
          return { message: `${written} is not in the calendar.`, hint: "The year has twelve months." };
        case "leap-day":
          return {
            message: `${written} is not in the calendar.`,
            hint: `${right} is no leap year, so February ends on the 28th.`,
          };
        case "weekday":
          return { message: `The weekday is wrong: ${written}.`, hint: `The date is a ${right}.` };
      }
    },
  },
  "text/hidden-deviation": {
    asks: "What is delayed, stopped or lacking must show in the status or deviation of the entry, and a plan must be about what remains.",
    why: "The steering group reads statuses and deviations first. A delay that is only mentioned in passing, or that a plan tells of as past, is easily missed. The rule is about Swedish text.",
    sentence: ({ words, problem, isOnTrack }) =>
      problem === "past"
        ? {
            message: `The plan tells of something that has already happened: “${shorten(words)}”.`,
            hint: "Move it to the summary, and write here what you will do next.",
          }
        : {
            message: `“${shorten(words)}” sounds like a deviation, but the entry ${isOnTrack ? "has the status “onTrack”" : "has neither a status nor a deviation"}.`,
            hint: "Write below “deviation: |” what deviates and what you do about it, or write “status: atRisk”.",
          },
  },
  ...wordCodes,
  ...readingCodes,
  "text/house-style": {
    asks: "Words, abbreviations, numbers and marks must be written as in VGR's writing guide and Myndigheternas skrivregler: “ska”, “i dag”, “t.ex.”, “VGR:s”, “10 %”.",
    why: "Twelve workstreams write in the same report, and it should read as one text. The rule skips the glossary's terms, quotations and addresses. “validate --fix” makes the corrections that are certain.",
    sentence: styleSentence,
  },
  "text/list-as-text": {
    asks: "A list must have each item on a line of its own with “- ”, a line with a colon above it, and items that end alike.",
    why: "A screen reader tells how many items a real list has, but reads marks in running text as marks. Where the items begin with a small letter, the last alone may have a full stop.",
    sentence: listSentence,
  },
  "text/unsupported-markup": {
    asks: "A text may only hold paragraphs, lists, bold, italics, tables, quotations, images, and links to web pages and e-mail addresses.",
    why: "Headings of its own would break the order that all workstreams share. Code and dividing lines have no place in the report, and nothing should be lost without anyone noticing. Names, headings and the fields of the follow-up are plain text, in which such signs would stay.",
    sentence: markupSentence,
  },
};

import type { Sentence } from "../../diagnostics/code-words.ts";
import type { DiagnosticParams } from "../../diagnostics/codes.ts";
import type { StyleReason } from "../../diagnostics/text-problems.ts";
import { shorten } from "../shorten.ts";

interface StyleWords {
  readonly message: (found: string) => string;
  /** Used if there are no words to suggest, or only marks and spaces. */
  readonly hint?: string;
}

const reasons: Readonly<Record<StyleReason, StyleWords>> = {
  word: { message: (found) => `“${found}” is not how the report writes it.` },
  "written-apart": { message: (found) => `“${found}” is written as separate words.` },
  "lower-case": { message: (found) => `“${found}” is not written with capitals.` },
  "colon-before-ending": {
    message: (found) => `The ending in “${found}” stands after a colon.`,
    hint: "Write a colon and the ending, for example “API:s” or “API:er”.",
  },
  organisation: { message: (found) => `“${found}” is not the organisation's name.` },
  abbreviation: {
    message: (found) => `The abbreviation “${found}” does not have its points in the right places.`,
  },
  "twice-said": { message: (found) => `“${found}” says the same thing twice.` },
  ampersand: {
    message: () => "The sign & belongs in names of companies, not in running text.",
    hint: "Write “och”, unless it is a name.",
  },
  "and-or": {
    message: (found) => `“${found}” leaves it to the reader to choose.`,
    hint: "Write “och” or “eller”.",
  },
  slash: {
    message: (found) => `“${found}” is hard to read with a slash.`,
    hint: "Write “och” or “eller” between the words.",
  },
  quotes: {
    message: () => "The quotation marks are not Swedish.",
    hint: "Write ” both before and after the words.",
  },
  dash: {
    message: () => "An aside stands between dashes, not hyphens.",
    hint: "Write a dash (–) with a space on either side.",
  },
  percent: { message: (found) => `“${found}” lacks a space before the per cent sign.` },
  "digit-groups": { message: (found) => `The digits of “${found}” stand in groups of three.` },
  "glued-digit": {
    message: (found) => `In “${found}” the digit is joined to the word.`,
    hint: "Write a space or a hyphen after the digit.",
  },
  "glued-unit": { message: (found) => `“${found}” lacks a space before the unit.` },
  range: { message: (found) => `Between two numbers, as in “${found}”, stands a dash.` },
  "decimal-point": { message: (found) => `The decimals of “${found}” must stand after a comma.` },
  "att-supine": {
    message: (found) => `In “${found}”, “att” and the verb do not fit together.`,
    hint: "Write the verb as after “att”, “att skapa”, or remove “att”: “har skapat”.",
  },
  "word-twice": { message: (found) => `“${found}”: the word stands twice.` },
  "full-stop": { message: () => "The paragraph ends without a full stop." },
  "space-before-mark": {
    message: () => "There is a space before the punctuation mark.",
    hint: "Remove the space.",
  },
  "space-after-mark": { message: (found) => `In “${found}” a space is missing after the punctuation mark.` },
  "double-space": {
    message: () => "There is more than one space between the words.",
    hint: "Write a single space.",
  },
  "cut-word": { message: (found) => `“${found}” is one word that was cut.` },
};

/** Says what breaks the house style, and what to write instead. */
export function styleSentence({ reason, found, written }: DiagnosticParams["text/house-style"]): Sentence {
  const { message, hint } = reasons[reason];
  const said = written === undefined ? hint : `Write “${shorten(written)}”.`;
  return { message: message(shorten(found)), ...(said === undefined ? {} : { hint: said }) };
}

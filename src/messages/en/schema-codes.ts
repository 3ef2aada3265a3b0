import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import type { ValueForm, ValueType } from "../../diagnostics/file-params.ts";
import { isRequiredField } from "../../fields/entry-fields.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";
import { wordsInFile } from "../value-words.ts";

const types: Readonly<Record<ValueType, string>> = {
  text: "a text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  map: "a group with fields of its own",
  nothing: "nothing",
};

const forms: Readonly<
  Record<ValueForm, { readonly message: (key: string) => string; readonly hint: string }>
> = {
  period: {
    message: (key) => `“${shorten(key)}” must be a month.`,
    hint: "Write year and month in digits, for example 2023-03.",
  },
  date: {
    message: (key) => `“${shorten(key)}” must be a valid date.`,
    hint: "Write year, month and day in digits, for example 2023-05-31.",
  },
  id: {
    message: (key) => `“${shorten(key)}” may only have small letters a–z, digits and hyphens.`,
    hint: "Write, for example, private-care.",
  },
  freeName: {
    message: (key) => `“${shorten(key)}” is a name that Windows has taken for itself.`,
    hint: "Give the workstream another id: no file can have that name in Windows.",
  },
  ownName: {
    message: (key) => `“${shorten(key)}” is a name that millrep uses for files of its own.`,
    hint: "Give the workstream another id than forms, month, programme and publication.",
  },
  language: {
    message: (key) => `“${shorten(key)}” must be a language code.`,
    hint: "Write, for example, sv or en.",
  },
  colour: {
    message: (key) => `“${shorten(key)}” must be a colour.`,
    hint: 'Write # and six characters 0–9 and A–F, in quotation marks, for example "#1F3864".',
  },
  margin: {
    message: (key) => `“${shorten(key)}” must be a number of millimetres, from 10 to 60.`,
    hint: "Write the number only, for example 25.",
  },
  day: {
    message: (key) => `“${shorten(key)}” must be a day of the month, from 1 to 31.`,
    hint: "Write the number only, for example 5.",
  },
  email: {
    message: (key) => `“${shorten(key)}” must be an e-mail address.`,
    hint: "Write one address only, without a name and in the letters a–z, for example anna.andersson@example.org.",
  },
  bounded: {
    message: (key) => `“${shorten(key)}” is longer than any text of a report.`,
    hint: "Remove what has come there by mistake.",
  },
  checksum: {
    message: (key) => `“${shorten(key)}” is no checksum: 64 signs, 0–9 and a–f.`,
    hint: "Get the file back from a backup. Nobody should change it by hand.",
  },
  filled: {
    message: (key) => `“${shorten(key)}” is empty.`,
    hint: "Fill in a value or remove the line.",
  },
};

export const schemaCodes: CodeWordsOf<"schema"> = {
  "schema/unknown-key": {
    asks: "Every field (the word before a colon) must be one that is used in that place.",
    why: "What stands in a misspelt field would be left out of the report. Fields must be written exactly as in the template.",
    sentence: ({ key, suggestion, allowed }) => ({
      message: `There is no field “${shorten(key)}”.`,
      hint: suggestion === undefined ? allowedHint(allowed) : `Did you mean “${suggestion}”?`,
    }),
  },
  "schema/missing-key": {
    asks: "The required fields must be there: in an entry workstream, period, summary and plan.",
    why: "Readers should not have to wonder whether something was forgotten. Where a workstream has nothing to report, “nothingToReport: true” is enough in place of summary and plan.",
    sentence: ({ key, expected }) => ({
      message: `“${shorten(key)}” is missing.`,
      hint: missingHint(key, expected),
    }),
  },
  "schema/wrong-type": {
    asks: "A value must be of the right kind: a text, a list, a group with fields of its own, or true or false.",
    why: "A value of the wrong kind cannot be put into the report. It happens, for example, when a value was forgotten, or when a figure stands in place of true.",
    sentence: ({ key, expected, found, isProse }) => {
      if (key === "")
        return {
          message: "The file does not look like an entry: it must have fields with values.",
          hint: "Begin with the line “workstream: ” and the id. Remove the file and run “millrep init” with the month to get a new entry to fill in.",
        };
      const message =
        found === "nothing"
          ? `“${shorten(key)}” is empty but must be ${types[expected]}.`
          : `“${shorten(key)}” is ${types[found]} but must be ${types[expected]}.`;
      return { message, hint: typeHint(key, expected, found, isProse) };
    },
  },
  "schema/wrong-value": {
    asks: "Where there are only certain answers to choose from, for example for status, one of them must stand.",
    why: "When all workstreams use the same words, they can be compared with each other and from month to month. The Swedish words (enligt plan, klart) mean the same as the English ones. An explanation of an outcome goes on a line of its own: “comment: …”.",
    sentence: ({ key, value, allowed, values, suggestion, explanation }) => ({
      message: `“${shorten(value)}” cannot be used as “${shorten(key)}”.`,
      hint: valueHint(key, values ? wordsInFile(values, "en") : allowed, suggestion, explanation),
    }),
  },
  "schema/wrong-form": {
    asks: "Months, dates, ids and language codes must be written in their own form, and no value may be empty.",
    why: "A month is written 2023-04 and a date 2023-05-31, so that they can be compared and not misunderstood. An id becomes a file name, and so may only have small letters a–z, digits and hyphens.",
    sentence: ({ key, form, suggestion }) => ({
      message: forms[form].message(key),
      hint: suggestion === undefined ? forms[form].hint : `Write ${suggestion}.`,
    }),
  },
};

/** Says which word to write, and where an explanation of it goes. */
function valueHint(
  key: string,
  words: readonly string[],
  suggestion: string | undefined,
  explanation: string | undefined,
): string {
  if (suggestion === undefined) return `Write ${listWords(words, "or")}.`;
  return explanation === undefined
    ? `Did you mean “${suggestion}”?`
    : `Write “${shorten(key)}: ${suggestion}” and the explanation on a line of its own below: “comment: ${shorten(explanation)}”.`;
}

function typeHint(key: string, expected: ValueType, found: ValueType, isProse: boolean): string {
  switch (expected) {
    case "boolean":
      return `Write “${shorten(key)}: true” or “${shorten(key)}: false”.`;
    case "list":
      return "Write each part on a line of its own that begins with “- ”.";
    case "map":
      return "Write the fields on lines of their own below, with two spaces first.";
    default:
      if (found === "nothing" && !isProse) return "Write a value after the colon, or remove the line.";
      if (!isProse && (found === "number" || found === "boolean"))
        return "Put quotation marks around the value.";
      return `Write “${shorten(key)}: |” and the text on the lines below it, with two spaces first.`;
  }
}

/** Says which line to add for a missing key. */
function missingHint(key: string, expected: ValueType): string {
  if (isRequiredField(key)) {
    return `Add the line “${key}: |” and write the text on the lines below it, with two spaces first. If there is nothing to report: write “nothingToReport: true”.`;
  }
  if (expected === "list")
    return `Add the line “${key}:” and below it each part on a line that begins with “- ”.`;
  if (expected === "map") return `Add the line “${key}:” and below it its fields, with two spaces first.`;
  return `Add a line “${key}: ” with a value.`;
}

function allowedHint(allowed: readonly string[]): string {
  return allowed.length === 0 ? "Remove the line." : `Here may stand: ${listWords(allowed, "or")}.`;
}

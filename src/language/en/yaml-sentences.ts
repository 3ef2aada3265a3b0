import type { SentencesOf } from "../../diagnostics/sentence.ts";

export const yamlSentences: SentencesOf<"yaml"> = {
  "yaml/tab": () => ({
    message: "The line begins with a tab, but only spaces may stand here.",
    hint: "Replace the tab with two spaces.",
  }),
  "yaml/duplicate-key": ({ key, firstLine }) => ({
    message: `“${key}” stands twice: here and on line ${firstLine}.`,
    hint: "Join the two into one.",
  }),
  "yaml/unindented-text": () => ({
    message: "The line belongs to the text above but is not indented.",
    hint: "Put two spaces first on the line, as on the text's other lines.",
  }),
  "yaml/missing-space": ({ key }) => ({
    message: `There is no space after the colon of “${key}:”.`,
    hint: `Write “${key}: ” and then the value.`,
  }),
  "yaml/colon-in-text": ({ key }) => ({
    message: "The text has a colon followed by a space, and is then not read as a text.",
    hint: `Write “${key}: |” on the line and the text on the next line, with two spaces first.`,
  }),
  "yaml/unclosed-quote": ({ quote }) => ({
    message: `The quotation mark ${quote} has no end.`,
    hint: `Put a ${quote} where the text ends, or remove the first one.`,
  }),
  "yaml/special-character": ({ character }) => ({
    message: `A text on the same line as its key may not begin with ${character}`,
    hint: "Write “|” after the colon and the text on the next line, with two spaces first.",
  }),
  "yaml/several-documents": () => ({
    message: "The line “---” splits the file in two, and what comes after it would be left out.",
    hint: "Remove the line “---”.",
  }),
  "yaml/reference": ({ kind, text }) => ({
    message: `“${text}” would be left out of the text, because ${
      { anchor: "& first in a value", alias: "* first in a value", tag: "! first in a value" }[kind]
    } has a meaning of its own in YAML.`,
    hint: "Write “|” after the colon and the text on the next line, with two spaces first.",
  }),
  "yaml/too-deep": ({ limit }) => ({
    message: `The file has more than ${limit} levels of indentation or brackets.`,
    hint: "Remove what does not belong to the entry.",
  }),
  "yaml/syntax": () => ({
    message: "The line cannot be understood.",
    hint: "Check that the line has the form “key: value” and the same indentation as the lines around it, and that texts begin on the line below “|”.",
  }),
};

import type { SentencesOf } from "../../diagnostics/sentence.ts";
import { codeOf, shorten } from "../shorten.ts";

const referenceMarks = { anchor: "&", alias: "*", tag: "!" } as const;

export const yamlSentences: SentencesOf<"yaml"> = {
  "yaml/tab": () => ({
    message: "The line begins with a tab, but only spaces may stand here.",
    hint: "Replace the tab with two spaces.",
  }),
  "yaml/odd-space": () => ({
    message: "Here stands a no-break space, or another character that only looks like a space.",
    hint: "Replace it with ordinary spaces.",
  }),
  "yaml/duplicate-key": ({ key, firstLine }) => ({
    message: `“${shorten(key)}” stands twice: here and on line ${firstLine}.`,
    hint: "Join the two into one.",
  }),
  "yaml/unindented-text": ({ indent }) => ({
    message: "The line belongs to the text above but is not indented like it.",
    hint: `Put ${indent} spaces first on the line, as on the text's first line.`,
  }),
  "yaml/missing-space": ({ key }) => ({
    message: `There is no space after the colon of “${shorten(key)}:”.`,
    hint: `Write “${shorten(key)}: ” and then the value.`,
  }),
  "yaml/colon-in-text": ({ key }) => ({
    message: "The text has a colon followed by a space, and is then not read as a text.",
    hint: `Write “${shorten(key)}: |” on the line and the text on the next line, with two spaces first.`,
  }),
  "yaml/unclosed-quote": ({ quote }) => ({
    message: `The quotation mark ${quote} has no end.`,
    hint: `Put a ${quote} where the text ends, or remove the first one.`,
  }),
  "yaml/curly-quotes": ({ open, close }) => ({
    message: `Typographic quotation marks (${open} ${close}) around a value become part of the text.`,
    hint: 'Remove them, or write straight ones: "…".',
  }),
  "yaml/special-character": ({ character }) => ({
    message: `A text on the same line as its key may not begin with ${character}`,
    hint: "Write “|” after the colon and the text on the next line, with two spaces first.",
  }),
  "yaml/several-documents": ({ marker }) => ({
    message: `The line “${marker}” splits the file in two, and what comes after it would be left out.`,
    hint: `Remove the line “${marker}”, or put two spaces first on it if it belongs to the text.`,
  }),
  "yaml/reference": ({ kind, text }) =>
    kind === "merge"
      ? { message: "The key << has a meaning of its own in YAML and is not used here.", hint: "Remove it." }
      : {
          message: `“${shorten(text)}” would be left out of the text, because ${referenceMarks[kind]} first in a value has a meaning of its own in YAML.`,
          hint: "Write “|” after the colon and the text on the next line, with two spaces first.",
        },
  "yaml/conflict-marker": () => ({
    message: "Git has left two versions of the same lines.",
    hint: "Choose one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  }),
  "yaml/control-character": ({ codePoint }) => ({
    message: `Here stands a control character (${codeOf(codePoint)}) that cannot be seen and that no document can hold.`,
    hint: "Remove the character.",
  }),
  "yaml/lost-text": ({ key, problem, lost }) => {
    const hint = `Write “${shorten(key)}: |” on the line and the text on the next line, with two spaces first.`;
    switch (problem) {
      case "comment":
        return {
          message: `“${shorten(lost)}” would be left out of the text, because # begins a comment.`,
          hint,
        };
      case "lines":
        return {
          message: "The text runs over several lines, and its line breaks and empty lines would be left out.",
          hint,
        };
      case "header":
        return { message: "The text begins on the same line as “|”, and must begin on the next.", hint };
    }
  },
  "yaml/too-deep": ({ limit }) => ({
    message: `The file has more than ${limit} levels of indentation or brackets.`,
    hint: "Remove what does not belong to the entry.",
  }),
  "yaml/syntax": () => ({
    message: "The line cannot be understood.",
    hint: "Check that the line has the form “field: value” and the same indentation as the lines around it, and that texts begin on the line below “|”.",
  }),
};

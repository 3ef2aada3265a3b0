import type { CodeWordsOf } from "../../diagnostics/code-words.ts";
import { codeOf, shorten } from "../shorten.ts";

const referenceMarks = { anchor: "&", alias: "*", tag: "!" } as const;

export const yamlCodes: CodeWordsOf<"yaml"> = {
  "yaml/tab": {
    asks: "Indentation must be made of spaces and never of tabs.",
    why: "A tab is not equally wide in every program, so there is no telling what such a line belongs to. In VS Code the tab key gives spaces where the file's name ends in .yaml.",
    sentence: () => ({
      message: "The line begins with a tab, but only spaces may stand here.",
      hint: "Replace the tab with two spaces.",
    }),
  },
  "yaml/odd-space": {
    asks: "Indentation must be made of ordinary spaces.",
    why: "Text from Word and from web pages often has no-break spaces, which look the same but are another character. They do not count as indentation, so the line is not read the way it looks.",
    sentence: () => ({
      message: "Here stands a no-break space, or another character that only looks like a space.",
      hint: "Replace it with ordinary spaces.",
    }),
  },
  "yaml/duplicate-key": {
    asks: "A field (the word before a colon) may stand only once in the same part of a file.",
    why: "Where “plan” stands twice there is no telling which of the texts is meant, and one would be lost. It happens easily when text is pasted from an older entry.",
    sentence: ({ key, firstLine }) => ({
      message: `“${shorten(key)}” stands twice: here and on line ${firstLine}.`,
      hint: "Join the two into one.",
    }),
  },
  "yaml/unindented-text": {
    asks: "Every line of a text must be indented at least as far as the first, usually by two spaces.",
    why: "The indentation shows that the line belongs to the text. Without it the text ends there, and the line cannot be understood. Empty lines between paragraphs need no indentation.",
    sentence: ({ indent, count, key }) => ({
      message:
        count === 1
          ? "The line belongs to the text above but is not indented like it."
          : `This line and ${count === 2 ? "one" : count - 1} more belong to the text “${shorten(key)}” but are not indented.`,
      hint: `Put ${indent} spaces first on ${count === 1 ? "the line" : "each line"}. “millrep validate --fix” does that, too.`,
    }),
  },
  "yaml/missing-space": {
    asks: "Between a field's colon and its value there must be a space.",
    why: "Without the space the colon counts as part of the word, and neither the field nor the value is recognised.",
    sentence: ({ key }) => ({
      message: `There is no space after the colon of “${shorten(key)}:”.`,
      hint: `Write “${shorten(key)}: ” and then the value.`,
    }),
  },
  "yaml/colon-in-text": {
    asks: "A text that holds a colon must begin on the line below its field.",
    why: "A colon followed by a space or at the end of a line parts a field from its value. In the middle of a text without “|”, it makes the text look like a new field. Write “|” after the field's colon and the text on the lines below, and it may hold any character.",
    sentence: ({ key, isProse }) => ({
      message: "The colon makes this read as a new field, and not as a text.",
      hint: isProse
        ? `Write “${shorten(key)}: |” on the line and the text on the lines below, with two spaces first.`
        : `Put straight quotation marks around what follows “${shorten(key)}:”.`,
    }),
  },
  "yaml/unclosed-quote": {
    asks: "A value that begins with a straight quotation mark must also end with one.",
    why: "The mark means that the value goes on to the next mark of its kind. Without that, the rest of the file counts as the same value.",
    sentence: ({ quote }) => ({
      message: `The quotation mark ${quote} has no end.`,
      hint: `Put a ${quote} where the text ends, or remove the first one.`,
    }),
  },
  "yaml/curly-quotes": {
    asks: "A value must not stand between typographic quotation marks.",
    why: 'Curly quotation marks (“…”) around a value count as part of the text and would be printed in the report. Remove them, or write straight ones ("…"), which are not part of the text.',
    sentence: ({ open, close }) => ({
      message: `Typographic quotation marks (${open} ${close}) around a value become part of the text.`,
      hint: 'Remove them, or write straight ones: "…".',
    }),
  },
  "yaml/special-character": {
    asks: "A text on the same line as its field must not begin with a character such as @ or %.",
    why: "Some characters have a meaning of their own when they stand first in a value. A text that begins on the line below its field may begin with any character.",
    sentence: ({ character }) => ({
      message: `A text on the same line as its key may not begin with ${character}`,
      hint: "Write “|” after the colon and the text on the next line, with two spaces first.",
    }),
  },
  "yaml/several-documents": {
    asks: "The line “---” must not stand in the middle of a file.",
    why: "The line splits the file in two, and what comes after it would be left out of the report. An empty line is enough to part paragraphs.",
    sentence: ({ marker }) => ({
      message: `The line “${marker}” splits the file in two, and what comes after it would be left out.`,
      hint: `Remove the line “${marker}”, or put two spaces first on it if it belongs to the text.`,
    }),
  },
  "yaml/reference": {
    asks: "The characters &, * and ! must not stand first in a value on the same line as its field, and << must not be a field.",
    why: "A word after such a character counts as a reference and is lost from the text. It happens, for example, when a text begins in bold. Begin the text on the line below its field instead.",
    sentence: ({ kind, text }) =>
      kind === "merge"
        ? { message: "The key << has a meaning of its own in YAML and is not used here.", hint: "Remove it." }
        : {
            message: `“${shorten(text)}” would be left out of the text, because ${referenceMarks[kind]} first in a value has a meaning of its own in YAML.`,
            hint: "Write “|” after the colon and the text on the next line, with two spaces first.",
          },
  },
  "yaml/conflict-marker": {
    asks: "A file must not have marks left from a clash between two versions.",
    why: "When two people have changed the same lines, both versions may be left, between lines that begin with <<<<<<<, ======= and >>>>>>>. Keep the text that is meant and remove the marks, or the report would have both.",
    sentence: () => ({
      message: "Git has left two versions of the same lines.",
      hint: "Choose one version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    }),
  },
  "yaml/control-character": {
    asks: "A file must not hold control characters, neither as they are nor written as codes.",
    why: "Control characters are invisible characters that do not belong in a document. They sometimes come along when text is pasted from another program.",
    sentence: ({ codePoint }) => ({
      message: `Here stands a control character (${codeOf(codePoint)}) that cannot be seen and that no document can hold.`,
      hint: "Remove the character.",
    }),
  },
  "yaml/lost-text": {
    asks: "No part of a text may be lost when the file is read.",
    why: "In a text that begins on the field's line, what follows a space and # is lost, and new lines are joined into one. Write “|” after the field's colon and the whole text on the lines below, and all of it is kept.",
    sentence: ({ key, problem, lost }) => {
      const hint = `Write “${shorten(key)}: |” on the line and the text on the next line, with two spaces first.`;
      switch (problem) {
        case "comment":
          return {
            message: `“${shorten(lost)}” would be left out of the text, because # begins a comment.`,
            hint,
          };
        case "lines":
          return {
            message:
              "The text runs over several lines, and its line breaks and empty lines would be left out.",
            hint,
          };
        case "header":
          return { message: "The text begins on the same line as “|”, and must begin on the next.", hint };
        case "backslash":
          return {
            message: `“${shorten(lost)}” would not stay in the text, because a backslash has a meaning of its own between straight quotation marks.`,
            hint: `Write the text on the line below “${key === "" ? "" : `${shorten(key)}: `}|”, or write \\\\ for every backslash.`,
          };
        case "sign":
          return {
            message: `The sign ${lost} at the start of the line would be left out of the text, because it says that a text begins on the next line.`,
            hint: `Write “${shorten(key)}: |” on the line and the whole text on the next line, with two spaces first. If ${lost} belongs to the text, keep it there.`,
          };
      }
    },
  },
  "yaml/too-deep": {
    asks: "A file may have at most 64 levels of indentation and brackets.",
    why: "An entry needs only a few levels. More than that came there by mistake, and could bring millrep to a stop.",
    sentence: ({ limit }) => ({
      message: `The file has more than ${limit} levels of indentation or brackets.`,
      hint: "Remove what does not belong to the entry.",
    }),
  },
  "yaml/syntax": {
    asks: "Every line must be a field with its value, an item of a list or part of a text.",
    why: "This code is shown when no other code fits the mistake. Usually a colon is missing, or the line is indented more or less than the lines around it.",
    sentence: () => ({
      message: "The line cannot be understood.",
      hint: "Check that the line has the form “field: value” and the same indentation as the lines around it, and that texts begin on the line below “|”.",
    }),
  },
};

import type { ExplanationsOf } from "../explanations.ts";

export const yamlExplanations: ExplanationsOf<"yaml"> = {
  "yaml/tab": {
    asks: "Indentation must be made of spaces and never of tabs.",
    why: "A tab is not equally wide in every program, so there is no telling what such a line belongs to. In VS Code the tab key gives spaces where the file's name ends in .yaml.",
  },
  "yaml/odd-space": {
    asks: "Indentation must be made of ordinary spaces.",
    why: "Text from Word and from web pages often has no-break spaces, which look the same but are another character. They do not count as indentation, so the line is not read the way it looks.",
  },
  "yaml/duplicate-key": {
    asks: "A field (the word before a colon) may stand only once in the same part of a file.",
    why: "Where “plan” stands twice there is no telling which of the texts is meant, and one would be lost. It happens easily when text is pasted from an older entry.",
  },
  "yaml/unindented-text": {
    asks: "Every line of a text must be indented at least as far as the first, usually by two spaces.",
    why: "The indentation shows that the line belongs to the text. Without it the text ends there, and the line cannot be understood. Empty lines between paragraphs need no indentation.",
  },
  "yaml/missing-space": {
    asks: "Between a field's colon and its value there must be a space.",
    why: "Without the space the colon counts as part of the word, and neither the field nor the value is recognised.",
  },
  "yaml/colon-in-text": {
    asks: "A text that holds a colon must begin on the line below its field.",
    why: "A colon followed by a space parts a field from its value. In the middle of a text on the field's line, it makes the text look like a new field. Write “|” after the field's colon and the text on the lines below, and it may hold any character.",
  },
  "yaml/unclosed-quote": {
    asks: "A value that begins with a straight quotation mark must also end with one.",
    why: "The mark means that the value goes on to the next mark of its kind. Without that, the rest of the file counts as the same value.",
  },
  "yaml/curly-quotes": {
    asks: "A value must not stand between typographic quotation marks.",
    why: 'Curly quotation marks (“…”) around a value count as part of the text and would be printed in the report. Remove them, or write straight ones ("…"), which are not part of the text.',
  },
  "yaml/special-character": {
    asks: "A text on the same line as its field must not begin with a character such as @ or %.",
    why: "Some characters have a meaning of their own when they stand first in a value. A text that begins on the line below its field may begin with any character.",
  },
  "yaml/several-documents": {
    asks: "The line “---” must not stand in the middle of a file.",
    why: "The line splits the file in two, and what comes after it would be left out of the report. An empty line is enough to part paragraphs.",
  },
  "yaml/reference": {
    asks: "The characters &, * and ! must not stand first in a value on the same line as its field, and << must not be a field.",
    why: "A word after such a character counts as a reference and is lost from the text. It happens, for example, when a text begins in bold. Begin the text on the line below its field instead.",
  },
  "yaml/conflict-marker": {
    asks: "A file must not have marks left from a clash between two versions.",
    why: "When two people have changed the same lines, both versions may be left, between lines that begin with <<<<<<<, ======= and >>>>>>>. Keep the text that is meant and remove the marks, or the report would have both.",
  },
  "yaml/control-character": {
    asks: "A file must not hold control characters, neither as they are nor written as codes.",
    why: "Control characters are invisible characters that do not belong in a document. They sometimes come along when text is pasted from another program.",
  },
  "yaml/lost-text": {
    asks: "No part of a text may be lost when the file is read.",
    why: "In a text that begins on the field's line, what follows a space and # is lost, and new lines are joined into one. Write “|” after the field's colon and the whole text on the lines below, and all of it is kept.",
  },
  "yaml/too-deep": {
    asks: "A file may have at most 64 levels of indentation and brackets.",
    why: "An entry needs only a few levels. More than that came there by mistake, and could bring millrep to a stop.",
  },
  "yaml/syntax": {
    asks: "Every line must be a field with its value, an item of a list or part of a text.",
    why: "This code is shown when the mistake is none of the usual ones. Usually a colon is missing, or the line is indented more or less than the lines around it.",
  },
};

import type { CodeCatalogue } from "../../diagnostics/code-words.ts";
import type { TermProblem } from "../../diagnostics/text-problems.ts";
import { listWords } from "../list-words.ts";
import { shorten } from "../shorten.ts";

const termProblems: Readonly<Record<TermProblem, (written: string) => string>> = {
  case: (written) => `${written} does not have the right capitals and small letters.`,
  compound: (written) => `${written} has a space or a hyphen in the wrong place.`,
  misspelt: (written) => `${written} looks misspelt.`,
  variant: (written) => `${written} is not how the programme writes the word.`,
  replaced: (written) => `The programme uses another word than ${written}.`,
};

export const wordCodes = {
  "text/term-variant": {
    asks: "A word or name must be written in one way in the whole report, and as in the programme's glossary.",
    why: "Readers should not wonder whether two spellings are two things. The glossary in reports/programme.yaml decides, and otherwise the texts of the report are compared. Inflected words and compounds are no other spellings, and quotations may stay as they are.",
    sentence: (params) => {
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
  },
  "text/abbreviation": {
    asks: "An abbreviation must be written out where the report has it first, unless all readers know it.",
    why: "Many who read the report do not work in the programme. What the introduction or an earlier text explains counts, and so do the headings of the workstreams. Abbreviations that all readers know have “known: true” in the glossary.",
    sentence: (params) => {
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
        case "order":
          return {
            message: `“${short}” has the same letters as “${phrase}”, in another order.`,
            hint: `Do you mean “${phrase}”? Correct the letters, or write out what “${short}” stands for.`,
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
          return {
            message: `The glossary has other words for “${short}” than “${phrase}”.`,
            hint: full ?? "",
          };
      }
    },
  },
  "text/spelling": {
    asks: "Every word is in a Swedish dictionary, in the programme's glossary, or is a compound of such words.",
    why: "Spelling mistakes draw attention away from what the text says. Words that are right but unknown, such as names and terms, are added to the glossary in programme.yaml by the programme office. The check needs the packages hunspell-asm and dictionary-sv, and the option --no-spell turns it off.",
    sentence: ({ word, suggestions, kind }) => {
      const quoted = `“${shorten(word)}”`;
      switch (kind) {
        case "name":
          return {
            message: `${quoted} is not in the dictionary. Is it a name?`,
            hint: `If it is right: ask the programme office to add “- term: ${shorten(word)}” below glossary in reports/programme.yaml.`,
          };
        case "english":
          return {
            message: `${quoted} is an English word.`,
            hint: "Is there a Swedish one? If it is a term that the readers know: ask the programme office to add it to the glossary.",
          };
        case "abbreviation":
          return {
            message: `${quoted} is no Swedish word. Is it an abbreviation?`,
            hint: "Write out the word, or ask the programme office to add the abbreviation to the glossary in reports/programme.yaml.",
          };
        case "misspelt":
          return {
            message: `${quoted} seems to be misspelt.`,
            hint:
              suggestions.length > 0
                ? `Did you mean ${listWords(
                    suggestions.map((suggestion) => `“${suggestion}”`),
                    "or",
                  )}?`
                : "Correct the word, or ask the programme office to add it to the glossary in reports/programme.yaml.",
          };
      }
    },
  },
} satisfies Partial<CodeCatalogue>;

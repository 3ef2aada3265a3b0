import type { CodeCatalogue, Sentence } from "../../diagnostics/code-words.ts";
import type { EntryField } from "../../fields/entry-fields.ts";
import { isRequiredField } from "../../fields/entry-fields.ts";
import { fieldWords } from "../field-words.ts";
import { shorten } from "../shorten.ts";

const fields = fieldWords.en;

const linkExample = "[Vårdskiftet](https://www.vgregion.se/)";

const sameAsLastMonth: Readonly<Record<"identical" | "text" | "paragraph", (field: EntryField) => string>> = {
  identical: (field) => `${fields[field].subject} is word for word the same as last month`,
  text: (field) => `${fields[field].subject} is for the most part the same as last month`,
  paragraph: () => "The paragraph is for the most part the same as last month",
};

const repeatsSummary = {
  identical: "The plan is word for word the same as the summary",
  text: "The plan repeats most of the summary",
  paragraph: "Most of the paragraph repeats the summary",
} as const;

const linkSentences: Readonly<Record<"alt" | "address" | "words" | "empty", (shown: string) => Sentence>> = {
  alt: (source) => ({
    message: `The image ${source} has no text for those who do not see it.`,
    hint: "Write between the brackets what the image shows: ![Map of the southern area](map.png).",
  }),
  address: (address) => ({
    message: `The address ${address} does not say where it leads.`,
    hint: `Write the page's name, and the address in parentheses after it: ${linkExample}.`,
  }),
  words: (words) => ({
    message: `The link text “${words}” does not say where the link leads.`,
    hint: `Write the page's name or what it is about: ${linkExample}.`,
  }),
  empty: (address) => ({
    message: `The link to ${address} has no text.`,
    hint: `Write between the brackets where the link leads: ${linkExample}.`,
  }),
};

export const readingCodes = {
  "text/placeholder": {
    asks: "A text must be written and of some length: not blank, the template's sentence or just “TODO”, and not under 8 or over 160 words.",
    why: "A sentence that was left from the template would otherwise be printed in the report. A few words say too little, and long texts are not read. A workstream without news writes “nothingToReport: true”, and the report has a sentence for that.",
    sentence: ({ field, period, problem, words, isWritten }) => {
      if (isWritten)
        return {
          message: "The template's sentence is left beside the text that is written.",
          hint: "Remove the sentence.",
        };
      switch (problem) {
        case "scaffold":
        case "blank":
          return {
            message: `${fields[field].subject} is not written yet.`,
            hint: unwrittenHint(field, period),
          };
        case "stub":
          return {
            message: `${fields[field].subject} says nothing yet.`,
            hint: unwrittenHint(field, period),
          };
        case "promise":
          return {
            message: `${fields[field].subject} has a place that is to be filled in later, or that only refers to another report.`,
            hint: `Write there what is missing, or remove it. ${fields[field].task(period)}.`,
          };
        case "short":
          return {
            message: `${fields[field].subject} has only ${words === 1 ? "one word" : `${words} words`}.`,
            hint: `${fields[field].task(period)}. Between 20 and 130 words are about right.`,
          };
        case "long":
          return {
            message: `${fields[field].subject} has ${words} words, and more than 160 are too many.`,
            hint: "Shorten it to 20–130 words: what matters most to readers outside the workstream.",
          };
      }
    },
  },
  "text/copied": {
    asks: "A text must say what is new: not what stood there last month, and in a plan not what stands in the summary.",
    why: "Readers want to know what happened and what comes next. It is easy to paste last month's text and forget to change it. It is an error only where the whole summary or plan is word for word the same.",
    sentence: ({ field, period, extent, origin, otherFile, otherLine }) => ({
      message:
        origin === "month"
          ? `${sameAsLastMonth[extent](field)} (${otherFile}, line ${otherLine}).`
          : `${repeatsSummary[extent]} (line ${otherLine}).`,
      hint:
        origin === "month"
          ? fields[field].newTask(period)
          : `Write only what is planned for ${period}. What has happened already belongs to the summary.`,
    }),
  },
  "text/link-and-image": {
    asks: "An image must have a text that says what it shows, and a link must have words that say where it leads.",
    why: "Whoever listens to the report hears the text in place of the image, and can go from link to link without hearing the rest. Then “here” says nothing, and an address is read out letter by letter. The law on the accessibility of public services asks that its content can be had in that way.",
    sentence: ({ problem, shown }) => linkSentences[problem](shorten(shown)),
  },
  "text/readability": {
    asks: "A sentence must have at most 30 words, a paragraph at most 90, and the readability index (LIX) be at most 60; a table must fit a page.",
    why: "The Swedish language act asks public authorities to write plainly, and long sentences are hard to read. Long enumerations become easier as lists, in which each item counts by itself. Over 40 words is a warning, the rest are tips.",
    sentence: (params) => {
      switch (params.problem) {
        case "sentence":
          return {
            message: `The sentence has ${params.words} words and is hard to read.`,
            hint: "Divide it: put a full stop where a new thought begins, or make the enumeration a list.",
          };
        case "paragraph":
          return {
            message: `The paragraph has ${params.words} words.`,
            hint: "Divide it with an empty line where a new subject begins.",
          };
        case "table":
          return {
            message: `The table does not fit: its ${params.columns} columns are wider than a page that lies on its side.`,
            hint: "Divide it into two tables, or make rows of what are columns.",
          };
        case "text":
          return {
            message: `The text is very hard to read: its readability index (LIX) is ${params.lix}.`,
            hint: `Divide the longest sentences, ${firstWords(params.longest)} and ${firstWords(params.secondLongest)}, and write shorter words.`,
          };
      }
    },
  },
} satisfies Partial<CodeCatalogue>;

/** Quotes the first words of a sentence, so that the reader can find it. */
function firstWords(sentence: string): string {
  return `“${shorten(`${sentence.split(/\s+/).slice(0, 5).join(" ")} …`)}”`;
}

function unwrittenHint(field: EntryField, period: string): string {
  const orRemove = isRequiredField(field) ? "" : ", or remove the field";
  return `${fields[field].task(period)}, on the lines below “${field}: |”${orRemove}.`;
}

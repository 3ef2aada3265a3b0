import type { EntryField } from "../../diagnostics/codes.ts";
import type { DiagnosticSentences, Sentence } from "../../diagnostics/sentence.ts";
import type { ReadingCode } from "../reading-code.ts";
import { shorten } from "../shorten.ts";

const fields: Readonly<Record<EntryField, string>> = {
  summary: "The summary",
  plan: "The plan",
  deviation: "The deviation",
};

/** What a text is to say, without an end. */
const tasks: Readonly<Record<EntryField, (period: string) => string>> = {
  summary: (period) => `Write what happened in ${period}`,
  plan: (period) => `Write what is planned for ${period}`,
  deviation: () => "Write what deviates and why",
};

const newHints: Readonly<Record<EntryField, (period: string) => string>> = {
  summary: (period) => `Write what is new: what happened in ${period}?`,
  plan: (period) => `Write what is new: what is planned for ${period}?`,
  deviation: () => "Write how it has gone since then, or remove the field if nothing deviates any more.",
};

const linkExample = "[Vårdskiftet](https://www.vgregion.se/)";

const sameAsLastMonth: Readonly<Record<"identical" | "text" | "paragraph", (field: EntryField) => string>> = {
  identical: (field) => `${fields[field]} is word for word the same as last month`,
  text: (field) => `${fields[field]} is for the most part the same as last month`,
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

export const readingSentences: Pick<DiagnosticSentences, ReadingCode> = {
  "text/placeholder": ({ field, period, problem, words }) => {
    switch (problem) {
      case "scaffold":
      case "blank":
        return { message: `${fields[field]} is not written yet.`, hint: unwrittenHint(field, period) };
      case "stub":
        return { message: `${fields[field]} says nothing yet.`, hint: unwrittenHint(field, period) };
      case "short":
        return {
          message: `${fields[field]} has only ${words === 1 ? "one word" : `${words} words`}.`,
          hint: `${tasks[field](period)}. Between 20 and 130 words are about right.`,
        };
      case "long":
        return {
          message: `${fields[field]} has ${words} words, and more than 160 are too many.`,
          hint: "Shorten it to 20–130 words: what matters most to readers outside the workstream.",
        };
    }
  },
  "text/copied": ({ field, period, extent, origin, otherFile, otherLine }) => ({
    message:
      origin === "month"
        ? `${sameAsLastMonth[extent](field)} (${otherFile}, line ${otherLine}).`
        : `${repeatsSummary[extent]} (line ${otherLine}).`,
    hint:
      origin === "month"
        ? newHints[field](period)
        : `Write only what is planned for ${period}. What has happened already belongs to the summary.`,
  }),
  "text/link-and-image": ({ problem, shown }) => linkSentences[problem](shorten(shown)),
  "text/readability": (params) => {
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
      case "text":
        return {
          message: `The text is very hard to read: its readability index (LIX) is ${params.lix}.`,
          hint: `Divide the longest sentences, ${firstWords(params.longest)} and ${firstWords(params.secondLongest)}, and write shorter words.`,
        };
    }
  },
};

/** Enough of a sentence to find it by. */
function firstWords(sentence: string): string {
  return `“${shorten(`${sentence.split(/\s+/).slice(0, 5).join(" ")} …`)}”`;
}

function unwrittenHint(field: EntryField, period: string): string {
  const orRemove = field === "deviation" ? ", or remove the field" : "";
  return `${tasks[field](period)}, on the lines below “${field}: |”${orRemove}.`;
}

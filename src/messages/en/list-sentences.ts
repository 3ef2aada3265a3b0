import type { Sentence } from "../../diagnostics/code-words.ts";
import type { DiagnosticParams } from "../../diagnostics/codes.ts";
import type { ListProblem } from "../../diagnostics/text-problems.ts";
import { shorten } from "../shorten.ts";

const sentences: Readonly<Record<ListProblem, (found: string, written: string | undefined) => Sentence>> = {
  marks: () => ({
    message: "The list stands as running text.",
    hint: "Begin each item on a new line with “- ”, below a sentence that ends with a colon.",
  }),
  "lead-in": (found, written) => ({
    message: "The line before the list ends without a colon.",
    hint: `Write “${shorten(written ?? found)}”.`,
  }),
  ends: (found, written) => ({
    message: "The items of the list end in different ways.",
    hint: written
      ? `Write “${shorten(written)}” in place of “${found}”, so that all items end alike.`
      : "Put a full stop after every item or after none. Whole sentences have one.",
  }),
  sentence: (found) => ({
    message: `The line begins with “${found}” and becomes an item of a list.`,
    hint: "If it goes on with the sentence: move the line up. If it is a list: put a colon before it, and a blank line between.",
  }),
};

/** Says what is wrong with a list, and what to write instead. */
export function listSentence({ problem, found, written }: DiagnosticParams["text/list-as-text"]): Sentence {
  return sentences[problem](shorten(found), written);
}

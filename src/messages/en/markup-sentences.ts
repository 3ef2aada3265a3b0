import type { Sentence } from "../../diagnostics/code-words.ts";
import type { DiagnosticParams } from "../../diagnostics/codes.ts";
import type { Markup } from "../../diagnostics/text-problems.ts";
import { shorten } from "../shorten.ts";

interface MarkupWords {
  readonly message: string;
  /** What to do where no mended form can be shown, or besides it. */
  readonly hint: string;
}

const keepSign = "To keep the sign: write \\ before it.";

const markups: Readonly<Record<Markup, MarkupWords>> = {
  heading: {
    message: "A text may not have headings of its own.",
    hint: "Remove the # at the start of the line, or the dashes below it, and write the line as an ordinary paragraph.",
  },
  code: { message: "A text may not have code between the characters `.", hint: "Remove the characters." },
  rule: {
    message: "A text may not have a dividing line.",
    hint: "Remove the line. An empty line is enough to part paragraphs.",
  },
  cells: {
    message: "The row has more cells than the table's first row, and they would be left out.",
    hint: "Give the first row as many cells. A bar inside a cell is written \\|.",
  },
  "few-cells": {
    message:
      "The row has fewer cells than the table's first row, so something may stand in the wrong column.",
    hint: "Write every cell, the empty ones too.",
  },
  nesting: {
    message:
      "The text has so many lists or quotations within each other that the innermost would be left out.",
    hint: "Write the text with a few levels at most.",
  },
  numbering: {
    message: "The item's number is not the next one, and would be another in the document.",
    hint: "Number in order. If it is no list: write a backslash before the full stop, as in 1\\. May.",
  },
  "empty-item": {
    message: "The item of the list is empty.",
    hint: "Write something after the dash or number, or remove the line.",
  },
  indentation: {
    message: "The line is indented so that it is not the item of a list that it seems to be.",
    hint: "Begin it right below the first letter of the item that it belongs to, or at the left edge.",
  },
  "below-list": {
    message: "The line would become a part of the item above it.",
    hint: "Write an empty line before it. If it belongs to the item: indent it by two spaces.",
  },
  "below-quote": {
    message: "The line would become a part of the quotation above it.",
    hint: "Write an empty line before it. If it belongs to the quotation: begin it with >.",
  },
  "below-table": {
    message: "The line would become a row of the table above it.",
    hint: "Write an empty line before it. If it belongs to the table: write | between the cells.",
  },
  table: {
    message: "This is no table yet, and would stand as running text.",
    hint: "Write each row with | between the cells, and below the first row a line like | --- | --- |. To keep | as a sign: write \\|.",
  },
  emphasis: {
    message: "The stars or underscores would stay in the text: the bold or italic words do not end.",
    hint: `Write them right before the first and right after the last word, as in **Done:** We have. ${keepSign}`,
  },
  link: {
    message: "The link does not lead to a web page or an e-mail address.",
    hint: "Write the whole address, for example [Vårdskiftet](https://www.vgregion.se/).",
  },
  image: {
    message: "This is no picture yet, and would stand as text.",
    hint: "Write ![what it shows](file.png), with <> where the file's name has a space or a parenthesis: ![Map](<map 1.png>).",
  },
  title: {
    message: "The words after the address would be left out of the document.",
    hint: "Write them in the text, or remove them: only the address stands between the parentheses.",
  },
  comment: {
    message: "The comment would be printed in the report.",
    hint: "Remove it. A comment that no reader sees stands on a line of its own above the field, and begins with #.",
  },
  tag: {
    message: "HTML codes would stay in the text as signs.",
    hint: "Remove the codes. Bold is written **so**, italics *so*, and a new paragraph begins after an empty line. To keep < as a sign: write \\<.",
  },
  strikethrough: {
    message: "A text cannot have words that are struck out, and the signs ~ would stay.",
    hint: "Remove what no longer holds, or say in words what has changed.",
  },
  footnote: {
    message: "A text cannot have footnotes, and the signs would stay.",
    hint: "Write what the note says in the text or in parentheses.",
  },
  checkbox: {
    message: "The check box would stay as signs.",
    hint: "Remove it, and say in words what is done.",
  },
  reference: {
    message: "The address of the link stands by itself, and would be printed as text.",
    hint: "Write the address right after the words: [Vårdskiftet](https://www.vgregion.se/).",
  },
  attributes: {
    message: "What stands in braces would stay in the text.",
    hint: "Remove it. The programme decides how the document looks.",
  },
  variable: {
    message: "The word in braces would be printed as it stands.",
    hint: "Write out what shall stand here. Only the programme's headings can have such words.",
  },
  "page-break": {
    message: "A text cannot have page breaks of its own, and the line would be printed.",
    hint: "Remove the line.",
  },
  dialect: {
    message: "The signs mean nothing here, and would stay in the text.",
    hint: "Remove them. There are paragraphs, lists, **bold** and *italics*, tables, quotations with >, pictures and links.",
  },
  plain: {
    message: "The field is plain text, and the signs would be printed as they stand.",
    hint: "Write only words here. Bold, links and pictures belong in the longer texts.",
  },
};

/** Signs alone do not show what to write. */
const hasWords = /[\p{L}\d]/u;

/** The sentence of `text/unsupported-markup`, with the mended form where there is one to show. */
export function markupSentence({ markup, mended }: DiagnosticParams["text/unsupported-markup"]): Sentence {
  const { message, hint } = markups[markup];
  const form = mended?.trim() ?? "";
  if (form.startsWith("| ---"))
    return { message, hint: `Write “${shorten(form)}” on a line of its own below the table's first row.` };
  if (!hasWords.test(form) || markup === "below-table") return { message, hint };
  if (form.includes("\n")) {
    const [first = "", second = ""] = form.split("\n");
    return { message, hint: `${hint} It begins like this: “${shorten(first)}”, “${shorten(second)}”.` };
  }
  return { message, hint: `Write “${shorten(form)}”.${markup === "emphasis" ? ` ${keepSign}` : ""}` };
}

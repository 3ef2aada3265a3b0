import type { Inline, RevisedParagraph, Revision } from "../document/document.ts";
import { inlinesAfter, inlinesBefore, newWords, oldWords } from "../document/revision.ts";
import { escapeHtml } from "./escape.ts";
import type { InlinePrinter } from "./print-inlines.ts";

/**
 * Prints a revision, paragraph by paragraph. A wide page shows the old text on the left and the new one on the right; a
 * narrow page shows one above the other. A paragraph that both texts have stands once, over the whole width.
 *
 * A text of which nothing is left stands below the new one, behind a fold.
 *
 * Each side begins with the name of its text. A wide page hides the name visually, but screen readers still read it.
 */
export function printRevision(revision: Revision, inlines: InlinePrinter): string {
  const { sides, paragraphs, apart } = revision;
  if (apart !== undefined) return printApart(paragraphs, apart, inlines);
  const [before, after] = [escapeHtml(sides.before), escapeHtml(sides.after)];
  return [
    '<div class="revision">',
    `<p class="sides" aria-hidden="true"><span>${before}</span><span>${after}</span></p>`,
    ...groupParagraphs(paragraphs).map((group) => printGroup(group, sides, inlines)),
    "</div>",
  ].join("\n");
}

function printApart(paragraphs: readonly RevisedParagraph[], apart: string, inlines: InlinePrinter): string {
  const print = (words: readonly Inline[], revised: RevisedParagraph): string[] =>
    words.length === 0 ? [] : [`<p${classesOf(revised, "")}>${inlines.print(words)}</p>`];
  return [
    '<div class="revision">',
    ...paragraphs.flatMap((revised) => print(newWords(revised), revised)),
    "<details>",
    `<summary>${escapeHtml(apart)}</summary>`,
    ...paragraphs.flatMap((revised) => print(oldWords(revised), revised)),
    "</details>",
    "</div>",
  ].join("\n");
}

/** Groups what stands side by side: an edited paragraph alone, and removed paragraphs with the added ones beside them. */
function groupParagraphs(paragraphs: readonly RevisedParagraph[]): RevisedParagraph[][] {
  const groups: RevisedParagraph[][] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const isOneSided = paragraph.change === "added" || paragraph.change === "removed";
    const last = groups.at(-1);
    if (isOpen && isOneSided && last) last.push(paragraph);
    else groups.push([paragraph]);
    isOpen = isOneSided;
  }
  return groups;
}

function printGroup(
  group: readonly RevisedParagraph[],
  sides: Revision["sides"],
  inlines: InlinePrinter,
): string {
  const [first] = group;
  if (first?.change === "kept")
    return `<p${classesOf(first, "kept")}>${inlines.print(inlinesAfter(first) ?? [])}</p>`;
  const printSide = (side: "before" | "after"): string => {
    const inlinesOf = side === "before" ? inlinesBefore : inlinesAfter;
    const printed = group.flatMap((paragraph) => {
      const words = inlinesOf(paragraph);
      if (!words) return [];
      const note = paragraph.note === undefined ? "" : `<strong>${escapeHtml(paragraph.note)}</strong> `;
      const kind = paragraph.change === "edited" || paragraph.note !== undefined ? "" : "whole";
      return [`<p${classesOf(paragraph, kind)}>${note}${inlines.print(words)}</p>`];
    });
    if (printed.length === 0) return "";
    return `<div class="${side}"><p class="side">${escapeHtml(sides[side])}</p>${printed.join("")}</div>`;
  };
  return `<div class="pair">${printSide("before")}${printSide("after")}</div>`;
}

function classesOf({ isItem }: RevisedParagraph, kind: string): string {
  const names = [kind, ...(isItem ? ["item"] : [])].filter((name) => name !== "");
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}

import { hasColumns } from "./has-columns.ts";
import { beginsSentence, endsSentence, goesOn } from "./line-ends.ts";
import { fullLength, type LineMeasure } from "./measure-lines.ts";
import type { TextLine } from "./text-line.ts";

/** Whether a paragraph ends between two lines: surely, or by the best guess; undefined if it goes on. */
export type Break = "sure" | "guess" | undefined;

/**
 * Decides whether a paragraph ends between two lines of running text. Of the rules that were tried with text out of a PDF
 * file, “a line that ends a sentence ends the paragraph” finds most paragraphs: few of the sentences inside a paragraph
 * end at the end of a line.
 */
export function findBreak(line: TextLine, next: TextLine, measure: LineMeasure): Break {
  if (hasColumns(line) || hasColumns(next)) return "sure";
  const ends = endsSentence(line.text);
  const begins = beginsSentence(next.text);
  const full = fullLength(line, next.text);
  const isCut = full < measure.cut;
  // Here the page ends, and not the paragraph.
  if (line.page !== next.page) return (ends || isCut) && begins ? "guess" : undefined;
  // Beside the space that ends each line, Word writes one that stands at the end of the paragraph.
  if (line.trailing > measure.trailing && measure.trailing > 0) return "sure";
  if (next.blanksBefore > (measure.isDoubleSpaced ? 1 : 0)) return "sure";
  // No line of the text was ended because it was full.
  if (measure.width === Number.POSITIVE_INFINITY) return goesOn(line.text, next.text) ? undefined : "sure";
  if (!begins) return undefined;
  if (measure.blanksDivide) return isCut ? "sure" : undefined;
  if (ends) return full < measure.width ? "sure" : "guess";
  return isCut ? "guess" : undefined;
}

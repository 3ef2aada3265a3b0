import type { Draft, GuessKind } from "./draft.ts";
import { endsSentence, nextWordFits } from "./line-ends.ts";
import type { TypeMeasures } from "./measure-type.ts";
import { hasSameSize, isAligned, isLevel, type Segment } from "./segment.ts";

/** Puts the lines of a page together to paragraphs, by where they stand and how they look. */
export function groupLines(segments: readonly Segment[], measures: TypeMeasures): Draft[] {
  const drafts: { readonly lines: Segment[]; readonly guess: GuessKind | undefined }[] = [];
  for (const segment of segments) {
    const lines = drafts.at(-1)?.lines;
    const beginning = lines ? findBreak(lines, segment, measures) : "certain";
    if (lines && beginning === undefined) lines.push(segment);
    else drafts.push({ lines: [segment], guess: beginning === "guess" ? "break" : undefined });
  }
  return drafts.map(({ lines, guess }) => ({
    kind: lines[0]?.mark ? "item" : "paragraph",
    level: 0,
    segments: lines,
    marks: [],
    cell: undefined,
    guess,
  }));
}

/** Whether a line begins a paragraph, after the lines of another. */
function findBreak(
  lines: readonly Segment[],
  line: Segment,
  measures: TypeMeasures,
): "certain" | "guess" | undefined {
  // There is a line before: drafts begin with one.
  const [first, before] = [lines[0] as Segment, lines.at(-1) as Segment];
  if (line.mark || !hasSameSize(before, line)) return "certain";
  if (isLevel(before, line)) return line.left < before.right ? "certain" : undefined;
  const distance = before.bottom - line.bottom;
  if (distance < 0 || distance > measures.leadingOf(line.size) + 0.15 * line.size) return "certain";
  const isHeading = first.size > measures.bodySize + 0.3;
  if (isHeading) return undefined;
  if (isAllOtherFont(lines, line)) return "guess";
  if (measures.isIndented(line) || standsElsewhere(lines, line)) return "certain";
  if (measures.hasGaps) return undefined;
  return endsSentence(before.text) && nextWordFits(before, line, measures) ? "guess" : undefined;
}

/** Whether a line has another font than the one or two before it, as the text has that follows a heading in bold type. */
function isAllOtherFont(lines: readonly Segment[], line: Segment): boolean {
  if (lines.length > 2 || /[,;–-]$/.test(lines.at(-1)?.text ?? "")) return false;
  return lines.every(({ font }) => font !== line.font);
}

/** Whether a line begins at another distance from the edge than the paragraph's lines do, but for the first. */
function standsElsewhere(lines: readonly Segment[], line: Segment): boolean {
  const [first] = lines;
  if (!first) return true;
  const second = lines.slice(0, 50).find((each) => !isLevel(first, each));
  if (second) return !isAligned(second.left, line.left, line.size);
  if (first.mark)
    return !isAligned(first.left, line.left, line.size) && !isAligned(first.mark.left, line.left, line.size);
  // The first line of a paragraph may be indented.
  return line.left > first.left + 0.6 * line.size || line.left < first.left - 5 * line.size;
}

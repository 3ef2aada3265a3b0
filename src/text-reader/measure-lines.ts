import { hasColumns } from "./has-columns.ts";
import { beginsSentence, endsSentence, firstWordOf, goesOn } from "./line-ends.ts";
import type { TextLine } from "./text-line.ts";

/** What can be said of the lines of a text as a whole. */
export interface LineMeasure {
  /** Whether an empty line follows each line, so that one says nothing. */
  readonly isDoubleSpaced: boolean;
  /** Whether blank lines stand between paragraphs, so that lines without one belong together. */
  readonly blanksDivide: boolean;
  /** A line that has fewer characters than this with the next line's first word may have been ended before it was full. */
  readonly width: number;
  /** A line that has fewer than this was ended before it was full. */
  readonly cut: number;
  /** How many spaces stand at the ends of most lines. */
  readonly trailing: number;
}

/** A line with fewer characters is not full, whatever its width. */
const fewest = 40;

/** Measures how a text is set, by the places where a sentence surely goes on and those where one may end. */
export function measureLines(lines: readonly TextLine[]): LineMeasure {
  const pairs = lines.slice(1).flatMap((next, index) => {
    const line = lines[index];
    const isRunning = line && line.page === next.page && !hasColumns(line) && !hasColumns(next);
    return isRunning ? [{ line, next, blanks: next.blanksBefore }] : [];
  });
  const running = pairs.filter(({ line, next }) => goesOn(line.text, next.text));
  const spread = running.filter(({ line, blanks }) => blanks > 0 && line.text.length > fewest);
  const isDoubleSpaced = spread.length > 1 && spread.length > running.length / 2;
  const wrapped = isDoubleSpaced ? spread : running.filter(({ blanks }) => blanks === 0);
  const { width, cut } = widthOf(
    wrapped.map(({ line, next }) => ({ length: line.text.length, full: fullLength(line, next.text) })),
  );
  const ended = pairs.filter(
    ({ line, next }) =>
      endsSentence(line.text) && beginsSentence(next.text) && !isNarrow(next.text.length, width),
  );
  const divided = ended.filter(({ blanks }) => blanks > 0);
  return {
    isDoubleSpaced,
    blanksDivide: !isDoubleSpaced && divided.length > 0 && divided.length >= ended.length / 2,
    width,
    cut,
    trailing: usual(wrapped.map(({ line }) => line.trailing)),
  };
}

/**
 * The width of running text, by its full lines. Where letters have one width, no line is longer than the shortest would be
 * with one more word. Where they differ in width, only a much shorter line is surely not full.
 */
function widthOf(
  lines: readonly { readonly length: number; readonly full: number }[],
): Pick<LineMeasure, "width" | "cut"> {
  const sorted = [...lines].sort((a, b) => a.full - b.full);
  const wide = sorted[Math.floor(sorted.length * 0.9)];
  if (!wide) return { width: Number.POSITIVE_INFINITY, cut: Number.POSITIVE_INFINITY };
  const running = sorted.filter(({ full }) => !isNarrow(full, wide.full));
  const longest = running.reduce((most, { length }) => Math.max(most, length), 0);
  const shortest = running[0]?.full ?? 0;
  if (running.length > 1 && longest < shortest) return { width: shortest, cut: shortest };
  const width = running[Math.floor(running.length / 8)]?.full ?? wide.full;
  return { width, cut: width * 0.8 };
}

/** Whether a line is no wider than those of a table's cells, beside running text of that width. */
function isNarrow(length: number, width: number): boolean {
  return width !== Number.POSITIVE_INFINITY && length < width * 0.7;
}

/** How long a line would be if it also had the next line's first word. */
export function fullLength(line: TextLine, next: string): number {
  return line.text.length + 1 + firstWordOf(next).length;
}

/** The most frequent of some numbers. */
function usual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

import { isAligned, type Segment } from "./segment.ts";

/** How the text of a file is set. */
export interface TypeMeasures {
  /** The size and the font of most of the text. */
  readonly bodySize: number;
  readonly bodyFont: string;
  /** The distance between two lines of a paragraph, by the size of its type. */
  readonly leadingOf: (size: number) => number;
  /** Where the lines end at most that begin as far to the left as a line does, give or take an indentation. */
  readonly rightEdgeOf: (line: Segment) => number;
  /** Whether paragraphs have more space between them than lines have. */
  readonly hasGaps: boolean;
  /** Whether a line begins where the first lines of paragraphs do, in a text that marks its paragraphs so. */
  readonly isIndented: (line: Segment) => boolean;
}

/** Two lines of the same size that follow each other on a page. */
interface Step {
  readonly before: Segment;
  readonly line: Segment;
  readonly distance: number;
}

/** In points: lines that begin within this distance of each other may be of one column. */
const indentation = 40;

/** Measures the text of a file: all segments of its pages, in order. */
export function measureType(segments: readonly Segment[]): TypeMeasures {
  const [letters, fonts] = [new Map<number, number>(), new Map<string, number>()];
  for (const { size, font, text } of segments) {
    add(letters, roundHalf(size), text.length);
    add(fonts, font, text.length);
  }
  const bodySize = mostOf(letters) ?? 11;
  const steps = stepsOf(segments);
  const leadings = measureLeadings(steps);
  const bodyLeading = leadings.get(bodySize) ?? bodySize * 1.25;
  const body = steps.filter(({ line }) => roundHalf(line.size) === bodySize);
  const gaps = body.filter(({ distance }) => distance > bodyLeading + 0.15 * bodySize);
  return {
    bodySize,
    bodyFont: mostOf(fonts) ?? "",
    leadingOf: (size) => leadings.get(roundHalf(size)) ?? (bodyLeading * size) / bodySize,
    rightEdgeOf: measureEdges(segments.filter(({ size }) => roundHalf(size) === bodySize)),
    hasGaps: gaps.length >= 3 && gaps.length * 30 >= body.length,
    isIndented: measureIndents(body),
  };
}

function stepsOf(segments: readonly Segment[]): Step[] {
  return segments.flatMap((line, index): Step[] => {
    const before = segments[index - 1];
    if (!before || before.page !== line.page || roundHalf(before.size) !== roundHalf(line.size)) return [];
    const distance = before.bottom - line.bottom;
    return distance > 0.45 * line.size && distance < 2.5 * line.size ? [{ before, line, distance }] : [];
  });
}

/** The least distance between lines that occurs often, for each size: most distances may be those between paragraphs. */
function measureLeadings(steps: readonly Step[]): ReadonlyMap<number, number> {
  const distances = new Map<number, Map<number, number>>();
  for (const { line, distance } of steps) {
    const size = roundHalf(line.size);
    const counts = distances.get(size) ?? new Map<number, number>();
    add(counts, roundHalf(distance), 1);
    distances.set(size, counts);
  }
  const leadings = new Map<number, number>();
  for (const [size, counts] of distances) {
    const most = Math.max(...counts.values());
    const often = [...counts].filter(([, count]) => count >= 3 && count >= most / 10);
    if (often.length > 0) leadings.set(size, Math.min(...often.map(([distance]) => distance)));
  }
  return leadings;
}

function measureEdges(body: readonly Segment[]): TypeMeasures["rightEdgeOf"] {
  const ends = new Map<number, number[]>();
  const stripOf = (left: number): number => Math.floor(left / indentation);
  // A line counts for the strips beside its own, too.
  for (const { left, right } of body)
    for (const strip of [-1, 0, 1].map((offset) => stripOf(left) + offset)) {
      const own = ends.get(strip) ?? [];
      own.push(right);
      ends.set(strip, own);
    }
  for (const own of ends.values()) own.sort((a, b) => a - b);
  return ({ left }) => {
    const own = ends.get(stripOf(left)) ?? [];
    // A few lines stand out, such as an address that is too long for the line.
    return own[Math.floor(own.length * 0.99)] ?? 0;
  };
}

/** Learns from the lines of a text where the first lines of its paragraphs begin, if they are indented. */
function measureIndents(body: readonly Step[]): TypeMeasures["isIndented"] {
  const lefts = new Map<number, number>();
  for (const { line } of body) add(lefts, Math.round(line.left), 1);
  const edge = mostOf(lefts) ?? 0;
  const indents = new Map<number, number>();
  for (const { before, line } of body) {
    const indent = before.left - edge;
    const isFirst =
      indent > 0.6 * line.size && indent < 4 * line.size && isAligned(line.left, edge, line.size);
    if (isFirst && !before.mark) add(indents, Math.round(before.left), 1);
  }
  const [indent] = [...indents].filter(([, count]) => count >= 3).sort(([, a], [, b]) => b - a);
  return ({ left, size }) => indent !== undefined && isAligned(left, indent[0], size);
}

function roundHalf(points: number): number {
  return Math.round(points * 2) / 2;
}

function add<Key>(counts: Map<Key, number>, key: Key, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

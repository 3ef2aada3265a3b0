import { readPageNumber } from "./page-numbers.ts";
import type { TextLine } from "./text-line.ts";

/** Heads and feet have few lines. */
const mostLines = 3;

/**
 * Finds the lines that stand at the top or at the bottom of the pages: those that repeat there, but for the number of the
 * page. In a text without form feeds, only the title that repeats and numbers of pages can be told from what was written.
 * `isHeading` says which lines are headings of the report, which may well begin several pages; `title` is its title.
 */
export function findPageHeads(
  lines: readonly TextLine[],
  title: string | undefined,
  isHeading: (line: TextLine) => boolean,
): Set<TextLine> {
  const heads = new Set<TextLine>();
  const pages = groupPages(lines);
  if (pages.length > 1)
    for (const edge of [pages, pages.map((page) => page.toReversed())])
      for (const line of findRepeated(edge, isHeading)) heads.add(line);
  for (const line of findWithoutPages(lines, title)) heads.add(line);
  const first = title === undefined ? undefined : lines.find(({ text }) => isSame(text, title));
  if (first) heads.delete(first);
  return heads;
}

/** The lines at one edge of the pages that repeat there. Each page begins at that edge. */
function findRepeated(
  pages: readonly (readonly TextLine[])[],
  isHeading: (line: TextLine) => boolean,
): TextLine[] {
  const edges = pages.map((page, number) =>
    page.slice(0, mostLines).map((line) => ({ line, keys: keysOf(line.text, number, pages.length) })),
  );
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set(edge.flatMap(({ keys }) => keys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  // A first page may have none, and pages that face each other may have different ones.
  const fewest = Math.max(2, Math.floor((pages.length - 1) / 2));
  return edges.flatMap((edge) => {
    const end = edge.findIndex(
      ({ line, keys }) => isHeading(line) || !keys.some((key) => (counts.get(key) ?? 0) >= fewest),
    );
    return edge.slice(0, end < 0 ? edge.length : end).map(({ line }) => line);
  });
}

function groupPages(lines: readonly TextLine[]): TextLine[][] {
  const pages: TextLine[][] = [];
  let number: number | undefined;
  for (const line of lines) {
    if (line.page === number) pages.at(-1)?.push(line);
    else pages.push([line]);
    number = line.page;
  }
  return pages;
}

/**
 * A line as it is, and with each of its numbers in turn counted from the page's, which makes page numbers equal. On two
 * pages the numbers of what was written may follow each other, too.
 */
function keysOf(text: string, page: number, pages: number): string[] {
  if (text.length > 200) return [];
  if (pages === 2 && !readPageNumber(text)) return [text];
  const numbers = [...text.matchAll(/\d{1,4}/g)].slice(0, 8);
  return [
    text,
    ...numbers.map(
      ({ 0: number, index }) =>
        `${text.slice(0, index)}#${Number(number) - page}#${text.slice(index + number.length)}`,
    ),
  ];
}

function* findWithoutPages(lines: readonly TextLine[], title: string | undefined): Generator<TextLine> {
  const numbered = lines.flatMap((line) => {
    const number = line.text.length > 30 ? undefined : readPageNumber(line.text);
    return number?.of === undefined ? [] : [{ line, ...number }];
  });
  // “3 (7)” may be a count, but not where “2 (7)” or “4 (7)” stands before or after it.
  for (const [index, { line, page, of }] of numbered.entries()) {
    const [before, after] = [numbered[index - 1], numbered[index + 1]];
    const isCounted =
      (before?.of === of && before?.page === page - 1) || (after?.of === of && after?.page === page + 1);
    if (isCounted || /^(?:sid|page)/i.test(line.text)) yield line;
  }
  if (title === undefined || title === "") return;
  for (const line of lines) {
    if (line.text.length > title.length + 30) continue;
    const at = line.text.indexOf(title);
    if (at < 0) continue;
    const rest = (line.text.slice(0, at) + line.text.slice(at + title.length)).trim();
    if (rest === "" || readPageNumber(rest)) yield line;
  }
}

function isSame(text: string, title: string): boolean {
  return text.normalize("NFC").replace(/\s+/g, " ") === title.normalize("NFC");
}

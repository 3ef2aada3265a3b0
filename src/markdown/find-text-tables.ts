import type { UnsupportedMarkup } from "./tree.ts";

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The line below the heads of a table's columns, also as Word's autocorrection writes it (`|—|—|`). */
const dashes = /^(?=.*[-—–−=_])[\s|:+—–−=_-]+$/;
/** Tables that are drawn with signs: `+---+---+`, or lines of boxes. */
const drawn = /^\s*\+[-=+:]{3,}\+?\s*$|[─-╿]{2}|[│║].*[│║]/;
/** What stands before a tab at the start of a list's item that was pasted from Word. */
const listMark = /^\s*(?:[^\p{L}\d\s]|o|§|\(?\p{L}{1,2}[.)]|\(?\d{1,3}[.)])?\s*$/u;

/**
 * Finds the tables of a paragraph that are none: rows without the line of dashes, with another line than Markdown asks
 * for (GitHub Flavored Markdown, clause 4.10), drawn with signs, or with tabs between the cells as a spreadsheet copies
 * them. The document would print one paragraph of their words.
 */
export function findTextTables(typed: string): UnsupportedMarkup[] {
  if (!/[|\t+─-╿]/.test(typed)) return [];
  const lines = linesOf(typed);
  const signs = lines.filter(({ text }) => drawn.test(text));
  if (signs.length > 0) return [between("table", signs[0], signs.at(-1))];
  return [...findPipes(lines), ...findTabs(lines)];
}

function linesOf(typed: string): Line[] {
  let start = 0;
  return typed.split("\n").map((text) => {
    const line = { text, start, end: start + text.length };
    start = line.end + 1;
    return line;
  });
}

function between(markup: "table", first: Line | undefined, last: Line | undefined): UnsupportedMarkup {
  return { markup, start: first?.start ?? 0, end: last?.end ?? 0 };
}

function cellsOf(text: string): string[] {
  return text
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
}

/** A line that begins with a bar, and has one at its end or a row above or below it. */
function isRow(lines: readonly Line[], at: number): boolean {
  const begins = (text = ""): boolean => /^\s*\|(?!\|)/.test(text);
  const { text } = lines[at] ?? { text: "" };
  if (!begins(text)) return isPlainRow(lines, at);
  return /\|\s*$/.test(text.slice(1)) || begins(lines[at + 1]?.text);
}

/** `Norra | 12` with as many bars in the next line, or `A|B` with as many in the next two. One line alone is prose. */
function isPlainRow(lines: readonly Line[], at: number): boolean {
  const [one = "", next = "", third = ""] = lines.slice(at, at + 3).map(({ text }) => text);
  const spaced = (text: string): number => text.split(/\s\|\s/).length;
  const bars = (text: string): number => text.split("|").length;
  if (spaced(one) > 1 && spaced(one) === spaced(next)) return true;
  return bars(one) > 1 && bars(one) === bars(next) && bars(one) === bars(third);
}

/** The line of dashes as Markdown asks for it. */
const rightDashes = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;

/** Rows of cells between bars. */
function findPipes(lines: readonly Line[]): UnsupportedMarkup[] {
  const first = lines.findIndex((_, at) => isRow(lines, at));
  const head = lines[first];
  if (!head) return [];
  const rest = lines.slice(first + 1);
  const columns = cellsOf(head.text).length;
  const row = `|${" --- |".repeat(columns)}`;
  const below = rest[0];
  const isSame = rest.every(({ text }) => dashes.test(text) || cellsOf(text).length === columns);
  const isCertain = isSame && columns > 1 && rest.length > 0 && !/\d/.test(head.text);
  const place = { start: head.end, end: head.end };
  // The writer's own signs stay as they are: only the missing line is added.
  if (!below || !dashes.test(below.text) || !below.text.includes("|"))
    return [{ markup: "table", ...place, mended: `\n${row}`, isCertain }];
  if (first > 0 && rightDashes.test(below.text) && cellsOf(below.text).length === columns) {
    // All is there, but what stands above the table takes it for its own.
    const [start, end] = [head.start + head.text.length - head.text.trimStart().length, head.end];
    return [{ markup: "below-list", start, end, mended: `\n${head.text.trim()}`, isCertain: true }];
  }
  return [{ markup: "table", start: below.start, end: below.end, mended: row, isCertain }];
}

/** Rows of cells between tabs. */
function findTabs(lines: readonly Line[]): UnsupportedMarkup[] {
  // A tab that indents a line is no cell.
  const bare = (text: string): string => text.replace(/^[\s\uFFFC]+/, "").trimEnd();
  const rows = lines.filter(({ text }) => bare(text).includes("\t"));
  const cells = rows.map(({ text }) => bare(text).split(/\t/));
  const columns = cells[0]?.length ?? 0;
  const isTable =
    rows.length > 1 &&
    cells.every((row) => row.length === columns) &&
    !cells.every(([head = ""]) => listMark.test(head));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!isTable || !first || !last) return [];
  const isTogether = lines.indexOf(last) - lines.indexOf(first) === rows.length - 1;
  const table = cells.map(
    (row) => `| ${row.map((cell) => cell.trim().replaceAll("|", "\\|")).join(" | ")} |`,
  );
  const mended = [table[0], `|${" --- |".repeat(columns)}`, ...table.slice(1)].join("\n");
  const isCertain = isTogether && !/\d/.test(first.text) && !mended.includes("\uFFFC");
  return [{ markup: "table", start: first.start, end: last.end, mended, isCertain }];
}

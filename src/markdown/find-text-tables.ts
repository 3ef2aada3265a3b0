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

function isRow(text: string): boolean {
  return /^\s*\|(?!\|)/.test(text) || /\S\s*\|.*\|\s*\S/.test(text);
}

/** Rows of cells between bars: a line that begins with one, or two lines of as many cells. */
function findPipes(lines: readonly Line[]): UnsupportedMarkup[] {
  const first = lines.findIndex(({ text }, at) => isRow(text) || isPlainRow(lines, at));
  const head = lines[first];
  if (!head) return [];
  const rest = lines.slice(first + 1);
  const columns = cellsOf(head.text).length;
  const row = `|${" --- |".repeat(columns)}`;
  const below = rest[0];
  const isSame = rest.every(({ text }) => dashes.test(text) || cellsOf(text).length === columns);
  const isCertain = isSame && columns > 1 && rest.length > 0 && !/\d/.test(head.text);
  if (below && dashes.test(below.text) && below.text.includes("|"))
    return [{ markup: "table", start: below.start, end: below.end, mended: row, isCertain }];
  // The writer's own signs stay as they are: only the missing line is added.
  return [{ markup: "table", start: head.end, end: head.end, mended: `\n${row}`, isCertain }];
}

/** `Norra | 12`, with as many bars in the next line. */
function isPlainRow(lines: readonly Line[], at: number): boolean {
  const bars = (text: string): number => text.split(/\s\|\s/).length;
  const [one, next] = [lines[at]?.text ?? "", lines[at + 1]?.text ?? ""];
  return bars(one) > 1 && bars(one) === bars(next);
}

/** Rows of cells between tabs. */
function findTabs(lines: readonly Line[]): UnsupportedMarkup[] {
  const rows = lines.filter(({ text }) => text.trim().includes("\t"));
  const cells = rows.map(({ text }) => text.trim().split(/\t/));
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

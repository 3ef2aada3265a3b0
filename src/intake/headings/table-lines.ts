import type { ReadTable } from "../../docx-reader/read-document.ts";
import type { Line, ReadLines } from "./heading-line.ts";
import { countWords, headingWords } from "./heading-words.ts";
import type { HeadingMeaning, HeadingReader } from "./read-heading.ts";
import { fewestWords, headingOfCell, isTextField, type PlacedCell, placeCells } from "./table-cells.ts";
import { readPairs } from "./table-pairs.ts";

/**
 * Reads a table as lines: one whose rows are workstreams, one whose columns are, one with labels beside texts, one whose cells are labels and
 * texts in turn, or one that only lays out headings and texts. Any other is a table of a text.
 */
export function tableLines(table: ReadTable, reader: HeadingReader, readLines: ReadLines): Line[] {
  const rows = table.rows.map(({ cells }) => placeCells(cells, reader));
  const lines =
    readGrid(rows, reader) ??
    readPairs(rows, readLines) ??
    readLabels(rows, readLines) ??
    readLayout(rows, readLines);
  return lines ?? [{ kind: "text", block: table }];
}

/** Rows of workstreams below a row that names the fields, or rows of fields below a row that names workstreams. */
function readGrid(rows: readonly PlacedCell[][], reader: HeadingReader): Line[] | undefined {
  const [header = [], ...body] = rows;
  const isField = ({ meaning }: PlacedCell): boolean =>
    isTextField(meaning) && meaning?.workstream === undefined;
  const isName = ({ meaning }: PlacedCell): boolean => meaning?.workstream !== undefined && !meaning.field;
  // A row that names a workstream and a field is no row of heads.
  if (header.some(isName) && header.some(isField)) return undefined;
  const fieldsAbove = header.filter(isField);
  const namesAbove = header.filter(isName);
  const nameColumn = mostFrequent(body.flatMap((cells) => cells.filter(isName).map(({ column }) => column)));
  if (fieldsAbove.length > 0 && nameColumn !== undefined)
    return hasTexts(body, fieldsAbove) ? gridLines(header, body, nameColumn, reader, "rows") : undefined;
  const fieldColumn = mostFrequent(
    body.flatMap((cells) => cells.filter(isField).map(({ column }) => column)),
  );
  if (namesAbove.length > 1 && fieldColumn !== undefined)
    return hasTexts(body, namesAbove) ? gridLines(header, body, fieldColumn, reader, "columns") : undefined;
  return undefined;
}

/** Whether what stands below the heads of columns is texts. */
function hasTexts(body: readonly PlacedCell[][], heads: readonly PlacedCell[]): boolean {
  const columns = new Set(heads.map(({ column }) => column));
  const texts = body.flatMap((cells) => cells.filter((cell) => columns.has(cell.column) && cell.text !== ""));
  if (texts.length === 0) return false;
  const isSure = heads.some(({ meaning }) => meaning?.field?.isSure);
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
  return words / texts.length >= (isSure ? 3 : fewestWords);
}

/** The lines of a grid: each row's head, and each cell below the head of its column. */
function gridLines(
  header: readonly PlacedCell[],
  body: readonly PlacedCell[][],
  headColumn: number,
  reader: HeadingReader,
  names: "rows" | "columns",
): Line[] {
  const lines: Line[] = header.flatMap(headLines);
  const heads = new Map(header.map((cell) => [cell.column, cell]));
  for (const cells of body) {
    const head = cells.find(({ column }) => column === headColumn);
    const meaning = head && (head.meaning ?? partlyRead(head, reader));
    if (head) lines.push(...(names === "rows" ? headingOfCell(head, meaning) : headLines(head)));
    for (const cell of cells) {
      if (cell === head || cell.blocks.length === 0) continue;
      const above = heads.get(cell.column);
      if (above) lines.push(...repeated(above, above.meaning));
      // The workstream's heading comes first, whichever of the two it is.
      if (names === "columns" && head) lines.push(...repeated(head, meaning));
      lines.push(...cell.blocks.map((block): Line => ({ kind: "text", block })));
      if (names === "columns") lines.push({ kind: "end" });
    }
    lines.push({ kind: "end" });
  }
  return lines;
}

function partlyRead({ text }: PlacedCell, reader: HeadingReader): HeadingMeaning | undefined {
  const guess = reader.guess(headingWords(text));
  return guess ? { rest: headingWords(text) } : undefined;
}

/** A cell that is only the head of its row or column. */
function headLines(cell: PlacedCell): Line[] {
  return headingOfCell(cell, cell.meaning).map((line) =>
    line.kind === "heading" && line.block ? { kind: "head", block: line.block, meaning: line.meaning } : line,
  );
}

/** The head of a row or column, as the heading of a cell. */
function repeated(cell: PlacedCell, meaning: HeadingMeaning | undefined): Line[] {
  return headingOfCell(cell, meaning).flatMap((line) =>
    line.kind === "heading" ? [{ ...line, block: undefined }] : [],
  );
}

/** Labels in the first column beside texts in the second. */
function readLabels(rows: readonly PlacedCell[][], readLines: ReadLines): Line[] | undefined {
  const filled = rows.filter((cells) => cells.length > 0);
  if (filled.some((cells) => cells.length > 2) || !filled.some((cells) => cells.length === 2))
    return undefined;
  const labels = filled.flatMap((cells) => cells[0] ?? []);
  const names = labels.filter(({ meaning }) => meaning?.workstream !== undefined);
  const fields = new Set(
    labels.flatMap(({ meaning }) => (isTextField(meaning) ? (meaning?.field?.field ?? []) : [])),
  );
  const texts = filled.flatMap((cells) => cells[1] ?? []).filter(({ text }) => text !== "");
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0) / Math.max(texts.length, 1);
  // A single row has no heads of columns, so its first cell is a label.
  const isLabelled = fields.size > (filled.length === 1 ? 0 : 1);
  if (!isLabelled && (names.length === 0 || words < fewestWords)) return undefined;
  const lines = filled.flatMap(([label, text]): Line[] => {
    if (!label) return [];
    const isLong = label.blocks.length > 1 || countWords(label.text) > 12;
    const first = isLong ? readLines(label.blocks) : headingOfCell(label, label.meaning);
    return [...first, ...readLines(text?.blocks ?? [])];
  });
  return names.length > 0 ? [...lines, { kind: "end" }] : lines;
}

/** Cells that hold headings with texts below them, or single cells in a row. */
function readLayout(rows: readonly PlacedCell[][], readLines: ReadLines): Line[] | undefined {
  const cells = rows.flat();
  const isSingle = rows.every(({ length }) => length <= 1);
  const read = cells.map(({ blocks }) => ({ blocks, lines: readLines(blocks) }));
  const headed = read.map(({ lines }) => lines.some(isKnownHeading));
  const begun = read.some(
    ({ lines }) => lines.length > 1 && lines[0] !== undefined && isKnownHeading(lines[0]),
  );
  if (!(isSingle && headed.includes(true)) && !begun) return undefined;
  return read.flatMap(({ lines }): Line[] =>
    lines.some((line) => line.kind === "heading" && line.meaning?.workstream !== undefined) && !isSingle
      ? [...lines, { kind: "end" }]
      : lines,
  );
}

function isKnownHeading(line: Line): boolean {
  return line.kind === "heading" && (line.meaning?.workstream !== undefined || isTextField(line.meaning));
}

function mostFrequent(columns: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

import type { LineIndex } from "../diagnostics/position.ts";
import type { UnsupportedMarkup } from "./tree.ts";

/**
 * Finds what is wrong with a row that does not have as many cells as the table's header: the parser drops what is too much
 * and adds what is missing. A line without bars was meant to stand below the table. `rest` is the column at which the cells
 * beyond the table's columns begin.
 */
export function findWrongCells(
  lines: LineIndex,
  line: number,
  rest: number,
  columns: number,
): UnsupportedMarkup[] {
  const lineStart = lines.lineStart(line);
  const written = lines.lineText(line).trimEnd();
  const row = written.replace(/^[\s>]*/, "");
  const place = { start: lineStart + written.length - row.length, end: lineStart + written.length };
  if (columns > 1 && !row.includes("|"))
    return [{ markup: "below-table", ...place, mended: `\n${row}`, isCertain: true }];
  const missing = columns - cellsIn(row);
  if (missing > 0) {
    const mended = `${row.replace(/\s*\|$/, "")} |${"  |".repeat(missing)}`;
    return [{ markup: "few-cells", ...place, mended }];
  }
  const words = written.slice(rest).replace(/[|\s]+$/, "");
  const start = lineStart + rest;
  return words === "" ? [] : [{ markup: "cells", start, end: start + words.length }];
}

function cellsIn(row: string): number {
  return row
    .replace(/\\\|/g, "")
    .replace(/^\||\|$/g, "")
    .split("|").length;
}

import type { Block } from "../document/document.ts";
import { keyOf, rowKey, type Unit } from "../document/units.ts";
import { printBlocks } from "../print/print-markdown.ts";
import type { ImagePath } from "../print/print-markdown-inlines.ts";
import type { MergeStep } from "./merge-units.ts";
import { clampLevels, isItem, nest } from "./nest-units.ts";
import { type Pictures, printUnitWords } from "./print-unit.ts";
import { readWrittenText, type WrittenText, type WrittenUnit } from "./written-units.ts";

/** The error that a text could not be written so that it says the same when it is read again: a bug in millrep. */
export class UnwrittenText extends Error {
  override readonly name = "UnwrittenText";
}

/**
 * Writes a merged text in Markdown. Lines of units that stay are those of the present text, letter by letter; of what
 * came back, lines are written in the way of the text around them. Throws `UnwrittenText`.
 */
export function writeText(
  present: WrittenText,
  returned: readonly Unit[],
  steps: readonly MergeStep[],
  pictures: Pictures,
): string {
  const units = unitsOfSteps(present, returned, steps);
  const expected = units.map(keyOf);
  const check = (text: string): "same" | "doubtful" | "other" => {
    const written = readWrittenText(text, pictures.images);
    const isSame =
      written.units.length === expected.length &&
      written.units.every(({ key }, index) => key === expected[index]);
    if (!isSame) return "other";
    // Words that look like markup come from the writer; validate says what they could mean.
    return written.hasUnsupported && !present.hasUnsupported ? "doubtful" : "same";
  };
  const merged = mergeLines(present, returned, steps, pictures);
  if (check(merged) === "same") return merged;
  // Where lines beside others read otherwise than alone, the whole text is written anew.
  const anew = `${printBlocks(nest(units), pictures.pathOf)}\n`;
  const found =
    [anew, merged].find((text) => check(text) === "same") ??
    [merged, anew].find((text) => check(text) !== "other");
  if (found === undefined) throw new UnwrittenText(expected.find((key) => !anew.includes(key)) ?? merged);
  return found;
}

/** The units of the merged text. */
function unitsOfSteps(present: WrittenText, returned: readonly Unit[], steps: readonly MergeStep[]): Unit[] {
  const units = steps.flatMap(({ side, index }) =>
    side === "present" ? (present.units[index]?.unit ?? []) : (returned[index] ?? []),
  );
  return clampLevels(units);
}

/** Some lines of the merged text, and the unit that they write. */
interface WrittenLines {
  readonly unit: Unit;
  readonly lines: readonly string[];
  /** The number of the present unit whose place they take. */
  readonly place: number | undefined;
}

function mergeLines(
  present: WrittenText,
  returned: readonly Unit[],
  steps: readonly MergeStep[],
  pictures: Pictures,
): string {
  const replaced = pairReplaced(present, returned, steps);
  const written: WrittenLines[] = [];
  for (const [number, step] of steps.entries()) {
    const place = step.side === "present" ? step.index : replaced.get(number);
    const old = place === undefined ? undefined : present.units[place];
    if (step.side === "present" && old)
      written.push({ unit: old.unit, lines: present.lines.slice(old.first, old.last + 1), place });
    const unit = step.side === "returned" ? returned[step.index] : undefined;
    if (unit) written.push({ unit, lines: linesFor(unit, old, present, written, pictures), place });
  }
  return joinLines(present, written);
}

/** For steps that take a unit that came back: the present unit whose place it takes, one of its kind that is gone. */
function pairReplaced(
  present: WrittenText,
  returned: readonly Unit[],
  steps: readonly MergeStep[],
): ReadonlyMap<number, number> {
  const kept = new Set(steps.flatMap(({ side, index }) => (side === "present" ? [index] : [])));
  const pairs = new Map<number, number>();
  let next = 0;
  for (const [number, { side, index }] of steps.entries()) {
    if (side === "present") next = index + 1;
    else {
      while (next < present.units.length && !kept.has(next) && !isAlike(present.units[next], returned[index]))
        next += 1;
      if (next >= present.units.length || kept.has(next)) continue;
      pairs.set(number, next);
      next += 1;
    }
  }
  return pairs;
}

function isAlike(old: WrittenUnit | undefined, unit: Unit | undefined): boolean {
  return (
    old !== undefined && unit !== undefined && old.unit.kind === unit.kind && old.unit.level === unit.level
  );
}

/** What stands before the words of a unit: spaces, and the mark of a list or a quotation. */
const mark = /^(?:[ ]*(?:>|[-+*]|\d{1,9}[.)])(?=[ ]|$))*[ ]*/;

function linesFor(
  unit: Unit,
  old: WrittenUnit | undefined,
  present: WrittenText,
  written: readonly WrittenLines[],
  pictures: Pictures,
): string[] {
  const first = old ? (mark.exec(present.lines[old.first] ?? "")?.[0] ?? "") : markFor(unit, written);
  const rest = first.replace(/[^> ]/g, " ");
  if (unit.kind === "table")
    return tableLines(unit, old, present, pictures.pathOf).map((line) => rest + line);
  const wide = old ? present.lines.slice(old.first, old.last + 1) : [];
  const text = printUnitWords(unit, pictures);
  const lines =
    wide.length > 1 && !text.includes("\n")
      ? wrap(text, Math.max(...wide.map(({ length }) => length)) - rest.length)
      : text.split("\n");
  return lines.map((line, index) => (index === 0 ? first : rest) + line);
}

/** The mark before a unit that takes no other's place: that of the items before it, one level deeper, or a new one. */
function markFor({ kind, level, start = 1 }: Unit, written: readonly WrittenLines[]): string {
  if (kind === "quote") return "> ";
  if (kind !== "bullet" && kind !== "number") return "";
  for (const { unit, lines } of written.toReversed()) {
    if (!isItem(unit)) break;
    const before = mark.exec(lines[0] ?? "")?.[0] ?? "";
    if (unit.level === level && unit.kind === kind)
      return before.replace(/\d+(?=[.)] *$)/, (number) => String(Number(number) + 1));
    if (unit.level === level - 1) return before.replace(/[^> ]/g, " ") + newMark(kind, start);
  }
  return newMark(kind, start);
}

function newMark(kind: "bullet" | "number", start: number): string {
  return kind === "bullet" ? "- " : `${start}. `;
}

/** Breaks a line where the lines of the old text were as wide. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    // What begins a line must not look like the start of a list or another block.
    const isSafe = /^[\p{L}(”"'[*_]/u.test(word);
    if (line !== "" && isSafe && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The lines of a table; those of rows that stay are as they were. */
function tableLines(
  { rows: [header = [], ...rows] }: Unit,
  old: WrittenUnit | undefined,
  present: WrittenText,
  pathOf: ImagePath,
): string[] {
  const width = Math.max(header.length, ...rows.map(({ length }) => length));
  const filled = (row: Unit["rows"][number]): Unit["rows"][number] => [
    ...row,
    ...Array.from({ length: width - row.length }, () => []),
  ];
  const block: Block = { role: "table", header: filled(header), rows: rows.map(filled) };
  const lines = printBlocks([block], pathOf).split("\n");
  const [oldHeader, ...oldRows] = old?.unit.rows ?? [];
  if (!old || oldHeader?.length !== width) return lines;
  const keptLines = present.lines.slice(old.first, old.last + 1).map((line) => line.trimStart());
  const oldLines = new Map(oldRows.map((row, index) => [rowKey(row), keptLines[index + 2]]));
  const isSameHeader = rowKey(oldHeader) === rowKey(header);
  return lines.map((line, index) => {
    if (index < 2) return (isSameHeader || index === 1 ? keptLines[index] : undefined) ?? line;
    return oldLines.get(rowKey(rows[index - 2] ?? [])) ?? line;
  });
}

/** Joins the lines of units. Between two that stood together stays what stood there. */
function joinLines(present: WrittenText, written: readonly WrittenLines[]): string {
  const first = present.units[0];
  const last = present.units.at(-1);
  const isLoose = present.units.some((unit, index) => {
    const before = present.units[index - 1];
    return before && isItem(before.unit) && isItem(unit.unit) && unit.first - before.last > 1;
  });
  const lines = [...present.lines.slice(0, first?.first ?? 0)];
  for (const [index, own] of written.entries()) {
    const before = written[index - 1];
    if (before) lines.push(...linesBetween(before, own, present, isLoose));
    lines.push(...own.lines);
  }
  const end = last ? present.lines.slice(last.last + 1) : [""];
  return [...lines, ...end].join("\n");
}

function linesBetween(
  before: WrittenLines,
  own: WrittenLines,
  present: WrittenText,
  isLoose: boolean,
): readonly string[] {
  if (before.place !== undefined && own.place === before.place + 1) {
    const [from, to] = [present.units[before.place], present.units[own.place]];
    if (from && to) return present.lines.slice(from.last + 1, to.first);
  }
  if (isItem(before.unit) && isItem(own.unit) && !isLoose) return [];
  return [before.unit.kind === "quote" && own.unit.kind === "quote" ? ">" : ""];
}

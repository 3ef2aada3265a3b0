import type { Inline } from "../document/document.ts";
import { simplifyInlines } from "../document/simplify-inlines.ts";
import { type Unit, unit } from "../document/units.ts";

/** Signs that people type, or programs put, where a list should be. The first group needs no space after it. */
const bullet = /^\s*(?:[•·▪◦‣●○■□▫❖✓➢\uF0A7\uF0B7\uF0D8\uF0FC]\s*|[-–—*]\s+|o\t\s*)/u;
const number = /^\s*(\d{1,3})[.)]\s+/;

/**
 * Makes of a unit that someone wrote in Word what a text of an entry can hold: a heading becomes a paragraph in bold, and
 * a mark that was typed becomes a list item, also where line breaks part the items. All words stay.
 *
 * `breaksEndParagraphs` is for programs that write a line break where the writer pressed Enter.
 */
export function tidyUnits(units: readonly Unit[], breaksEndParagraphs = false): TidyUnit[] {
  const lines = units.flatMap((own, from) =>
    splitLines(own, breaksEndParagraphs).map((unit): TidyUnit => ({ unit, origin: from })),
  );
  const numberAt = (index: number): number | undefined => numberOf(lines[index]?.unit);
  return lines
    .map(({ unit, origin }, index) => ({
      unit: tidyUnit(unit, numberAt(index - 1), numberAt(index), numberAt(index + 1)),
      origin,
    }))
    .filter(({ unit }) => isFilled(unit));
}

/** A unit as a text can hold it, and the number of the unit that it came from. */
export interface TidyUnit {
  readonly unit: Unit;
  readonly origin: number;
}

function tidyUnit(
  own: Unit,
  before: number | undefined,
  typed: number | undefined,
  after: number | undefined,
): Unit {
  if (own.kind === "heading" || own.kind === "title")
    return unit("paragraph", 0, simplifyInlines([{ role: "strong", children: own.inlines }]));
  if (own.kind !== "paragraph") return own;
  const mark = bullet.exec(firstWords(own.inlines))?.[0];
  if (mark !== undefined)
    return unit("bullet", mark.startsWith("o\t") ? 1 : 0, withoutStart(own.inlines, mark));
  // One number alone may be a date or an amount.
  if (typed === undefined || (before !== typed - 1 && after !== typed + 1)) return own;
  const start = number.exec(firstWords(own.inlines))?.[0] ?? "";
  return { ...unit("number", 0, withoutStart(own.inlines, start)), start: typed };
}

/** The number that was typed at the start of a paragraph. */
function numberOf(own: Unit | undefined): number | undefined {
  if (own?.kind !== "paragraph") return undefined;
  const typed = number.exec(firstWords(own.inlines))?.[1];
  return typed === undefined ? undefined : Number(typed);
}

/** Splits a paragraph at its line breaks where its lines are items, or paragraphs. */
function splitLines(own: Unit, breaksEndParagraphs: boolean): Unit[] {
  if (own.kind !== "paragraph" || !own.inlines.some(({ role }) => role === "break")) return [own];
  const lines: Inline[][] = [[]];
  for (const inline of own.inlines) {
    if (inline.role === "break") lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  const later = lines.slice(1).map(firstWords);
  const areItems = later.some((words) => bullet.test(words) || number.test(words));
  const areParagraphs =
    breaksEndParagraphs && later.every((words) => words.trim() === "" || /^[\s"”(]*[\p{Lu}\d]/u.test(words));
  if (!areItems && !areParagraphs) return [own];
  return lines.map((inlines) => ({ ...own, inlines: simplifyInlines(inlines) }));
}

/** The words that inlines begin with, up to the first that is no plain text. */
function firstWords(inlines: readonly Inline[]): string {
  const [first] = inlines;
  if (!first) return "";
  if (first.role === "words") return first.text;
  return "children" in first ? firstWords(first.children) : "";
}

function withoutStart([first, ...rest]: readonly Inline[], start: string): Inline[] {
  if (!first) return [];
  if (first.role === "words") return [{ ...first, text: first.text.slice(start.length) }, ...rest];
  return "children" in first
    ? [{ ...first, children: withoutStart(first.children, start) }, ...rest]
    : [first, ...rest];
}

function isFilled({ kind, inlines }: Unit): boolean {
  const shows = (all: readonly Inline[]): boolean =>
    all.some((inline) => {
      if (inline.role === "words") return inline.text.trim() !== "";
      return inline.role === "image" || ("children" in inline && shows(inline.children));
    });
  return kind === "table" || shows(inlines);
}

import { type Cell, type Inline, textOf, words } from "../document/document.ts";
import { simplifyInlines } from "../document/simplify-inlines.ts";
import { keyOf, type Unit, unit } from "../document/units.ts";
import { printBlocks } from "../print/print-markdown.ts";
import { nest } from "./nest-units.ts";
import { type Pictures, printUnitWords } from "./print-unit.ts";
import { readWrittenText } from "./written-units.ts";

/** A way to make inlines plainer. */
type Plainer = (inlines: readonly Inline[]) => Inline[];

/** From the least that is given up to the most: what is bold and italic at once, odd links, all emphasis, all but words. */
const plainer: readonly Plainer[] = [
  (inlines) => [...inlines],
  (inlines) => withoutNested(inlines, false),
  (inlines) => withoutLinks(withoutNested(inlines, false)),
  (inlines) => withoutLinks(withoutEmphasis(inlines)),
  (inlines) => [
    words(
      textOf(inlines)
        .replace(/[^\P{C}\s]|\uFFFD/gu, "")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  ],
];

/**
 * Returns a unit as a text can hold it: Markdown has one way to write what Word shows in many, and not every mix of bold,
 * italics and links can be written. The looks that cannot are given up, never the words. A table that cannot be written is
 * its rows, one paragraph each.
 */
export function printableUnits(own: Unit, pictures: Pictures): Unit[] {
  for (const make of plainer) {
    const made = withInlines(own, make);
    if (isPrintable(made, pictures)) return [made];
  }
  if (own.kind === "number") {
    // A list that begins at a number such as 54 is read as a sentence that does.
    const typed = words(`${own.start ?? 1}. `);
    return printableUnits(unit("paragraph", 0, [typed, ...own.inlines]), pictures);
  }
  if (own.kind !== "table") return [own];
  return own.rows
    .map((cells) => cells.map(textOf).filter((text) => text.trim() !== ""))
    .filter((cells) => cells.length > 0)
    .flatMap((cells) => printableUnits(unit("paragraph", 0, [words(cells.join("; "))]), pictures));
}

function isPrintable(own: Unit, pictures: Pictures): boolean {
  const wanted = keyOf({ ...own, level: 0 });
  const marks = { bullet: "- ", number: `${own.start ?? 1}. `, quote: "> " } as const;
  const mark = own.kind in marks ? marks[own.kind as keyof typeof marks] : "";
  const texts =
    own.kind === "table"
      ? [printBlocks(nest([own]), pictures.pathOf)]
      : [mark + printUnitWords(own, pictures)];
  return texts.some((text) => {
    const [read, ...others] = readWrittenText(
      text.replaceAll("\n", `\n${" ".repeat(mark.length)}`),
      pictures.images,
    ).units;
    return others.length === 0 && read?.key === wanted;
  });
}

function withInlines(own: Unit, make: Plainer): Unit {
  if (own.kind !== "table") return { ...own, inlines: simplifyInlines(make(own.inlines)) };
  return { ...own, rows: own.rows.map((cells) => cells.map((cell): Cell => simplifyInlines(make(cell)))) };
}

/** Without emphasis within emphasis: the outer one stays. */
function withoutNested(inlines: readonly Inline[], isWithin: boolean): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (!("children" in inline)) return [inline];
    const isEmphasis = inline.role === "emphasis" || inline.role === "strong";
    const children = withoutNested(inline.children, isWithin || isEmphasis);
    return isEmphasis && isWithin ? children : [{ ...inline, children }];
  });
}

/** Without links to what is neither a page nor a mail address. */
function withoutLinks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (!("children" in inline)) return [inline];
    const children = withoutLinks(inline.children);
    const isOdd =
      inline.role === "link" && !/^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}]+$/i.test(inline.address);
    return isOdd ? children : [{ ...inline, children }];
  });
}

function withoutEmphasis(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (!("children" in inline)) return [inline];
    const children = withoutEmphasis(inline.children);
    return inline.role === "link" ? [{ ...inline, children }] : children;
  });
}

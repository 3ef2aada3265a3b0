import type { ReadInline, ReadParagraph } from "../../docx-reader/read-document.ts";

/** The paragraph's part from a point of its text on. It keeps the place of the whole paragraph. */
export function cutParagraph(paragraph: ReadParagraph, from: number): ReadParagraph {
  return { ...paragraph, inlines: cutInlines(paragraph.inlines, from), text: paragraph.text.slice(from) };
}

function cutInlines(inlines: readonly ReadInline[], from: number): ReadInline[] {
  let left = from;
  return inlines.flatMap((inline): ReadInline[] => {
    const length = textOf(inline).length;
    const skipped = Math.min(left, length);
    left -= skipped;
    if (skipped === 0) return [inline];
    if (inline.role === "words")
      return skipped === length ? [] : [{ ...inline, text: inline.text.slice(skipped) }];
    if (!("children" in inline)) return [];
    const children = cutInlines(inline.children, skipped);
    return children.length === 0 ? [] : [{ ...inline, children }];
  });
}

/** Paragraphs as the lines of one, which keeps the first one's place. */
export function joinParagraphs(first: ReadParagraph, others: readonly ReadParagraph[]): ReadParagraph {
  if (others.length === 0) return first;
  return {
    ...first,
    inlines: [first, ...others].flatMap(({ inlines }, at) =>
      at === 0 ? inlines : [{ role: "break" as const }, ...inlines],
    ),
    text: [first, ...others].map(({ text }) => text).join("\n"),
  };
}

/** How much of the beginning of a paragraph is bold or in italics, in UTF-16 units of its text. */
export function boldStart({ inlines }: ReadParagraph): number {
  let length = 0;
  for (const inline of inlines) {
    const isBold = isMarked(inline) || isMarkedLink(inline);
    if (!isBold && textOf(inline).trim() !== "") break;
    length += textOf(inline).length;
  }
  return length;
}

function isMarked({ role }: ReadInline): boolean {
  return role === "strong" || role === "emphasis";
}

function isMarkedLink(inline: ReadInline): boolean {
  return inline.role === "link" && inline.children.every(isMarked);
}

export function textOf(inline: ReadInline): string {
  if (inline.role === "words") return inline.text;
  if (inline.role === "break") return "\n";
  return "children" in inline ? inline.children.map(textOf).join("") : "";
}

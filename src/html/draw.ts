import { textWidth } from "../paper/text-width.ts";
import { escapeHtml } from "./escape.ts";

/** Prints an element of a picture. Presentation is left to the style sheet, by classes. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = "",
): string {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? round(value) : escapeHtml(value)}"`],
  );
  return `<${name}${printed.join("")}${inner === "" ? "/>" : `>${inner}</${name}>`}`;
}

export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Prints words at a place; `size` is in the picture's units. */
export function drawText(
  text: string,
  { x, y, anchor, className }: { x: number; y: number; anchor?: "middle" | "end"; className?: string },
): string {
  return element("text", { x, y, "text-anchor": anchor, class: className }, escapeHtml(text));
}

/** What a picture shows, for those who do not see it, and how large its drawing is. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly className: string;
}

/** Prints a picture as an element that screen readers take for an image with a name and a description. */
export function drawFrame(
  { title, description, width, height, className }: Frame,
  parts: readonly string[],
): string {
  const texts = [element("title", {}, escapeHtml(title)), element("desc", {}, escapeHtml(description))];
  return `<svg class="${className}" role="img" viewBox="0 0 ${round(width)} ${round(height)}">${[...texts, ...parts].join("")}</svg>`;
}

/** Breaks a name into lines that have room in `width` units; a word that is wider is broken, too. */
export function breakLines(text: string, width: number, size: number): string[] {
  // Twice the size in half-points is the size in points; a point is twenty twips.
  const widthOf = (part: string): number =>
    textWidth(part, { font: "arial", size: size * 2, isBold: false }) / 20;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => breakWord(each, width, widthOf))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, widthOf: (part: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && widthOf(`${part}${letter}-`) > width) {
      parts.push(`${part}-`);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

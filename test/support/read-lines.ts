import type { ReadText } from "../../src/text-reader/build-read-text.ts";
import type { ExpectedHeading } from "../../src/text-reader/expected-headings.ts";
import { type MailOptions, readMail } from "../../src/text-reader/read-mail.ts";
import { readText, type TextOptions } from "../../src/text-reader/read-text.ts";
import { printBlocks } from "./read-body.ts";

/** Headings of a small report: a title, an overview, two workstreams, and the headings above their texts. */
export const headings: readonly ExpectedHeading[] = [
  { text: "Lägesrapport april 2023", role: "title", level: 0 },
  { text: "Läget i programmet", role: "heading", level: 1 },
  { text: "Standardisering och kliniskt innehåll (SoKI)", role: "heading", level: 2 },
  { text: "Test", role: "heading", level: 2 },
  { text: "Summering april", role: "heading", level: 3 },
  { text: "Planering maj", role: "heading", level: 3 },
];

/** The blocks of a text as lines, with what is around a mail in parentheses, in the order of the text. */
export function printRead({ document, asides }: ReadText): string[] {
  const lines = [
    ...document.blocks.map((block) => ({ block, kind: "" })),
    ...asides.map(({ block, kind }) => ({ block, kind: `(${kind}) ` })),
  ];
  return lines
    .sort((a, b) => a.block.place.start - b.block.place.start)
    .map(
      ({ block, kind }) =>
        kind +
        printBlocks([block])
          .join("")
          .replace(kind && /^P /, ""),
    );
}

export function readLines(text: string, options: Partial<TextOptions> = {}): string[] {
  return printRead(readText(text, { headings, ...options }));
}

export function mailLines(text: string, options?: MailOptions): string[] {
  return printRead(readMail(text, options));
}

/** The lines that are not read, each with its fate. */
export function linesOutside({ document }: ReadText): string[] {
  return document.fates
    .filter(({ fate }) => fate !== "body")
    .map(({ fate, text }) => `${fate}: ${text.trim()}`);
}

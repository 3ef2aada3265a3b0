import type { ReadBlock, ReadParagraph } from "../../docx-reader/read-document.ts";
import type { Language } from "../../messages/language.ts";
import { createFieldReader } from "./field-headings.ts";
import type { HeadingLine, Line } from "./heading-line.ts";
import { isContentsLine, isShortLabel, type Look } from "./heading-look.ts";
import { headingWords, withoutNumber } from "./heading-words.ts";
import type { HeadingMeaning, HeadingReader } from "./read-heading.ts";

/** Reads headings without knowing any workstream. */
export function createProposalReader(language: Language): HeadingReader {
  const readField = createFieldReader(language);
  const read = (text: string): HeadingMeaning | undefined => {
    const words = headingWords(text);
    if (words.length === 0 || words.length > 20) return undefined;
    const found = readField(words);
    if (found) {
      const { field, isClear, months } = found;
      return { field: { field, isSure: isClear, isVague: !isClear, isDated: months.length === 1 } };
    }
    const parts = splitLabel(text);
    const meaning = parts && read(parts.label);
    return parts && meaning?.field?.isSure && meaning.field.field !== "other"
      ? { field: meaning.field, rest: headingWords(parts.name) }
      : undefined;
  };
  return { read, begins: () => false, guess: () => undefined };
}

/** “SoKI – summering mars”: a name and what stands below it. */
export function splitLabel(text: string): { readonly name: string; readonly label: string } | undefined {
  const cut = /\s[–—-]\s|:\s|\s\|\s/u.exec(text);
  if (!cut) return undefined;
  return { name: text.slice(0, cut.index).trim(), label: text.slice(cut.index + cut[0].length).trim() };
}

export function isFieldLine(line: Line): line is HeadingLine {
  return line.kind === "heading" && line.meaning?.field !== undefined && line.meaning.field.field !== "other";
}

/** A line that is a heading and names no field; undefined for any other line. */
export function findUnknown(line: Line): HeadingLine | undefined {
  if (line.kind !== "heading") return undefined;
  return line.meaning === undefined && !isTitle(line.look) && !line.rest ? line : undefined;
}

export function isTitle({ kind, level }: Look): boolean {
  return kind === "style" && level === 0;
}

/** Whether a line may be a name: an unknown heading, or a short line without any look. */
export function isLabel(line: Line): boolean {
  if (line.kind === "heading") return findUnknown(line) !== undefined;
  return line.kind === "text" && isShortParagraph(line.block);
}

export function isShortParagraph(block: ReadBlock): block is ReadParagraph {
  return (
    block.role === "paragraph" &&
    isShortLabel(block.text) &&
    !block.text.includes("\n") &&
    !isContentsLine(block)
  );
}

export function isBelow(look: Look, other: Look): boolean {
  return look.kind === other.kind ? look.level > other.level : other.kind === "style";
}

export function lineText(line: Line | undefined): string | undefined {
  if (line?.kind === "heading") return line.text;
  return line?.kind === "text" && line.block.role !== "table" ? line.block.text.trim() : undefined;
}

export function cellText(block: ReadBlock): string {
  return block.role === "table" ? "" : block.text;
}

/** A heading on one line, without its number and the colon behind it. */
export function cleaned(text: string): string {
  return withoutNumber(text.replace(/\s+/gu, " ").trim()).replace(/[\s:–—-]+$/u, "");
}

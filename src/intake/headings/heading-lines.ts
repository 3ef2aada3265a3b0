import type { ReadBlock, ReadParagraph } from "../../docx-reader/read-document.ts";
import type { HeadingLine, Line } from "./heading-line.ts";
import { findLook, isContentsLine, type Look, looksLike } from "./heading-look.ts";
import { countWords, withoutNumber } from "./heading-words.ts";
import type { HeadingMeaning, HeadingReader } from "./read-heading.ts";
import { boldStart, cutParagraph, joinParagraphs } from "./split-paragraph.ts";
import { tableLines } from "./table-lines.ts";

/** Reads blocks as lines. */
export function headingLines(blocks: readonly ReadBlock[], reader: HeadingReader): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    if (block.role === "table") {
      lines.push(...tableLines(block, reader, (inner) => headingLines(inner, reader)));
      continue;
    }
    const wrapped = findWrapped(block, blocks.slice(at + 1, at + mostLines), reader);
    if (wrapped) at += wrapped.lines - 1;
    lines.push(
      wrapped?.line ?? findRunIn(block, reader) ?? findHeading(block, reader) ?? { kind: "text", block },
    );
  }
  return lines;
}

/** A name on paper takes no more lines than this. */
const mostLines = 3;

/** Finds a name that goes on in the next paragraphs, as in a text that was copied from paper line by line. */
function findWrapped(
  block: ReadParagraph,
  following: readonly ReadBlock[],
  reader: HeadingReader,
): { readonly line: HeadingLine; readonly lines: number } | undefined {
  const look = findLook(block);
  if (!look || !reader.begins(block.text)) return undefined;
  for (let count = following.length; count > 0; count -= 1) {
    const others = following.slice(0, count).filter((other) => other.role !== "table");
    const isAlike = others.every((other) => {
      const otherLook = findLook(other);
      return otherLook !== undefined && (looksLike(otherLook, look) || looksLike(look, otherLook));
    });
    const text = [block, ...others].map((one) => one.text.trim()).join(" ");
    if (others.length < count || !isAlike || text.length > mostCharacters * 2) continue;
    const meaning = reader.read(text);
    if (meaning?.workstream === undefined || meaning.field) continue;
    const { place } = block;
    const whole = joinParagraphs(block, others);
    return {
      line: { kind: "heading", text, place, look, meaning, block: whole, rest: undefined },
      lines: count + 1,
    };
  }
  return undefined;
}

function findHeading(block: ReadParagraph, reader: HeadingReader): HeadingLine | undefined {
  const look = findLook(block);
  if (!look) return undefined;
  const meaning = reader.read(block.text);
  if (look.kind === "plain" && !isClearByWords(meaning)) return undefined;
  if (look.kind === "colon" && !meaning) return undefined;
  const text = block.text.trim();
  return { kind: "heading", text, place: block.place, look, meaning, block, rest: undefined };
}

/** Whether words alone make a heading, without any look of one: a name, or a field's clear name. */
function isClearByWords(meaning: HeadingMeaning | undefined): boolean {
  if (!meaning) return false;
  const { field } = meaning;
  return field ? field.field !== "other" && (field.isDated || (field.isSure && !field.isVague)) : true;
}

/** The longest label before a text in the same paragraph. */
const mostCharacters = 90;
const mostWords = 12;

/** Finds a heading at the beginning of a paragraph: bold words, a first line of its own, or a name and a colon. */
function findRunIn(block: ReadParagraph, reader: HeadingReader): HeadingLine | undefined {
  if (block.role !== "paragraph" || isContentsLine(block)) return undefined;
  const { text } = block;
  const firstLine = text.indexOf("\n");
  const bold = boldStart(block);
  const isBold = bold > 0 && text.slice(bold).trim() !== "";
  for (const end of [firstLine, isBold ? bold : -1, text.search(/:\s/u)]) {
    if (end <= 0 || end > mostCharacters) continue;
    const label = text.slice(0, end);
    const gap = /^[\s:.–—-]*/u.exec(text.slice(end))?.[0] ?? "";
    const from = end + gap.length;
    const isParted = /[:–—-]|\n/u.test(gap) || /[:.–—-]\s*$/u.test(label);
    if (!isParted || from >= text.length || label.includes("\n") || countWords(label) > mostWords) continue;
    const isHeaded = isBold && bold >= withoutTail(label).length;
    const meaning = reader.read(label);
    if (isHeaded ? !meaning && end === firstLine : !isClearByWords(meaning)) continue;
    // A colon in running text: “Test: vi har …” is a heading, “Plan för april: …” too, “Status: grön” is not.
    if (!isHeaded && end !== firstLine && countWords(withoutNumber(label)) > 4 && !meaning?.field?.isDated)
      continue;
    const look: Look = { kind: isHeaded ? "runIn" : "plain", level: 0 };
    const rest = cutParagraph(block, from);
    return { kind: "heading", text: label.trim(), place: block.place, look, meaning, block, rest };
  }
  return undefined;
}

function withoutTail(label: string): string {
  return label.replace(/[\s:.–—-]+$/u, "");
}

import { printable } from "../diagnostics/printable.ts";
import { wrapText } from "../diagnostics/wrap-text.ts";
import type { Comparison, ParagraphChange, Piece, SectionChange } from "../diff/changes.ts";
import { describeReferences, describeSection } from "../diff/describe/describe-structure.ts";
import type { ComparisonFormat } from "./comparison-format.ts";
import { type Segment, wrapSegments } from "./wrap-segments.ts";

/**
 * Prints the paragraphs of a section that differ. A removed paragraph begins with -, an added one with +, and an edited
 * one with ~; its words are marked [-removed-] and {+added+}. A rewritten paragraph is printed twice, the old one first.
 * A moved paragraph has < in its old place and > in its new one.
 */
export function printSection(
  section: SectionChange,
  comparison: Comparison,
  format: ComparisonFormat,
): string[] {
  const { messages, width } = format;
  return [
    wrapText(describeSection(section, comparison, messages), width, "  ", "    "),
    ...describeReferences(section, messages).map((text) =>
      wrapText(printable(text), width, "    ", "      "),
    ),
    ...section.paragraphs.flatMap((paragraph) => printParagraph(paragraph, format)),
  ];
}

function printParagraph(change: ParagraphChange, format: ComparisonFormat): string[] {
  const { paint, messages } = format;
  const { pieces } = change;
  switch (change.kind) {
    case "same":
      return [];
    case "added":
      return [line("+", change, whole(pieces, paint.added), format)];
    case "removed":
      return [line("-", change, whole(pieces, paint.removed), format)];
    case "rewritten": {
      const [old, current] = (["removed", "added"] as const).map((kind) =>
        pieces.filter((piece) => piece.kind === kind),
      );
      return [
        line("-", change, whole(old ?? [], paint.removed), format),
        line("+", change, whole(current ?? [], paint.added), format),
      ];
    }
    case "edited":
      return [line("~", change, marked(pieces, format), format)];
    case "movedAway":
      return [
        line(
          "<",
          change,
          [plain(`${messages.diff.movedAway(change.move)} `), ...whole(pieces, paint.faint)],
          format,
        ),
      ];
    case "movedHere":
      return [
        line(
          ">",
          change,
          [plain(`${messages.diff.movedHere(change.move)} `), ...marked(pieces, format)],
          format,
        ),
      ];
  }
}

function line(
  mark: string,
  { role }: ParagraphChange,
  segments: readonly Segment[],
  { width }: ComparisonFormat,
): string {
  const bullet = role === "item" ? "• " : "";
  return wrapSegments(segments, width, `    ${mark} ${bullet}`, `      ${" ".repeat(bullet.length)}`);
}

function plain(text: string): Segment {
  return { text, paint: (words) => words };
}

function whole(pieces: readonly Piece[], paint: Segment["paint"]): Segment[] {
  return pieces.map(({ text }) => ({ text: printable(text), paint }));
}

function marked(pieces: readonly Piece[], { paint }: ComparisonFormat): Segment[] {
  return pieces.flatMap(({ kind, text }) => {
    const words = printable(text);
    const inner = words.trim();
    if (kind === "same" || inner === "") return [plain(words)];
    // Keep white space outside the marks.
    const start = words.length - words.trimStart().length;
    const mark = kind === "added" ? `{+${inner}+}` : `[-${inner}-]`;
    return [
      plain(words.slice(0, start)),
      { text: mark, paint: kind === "added" ? paint.added : paint.removed },
      plain(words.slice(start + inner.length)),
    ];
  });
}

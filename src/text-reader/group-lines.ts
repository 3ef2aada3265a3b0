import type { ReadParagraph } from "../docx-reader/read-document.ts";
import type { Break } from "./find-breaks.ts";
import { isListMark, near } from "./is-list-mark.ts";
import { endsSentence } from "./line-ends.ts";
import { ListLevels } from "./list-levels.ts";
import { type Mark, readMark } from "./read-mark.ts";
import type { TextLine } from "./text-line.ts";

/** The lines of a block, in order, and what kind of block they are. */
export interface LineGroup extends Pick<ReadParagraph, "role" | "level" | "list"> {
  readonly lines: TextLine[];
  /** The words of each line, without the mark of an item. */
  readonly texts: string[];
  /** Whether it is only a guess that a new block begins here. */
  readonly isGuess: boolean;
}

/** What is known of a heading that begins with a line. */
export interface HeadingAt extends Pick<ReadParagraph, "level"> {
  readonly role: "title" | "heading";
  /** How many lines it has. */
  readonly lines: number;
  readonly words: string;
}

export interface Grouping {
  readonly findHeading: (lines: readonly TextLine[], at: number) => HeadingAt | undefined;
  readonly findBreak: (line: TextLine, next: TextLine) => Break;
}

/** Puts the lines of a text together to headings, list items and paragraphs. */
export function groupLines(lines: readonly TextLine[], { findHeading, findBreak }: Grouping): LineGroup[] {
  const groups: LineGroup[] = [];
  const levels = new ListLevels();
  for (let at = 0; at < lines.length; ) {
    const [line, last] = [lines[at], groups.at(-1)];
    if (!line) break;
    const heading = findHeading(lines, at);
    if (heading) {
      const own = lines.slice(at, at + heading.lines);
      const { role, level, words } = heading;
      groups.push({ role, level, lines: own, texts: [words], isGuess: false });
      levels.end();
      at += own.length;
      continue;
    }
    at += 1;
    const mark = readMark(line.text);
    const isOpen = last?.role === "item" || last?.role === "paragraph";
    const before = isOpen ? last.lines.at(-1) : undefined;
    const end = before && findBreak(before, line);
    const isNew = !before || end === "sure" || levels.isOpen || endsOrLeads(before.text);
    if (mark && isListMark(mark, lines.slice(at, at + near), isNew, levels)) {
      const item = itemOf(line, mark, levels);
      // No list of a report has letters, so they stay in the text.
      groups.push(mark.kind === "letter" ? paragraphOf(line, false) : item);
      continue;
    }
    // Some programs write the mark of an item on a line of its own.
    const isBare = last?.role === "item" && last.texts[0] === "" && line.blanksBefore < 2;
    if (last && before && (end === undefined || isBare)) {
      last.lines.push(line);
      if (isBare) last.texts[0] = line.text;
      else last.texts.push(line.text);
      continue;
    }
    groups.push(paragraphOf(line, end === "guess"));
    levels.end();
  }
  return groups;
}

function itemOf(line: TextLine, mark: Mark, levels: ListLevels): LineGroup {
  const { level, list } = levels.add(line, mark);
  const texts = [line.text.slice(mark.length)];
  return { role: "item", level, list, lines: [line], texts, isGuess: false };
}

function paragraphOf(line: TextLine, isGuess: boolean): LineGroup {
  return { role: "paragraph", level: 0, lines: [line], texts: [line.text], isGuess };
}

function endsOrLeads(text: string): boolean {
  return endsSentence(text) || text.endsWith(":");
}

import { type AsideKind, buildReadText, type ReadText } from "./build-read-text.ts";
import type { ExpectedHeading } from "./expected-headings.ts";
import { findFieldHeading } from "./field-headings.ts";
import { findAsides } from "./find-asides.ts";
import { type Break, findBreak } from "./find-breaks.ts";
import { readSubject } from "./find-earlier-mail.ts";
import { findGreeting } from "./find-greetings.ts";
import { HeadingFinder } from "./find-headings.ts";
import { type Grouping, groupLines, type LineGroup } from "./group-lines.ts";
import type { IsWord } from "./join-lines.ts";
import { endsSentence } from "./line-ends.ts";
import { fullLength, type LineMeasure, measureLines } from "./measure-lines.ts";
import { cutLine, splitLines, type TextLine } from "./text-line.ts";

export interface MailOptions {
  /** Words that may be headings beside the names of fields, such as those of workstreams. */
  readonly headings?: readonly ExpectedHeading[];
  /** Whether a space at the end of a line says that the paragraph goes on (RFC 3676, format=flowed). */
  readonly isFlowed?: boolean;
  readonly isWord?: IsWord;
}

/** Nobody's mail program breaks lines as short as this, in characters: who wrote them did. */
const narrow = 45;

/**
 * Reads the text of a mail, or of what somebody pasted. Blank lines stand between paragraphs, and lines that a mail program
 * broke are joined. The names of fields are headings where they stand alone or before a colon. Greeting, signature, earlier
 * mails and heads are asides.
 */
export function readMail(
  text: string,
  { headings = [], isFlowed = false, isWord }: MailOptions = {},
): ReadText {
  const all = splitLines(text);
  const asides = findAsides(all);
  const lines = cutLines(all, asides, text);
  const body = withoutAsides(lines, asides);
  const measured = measureLines(body);
  const measure = { ...measured, trailing: 0, blanksDivide: !measured.isDoubleSpaced };
  const finder = new HeadingFinder(headings);
  const findHeading: Grouping["findHeading"] = (own, at) => {
    const found = finder.find(own, at);
    if (found && !found.hasPage) return { ...found.heading, words: found.words, lines: found.lines };
    const field = fieldAt(own, at);
    if (!field || field.end !== own[at]?.text.length) return undefined;
    return { role: "heading", level: 3, lines: 1, words: field.text };
  };
  const breakOf = isFlowed ? findFlowedBreak : breakIn(measure);
  const groups = [...groupLines(body, { findHeading, findBreak: breakOf }), ...asideGroups(lines, asides)];
  return buildReadText({
    source: text,
    lines,
    groups: groups.sort((a, b) => (a.lines[0]?.start ?? 0) - (b.lines[0]?.start ?? 0)),
    fateOf: () => "body",
    isWord,
    title: readSubject(all.filter((line) => asides.get(line) === "mailHeader")),
  });
}

/** Cuts lines after a greeting or a field's name that more words follow. */
function cutLines(all: readonly TextLine[], asides: Map<TextLine, AsideKind>, source: string): TextLine[] {
  let isFirst = true;
  return all.flatMap((line, at) => {
    if (asides.has(line)) return [line];
    const greets = isFirst ? findGreeting(line.text) : undefined;
    isFirst = false;
    if (greets !== undefined) {
      const [greeting, rest] = cutLine(line, source, greets);
      asides.set(greeting, "greeting");
      return [greeting, rest];
    }
    const field = fieldAt(all, at);
    return field && field.end < line.text.length ? cutLine(line, source, field.end) : [line];
  });
}

/** A field's name at a line. In small letters it may be the last word of a sentence, so it must begin a paragraph. */
function fieldAt(lines: readonly TextLine[], at: number): ReturnType<typeof findFieldHeading> {
  const [line, before] = [lines[at], lines[at - 1]];
  const field = line && findFieldHeading(line.text);
  const isStart = !before || line?.blanksBefore !== 0 || endsSentence(before.text);
  return field && (isStart || !/^\p{Ll}/u.test(field.text)) ? field : undefined;
}

/** The lines that are no asides. No paragraph goes on behind one, and a mail has no pages. */
function withoutAsides(lines: readonly TextLine[], asides: ReadonlyMap<TextLine, AsideKind>): TextLine[] {
  return lines.flatMap((line, at) => {
    if (asides.has(line)) return [];
    const before = lines[at - 1];
    const blanksBefore = before && asides.has(before) ? 2 : line.blanksBefore;
    return [{ ...line, blanksBefore, page: 0 }];
  });
}

function breakIn(measure: LineMeasure): Grouping["findBreak"] {
  return (line, next) => {
    const isOwn = fullLength(line, next.text) < narrow;
    return findBreak(line, next, measure) ?? (isOwn ? "sure" : undefined);
  };
}

function findFlowedBreak(line: TextLine, next: TextLine): Break {
  return next.blanksBefore === 0 && line.trailing > 0 ? undefined : "sure";
}

function asideGroups(
  lines: readonly TextLine[],
  asides: ReadonlyMap<TextLine, AsideKind>,
): (LineGroup & { readonly aside: AsideKind })[] {
  const groups: (LineGroup & { readonly aside: AsideKind })[] = [];
  for (const [at, line] of lines.entries()) {
    const aside = asides.get(line);
    if (!aside) continue;
    const last = groups.at(-1);
    const before = lines[at - 1];
    const isSame = last?.aside === aside && before && asides.get(before) === aside && line.blanksBefore === 0;
    if (isSame) {
      last.lines.push(line);
      last.texts.push(line.text);
    } else
      groups.push({ role: "paragraph", level: 0, lines: [line], texts: [line.text], isGuess: false, aside });
  }
  return groups;
}

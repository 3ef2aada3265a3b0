import type { AsideKind } from "./build-read-text.ts";
import { findFieldHeading } from "./field-headings.ts";
import { countMailHeaders, findAttribution, readSeparator } from "./find-earlier-mail.ts";
import { findGreeting, isClosing, isDeviceLine, isMailNotice } from "./find-greetings.ts";
import { endsSentence, goesOn } from "./line-ends.ts";
import type { TextLine } from "./text-line.ts";

/** So many lines a signature may have. */
const mostLines = 20;

/**
 * Finds the lines of a mail that are not what it says: its heads, how it greets and ends, and earlier mails. What is not
 * surely one of them is text. Below the heads of another mail everything belongs to that mail, unless nothing stands above
 * them: then it was sent on for its text.
 */
export function findAsides(lines: readonly TextLine[]): Map<TextLine, AsideKind> {
  const found = new Map<TextLine, AsideKind>();
  const add = (kind: AsideKind, from: number, count: number): number => {
    for (const line of lines.slice(from, from + count)) found.set(line, kind);
    return from + count;
  };
  let hasText = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const { text } = line;
    const separator = readSeparator(text);
    const begins = separator !== undefined || /^_{10,}$/.test(text) ? 1 : 0;
    const headers = countMailHeaders(lines, at + begins);
    const attribution = findAttribution(lines, at);
    if (text.startsWith(">")) at = add("quotedMail", at, 1);
    else if (attribution?.isSure) at = add("quotedMail", at, attribution.count);
    else if (attribution && hasText) at = add("quotedMail", at, lines.length);
    else if (separator !== undefined || headers > 0) {
      const isEarlier = hasText && separator !== "forwarded";
      at = isEarlier ? add("quotedMail", at, lines.length) : add("mailHeader", at, begins + headers);
    } else if (!hasText && findGreeting(text) === text.length) at = add("greeting", at, 1);
    else if (isDeviceLine(text)) at = add("signature", at, 1);
    else if (isClosing(text) || /^--$/.test(text)) at = add("signature", at, countSignature(lines, at));
    else {
      hasText = true;
      at += 1;
    }
  }
  return found;
}

/** How many lines a signature has that begins at a line: those up to the next prose, heading or mail. */
function countSignature(lines: readonly TextLine[], at: number): number {
  let count = 1;
  let isOpen = true;
  for (; isOpen && count < mostLines; count += 1) {
    const from = at + count;
    const line = lines[from];
    if (!line || isOther(lines, from)) break;
    if (line.blanksBefore > 0 || count === 1) isOpen = !isProse(paragraphAt(lines, from));
    if (!isOpen) break;
  }
  return count;
}

/** Whether something else than a signature begins at a line. */
function isOther(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  return (
    text.startsWith(">") ||
    readSeparator(text) !== undefined ||
    /^_{10,}$/.test(text) ||
    countMailHeaders(lines, at) > 0 ||
    findAttribution(lines, at) !== undefined ||
    findFieldHeading(text) !== undefined
  );
}

function paragraphAt(lines: readonly TextLine[], from: number): TextLine[] {
  let to = from + 1;
  while (to < lines.length && to < from + mostLines && lines[to]?.blanksBefore === 0) to += 1;
  return lines.slice(from, to);
}

/** Whether somebody wrote sentences there. What an organisation has under all its mails is no part of the text. */
function isProse(paragraph: readonly TextLine[]): boolean {
  if (paragraph.some(({ text }) => isMailNotice(text))) return false;
  return paragraph.some(({ text }, index) => {
    const next = paragraph[index + 1]?.text;
    const isSentence = endsSentence(text) && text.split(/\s+/, 7).length > 5;
    const isWrapped =
      next !== undefined && text.length >= 50 && goesOn(text, next) && !/^(?:www|http|\S+@)/i.test(next);
    return isSentence || isWrapped || text.length > 100;
  });
}

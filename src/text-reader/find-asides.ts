import type { AsideKind } from "./build-read-text.ts";
import { findFieldHeading } from "./field-headings.ts";
import { countMailHeaders, findAttribution, readSeparator } from "./find-earlier-mail.ts";
import { findGreeting, isClosing, isDeviceLine, isMailNotice } from "./find-greetings.ts";
import { endsSentence, goesOn } from "./line-ends.ts";
import { readMark } from "./read-mark.ts";
import type { TextLine } from "./text-line.ts";

/** So many lines a signature may have. */
const mostLines = 20;

/** A mail that only sends another one on says so, and in fewer words. */
const fewWords = 25;
const sendsOn = /nedan|vidarebefordr|skickar vidare|(?:vb|fw|fwd):|fyi|below|forward/i;

/**
 * Finds the lines of a mail that are not what it says: its heads, how it greets and ends, and earlier mails. What is not
 * surely one of them is text. Below the heads of another mail everything belongs to that mail, unless it was sent on for its
 * text: nothing stands above it, or a few words that say so, and the names of fields stand in it.
 */
export function findAsides(lines: readonly TextLine[]): Map<TextLine, AsideKind> {
  const found = new Map<TextLine, AsideKind>();
  const add = (kind: AsideKind, from: number, count: number): number => {
    for (const line of lines.slice(from, from + count)) found.set(line, kind);
    return from + count;
  };
  const firstField = lines.findIndex(({ text }) => findFieldHeading(text));
  let [words, saysSo] = [0, false];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const { text } = line;
    const separator = readSeparator(text);
    const begins = separator !== undefined || /^_{10,}$/.test(text) ? 1 : 0;
    const headers = countMailHeaders(lines, at + begins);
    const attribution = findAttribution(lines, at);
    const isSentOn = separator === "forwarded" || (saysSo && words < fewWords && firstField > at);
    if (isQuoted(lines, at)) at = add("quotedMail", at, 1);
    else if (attribution?.isSure) at = add("quotedMail", at, attribution.count);
    else if (attribution && words > 0 && !isSentOn) at = add("quotedMail", at, lines.length);
    else if (separator !== undefined || headers > 0) {
      const isText = words === 0 || isSentOn;
      at = isText ? add("mailHeader", at, begins + headers) : add("quotedMail", at, lines.length);
    } else if (words === 0 && findGreeting(text) === text.length) at = add("greeting", at, 1);
    else if (isDeviceLine(text)) at = add("signature", at, 1);
    else if (words > 0 && (isClosing(text) || text === "--"))
      at = add("signature", at, countSignature(lines, at));
    else {
      words += text.split(/\s+/, fewWords).length;
      saysSo ||= words < fewWords && sendsOn.test(text);
      at += 1;
    }
  }
  return found;
}

/** Whether a line is quoted. One alone that begins “> 90 %” is a figure. */
function isQuoted(lines: readonly TextLine[], at: number): boolean {
  const starts = (index: number): boolean => lines[index]?.text.startsWith(">") === true;
  return starts(at) && (!/^> ?\d/.test(lines[at]?.text ?? "") || starts(at - 1) || starts(at + 1));
}

/** What may stand before a colon in a signature. */
const contact =
  /^(?:tel|tele|telefon|telnr|tfn|mobil|mobilnr|växel|direkt|fax|e-?post|e?-?mail|webb?|webbplats|adress|besök|besöksadress|postadress|org|phone|mobile|cell|direct|address|teams|skype|m|t|e|w|a):/i;

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
    isQuoted(lines, at) ||
    readSeparator(text) !== undefined ||
    /^_{10,}$/.test(text) ||
    countMailHeaders(lines, at) > 0 ||
    findAttribution(lines, at) !== undefined ||
    findFieldHeading(text) !== undefined ||
    readMark(text) !== undefined ||
    (/^\p{L}+: /u.test(text) && !contact.test(text))
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

import type { Period } from "../model/parse-period.ts";
import type { Programme } from "../model/programme.ts";
import type { ReadText } from "./build-read-text.ts";
import { decodeBytes, type TextRefusal } from "./decode-bytes.ts";
import { expectedHeadings } from "./expected-headings.ts";
import type { IsWord } from "./join-lines.ts";
import { type MailRefusal, openMail } from "./open-mail.ts";
import { readMail } from "./read-mail.ts";
import { readText } from "./read-text.ts";

/** What is known of a text before it is read. */
export interface TextFileOptions {
  readonly programme: Programme | undefined;
  /** The month whose headings it may have. */
  readonly period: Period | undefined;
  /** Whether it is what one person wrote, such as a mail, and no report taken out of a PDF. */
  readonly isOneText: boolean;
  /** Loads what knows the words of the language; called only where a hyphen may divide one at the end of a line. */
  readonly loadWords: () => Promise<IsWord | undefined>;
}

/** Reads a file of plain text: a mail as a mail program saved it, a text that somebody typed, or that of a PDF. */
export async function readTextFile(
  bytes: Uint8Array,
  { programme, period, isOneText, loadWords }: TextFileOptions,
): Promise<ReadText | TextRefusal | MailRefusal> {
  const headings = programme === undefined || period === undefined ? [] : expectedHeadings(programme, period);
  const mail = openMail(bytes);
  if (mail) return "refusal" in mail ? mail : readMail(mail.text, { headings, isFlowed: mail.isFlowed });
  const decoded = decodeBytes(bytes);
  if ("refusal" in decoded) return decoded;
  const { text } = decoded;
  const isWord = /\p{L}[-\u2010]\s*\n/u.test(text) ? await loadWords() : undefined;
  const options = { headings, ...(isWord ? { isWord } : {}) };
  return isOneText ? readMail(text, options) : readText(text, options);
}

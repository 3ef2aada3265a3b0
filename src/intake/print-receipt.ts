import { textOf } from "../document/document.ts";
import type { Unit } from "../document/units.ts";
import { countWords } from "../docx-reader/fates.ts";
import type { ReadComment } from "../docx-reader/read-document.ts";
import type { ImportTexts, TextAmount, WordKind } from "../messages/import-texts.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { monthId } from "./month-intake.ts";
import type { FieldReceipt, FileReceipt, OtherEdit, WordSums } from "./receipt.ts";

/** What a receipt for people needs beside its data. */
export interface ReceiptStyle {
  readonly texts: ImportTexts;
  /** Whether files are only looked at. */
  readonly isDryRun: boolean;
  readonly areChangesRejected: boolean;
  readonly showPath: (file: string) => string;
}

/** The longest quotation of a text, in UTF-16 units. */
const longestQuotation = 160;

/** Prints a receipt for people: what became of each text, what went nowhere, and the sum. Personal data is masked. */
export function printReceipt(
  receipt: FileReceipt,
  comments: readonly ReadComment[],
  { texts, isDryRun, areChangesRejected, showPath }: ReceiptStyle,
): string[] {
  const { fields, others, words } = receipt;
  const unchanged = fields.filter(({ state }) => state === "unchanged").length;
  const typography = fields.reduce((sum, field) => sum + field.typography, 0);
  return [
    ...fields.flatMap((field) => fieldLines(field, texts, isDryRun)),
    ...(unchanged > 0
      ? [(receipt.kind === "form" ? texts.unchangedFields : texts.unchangedTexts)(unchanged)]
      : []),
    ...(typography > 0 ? [texts.typography(typography)] : []),
    ...receipt.questions.map(({ kind, about, text }) => texts.questions[kind](quote(about), quote(text))),
    ...(receipt.message.length > 0
      ? [texts.message, ...receipt.message.map((text) => `    ${quote(text)}`)]
      : []),
    ...others.flatMap((edit) => otherLines(edit, texts, showPath)),
    ...receipt.leftovers.map(({ heading, words: count }) =>
      texts.leftOver(heading === undefined ? undefined : quote(heading), count),
    ),
    ...(receipt.mendedWords.length > 0 ? [texts.mendedWords(receipt.mendedWords.map(quote))] : []),
    ...(receipt.guessedBreaks > 0 ? [texts.guessedBreaks(receipt.guessedBreaks)] : []),
    ...(receipt.asideWords > 0 ? [texts.asides(receipt.asideWords)] : []),
    ...(receipt.tracked.deleted + receipt.tracked.added > 0
      ? [texts.tracked(receipt.tracked.deleted, receipt.tracked.added, areChangesRejected)]
      : []),
    ...comments.map(({ text, author }) => texts.comment(quote(text), author)),
    ...(receipt.pictures.length > 0 ? [texts.pictures(receipt.pictures)] : []),
    ...(receipt.unusablePictures.length > 0
      ? [texts.unusablePictures(receipt.unusablePictures.map(quote))]
      : []),
    texts.sum(words.in, partsOf(words)),
  ];
}

/** The words of a receipt by kind, without those that there are none of. */
function partsOf({ in: _, ...sums }: WordSums): [WordKind, number][] {
  const kinds = Object.entries(sums) as [WordKind, number][];
  return kinds.filter(([, count]) => count > 0);
}

function fieldLines(field: FieldReceipt, texts: ImportTexts, isDryRun: boolean): string[] {
  const { name, heading, state, brought, conflicts, guessedFrom, isHeldBack, isValue } = field;
  if (state === "unchanged") return [];
  const about = `${name}, ${heading}`;
  const isMonth = field.workstream === monthId;
  const states = { ...texts.states, ...(isMonth ? texts.ofMonth.states : {}) };
  const { conflict, conflictPresent } = isMonth ? texts.ofMonth : texts;
  if (state === "missing") return [`${about}: ${states.missing}`];
  const amount = field.answered
    ? texts.answered(field.answered.count, field.answered.of)
    : isValue
      ? quote(brought.flatMap(linesOf).join("; "))
      : texts.amount(amountOf(brought));
  const guess = guessedFrom === undefined ? "" : ` ${texts.guessedFrom(quote(guessedFrom))}`;
  if (isHeldBack) return [`${about}: ${amount}: ${states.heldBack}`];
  if (state !== "conflict") {
    const said = isDryRun ? states.wouldWrite : states[state];
    return [`${about}: ${amount}: ${said}${guess}`];
  }
  return [
    `${about}: ${conflict}`,
    ...conflicts.flatMap(({ present, returned }) => [
      ...versionLines(conflictPresent, present, texts),
      ...versionLines(texts.conflictReturned, returned, texts),
    ]),
  ];
}

function versionLines(label: string, units: readonly Unit[], texts: ImportTexts): string[] {
  const lines = units.length === 0 ? [texts.removed] : units.flatMap(linesOf);
  return lines.map((line) => `    ${label}: ${quote(line)}`);
}

function linesOf({ inlines, rows }: Unit): string[] {
  return rows.length > 0 ? rows.map((row) => row.map(textOf).join(" | ")) : [textOf(inlines)];
}

function otherLines(
  { heading, before, after, file }: OtherEdit,
  texts: ImportTexts,
  showPath: (file: string) => string,
): string[] {
  return [
    texts.elsewhere(quote(heading), showPath(file)),
    ...before.map((text) => `    ${texts.before(quote(text))}`),
    ...(after.length === 0 ? [`    ${texts.after(texts.removed)}`] : []),
    ...after.map((text) => `    ${texts.after(quote(text))}`),
  ];
}

export function amountOf(units: readonly Unit[]): TextAmount {
  const count = (kinds: readonly Unit["kind"][]): number =>
    units.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    paragraphs: count(["paragraph", "quote", "heading", "title"]),
    items: count(["bullet", "number"]),
    tables: count(["table"]),
    words: units
      .flatMap(({ inlines, rows }) => [inlines, ...rows.flat()].map(textOf))
      .reduce((sum, text) => sum + countWords(text), 0),
  };
}

/** Words of a file on one line, masked, without characters that control a terminal, and not too long. */
export function quote(text: string): string {
  const line = maskPersonalData(text)
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\uFFFD")
    .trim();
  if (line.length <= longestQuotation) return line;
  return `${line.slice(0, longestQuotation).replace(/\s*\S*$/, "")} …`;
}

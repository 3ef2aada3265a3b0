import path from "node:path";
import { wrapText } from "../diagnostics/wrap-text.ts";
import { countWords } from "../docx-reader/fates.ts";
import type { TakenFile } from "../intake/build-receipt.ts";
import { printReceipt } from "../intake/print-receipt.ts";
import type { FileReceipt } from "../intake/receipt.ts";
import { formatPeriod } from "../model/period.ts";
import { displayPath } from "./display-path.ts";
import type { Intake } from "./take-file.ts";
import { widthOf } from "./terminal.ts";

/** Prints what a file was taken for, and its receipt, for people. Comments of millrep's own are nobody's words. */
export function printFileReceipt(
  { context, workspace, options }: Intake,
  name: string,
  taken: TakenFile,
  receipt: FileReceipt,
  isDryRun: boolean,
): string {
  const texts = context.messages.import;
  const kind = texts.kinds[receipt.kind](formatPeriod(taken.period, context.messages.language));
  const maker = receipt.madeBy === undefined ? "" : ` (${receipt.madeBy})`;
  const comments = taken.read.comments.filter(({ isOwn }) => !isOwn);
  const lines = printReceipt(receipt, comments, {
    texts,
    isDryRun,
    areChangesRejected: options.rejectChanges,
    showPath: (file) => displayPath(context.host, path.join(workspace.root, file)),
  });
  const all = [`${name}: ${kind}${maker}`, ...lines.map((line) => `  ${line}`)];
  const { columns } = context.host.stdout;
  return all
    .map((line) => `${columns === undefined ? line : wrapLine(line, widthOf(context.host.stdout))}\n`)
    .join("");
}

/** Breaks a line for a terminal; what goes on below stands further in. */
function wrapLine(line: string, width: number): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return wrapText(line.trimStart(), width, indent, `${indent}  `);
}

/** Whether a person must look at what became of a file. A message to the office is read on the receipt. */
export function needsPerson({ fields, others, questions, message, words, asideWords }: FileReceipt): boolean {
  const isOpen = fields.some(
    ({ state }) => state === "conflict" || state === "missing" || state === "guessed",
  );
  const messageWords = countWords(message.join(" "));
  const lost = (words.outside ?? 0) - asideWords - messageWords;
  return isOpen || questions.length > 0 || others.length > 0 || lost > 0;
}

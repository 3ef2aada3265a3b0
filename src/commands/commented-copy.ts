import path from "node:path";
import { checkCommentsChecksum } from "../authorship/comments-checksum.ts";
import { printable } from "../diagnostics/printable.ts";
import { sentenceOf } from "../diagnostics/sentence.ts";
import { writeComments } from "../docx/write-comments.ts";
import { writerCodes } from "../rules/writer-codes.ts";
import type { WordFinding } from "./check-word-file.ts";
import { type Context, say } from "./context.ts";
import { displayPath } from "./display-path.ts";

/**
 * Writes a copy of a Word file, beside it, with findings as comments at the words themselves: errors, and the warnings that
 * only the writer can answer; all of them with `isAll`. False where somebody has edited an earlier copy, which stays.
 */
export function writeCommentedCopy(
  context: Context,
  file: string,
  docx: Uint8Array,
  findings: readonly WordFinding[],
  isAll: boolean,
): boolean {
  const { host, messages } = context;
  const texts = messages.validate;
  const chosen = findings.filter(({ diagnostic }) => isAll || isForWriter(diagnostic));
  const sentences = chosen.map(({ diagnostic }) => sentenceOf(diagnostic, messages.diagnostics.codes));
  const comments = chosen.flatMap(({ place }, index) => {
    const { message = "", hint } = sentences[index] ?? {};
    const text = [message, hintForWriter(hint ?? "")].map(printable).join("\n").trim();
    return place ? [{ ...place, text, index }] : [];
  });
  const shown = displayPath(host, file);
  const { bytes, unplaced } = writeComments(docx, comments);
  const isPlaced = (index: number): boolean =>
    comments.some((comment) => comment.index === index && !unplaced.includes(comment));
  const missing = sentences.filter((_, index) => !isPlaced(index)).map(({ message }) => printable(message));
  if (missing.length > 0) host.stderr.write(`${texts.unplaced(missing)}\n`);
  const count = comments.length - unplaced.length;
  if (count === 0) {
    if (missing.length === 0) say(context, texts.nothingToComment(shown, findings.length - chosen.length));
    return true;
  }
  const copy = path.join(path.dirname(file), `${path.parse(file).name}${texts.copyMark}.docx`);
  const before = host.readFile(copy);
  const isOwn =
    "bytes" in before ? checkCommentsChecksum(before.bytes) === "whole" : before.problem === "missing";
  if (!isOwn) {
    host.stderr.write(`${texts.copyKept(displayPath(host, copy))}\n`);
    return false;
  }
  host.replaceFile(copy, bytes);
  say(context, texts.copyWritten(displayPath(host, copy), count));
  return true;
}

/** What a hint says that a writer in Word can do: not what to write in files of the workspace. */
function hintForWriter(hint: string): string {
  const sentences = hint.split(/(?<=[.!?]) (?=\p{Lu})/u);
  return sentences.filter((sentence) => !ofWorkspace.test(sentence)).join(" ");
}

const ofWorkspace = /reports\/|\.yaml|[”“][a-z]+: ?[^”]*”|glossary|ordlistan/i;

function isForWriter({ severity, code }: WordFinding["diagnostic"]): boolean {
  return severity === "error" || writerCodes.has(code);
}

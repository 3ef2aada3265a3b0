import path from "node:path";
import type { Completion, Place } from "./language-client.ts";

/** What the writer types at a snippet's tab stops, by their numbers. */
export type Answers = Readonly<Record<number, string>>;

/**
 * A file's text with a completion taken, as VS Code inserts it: variables filled in, tab stops with what was typed at
 * them or else their own text, and every further line indented like the line that it was taken on.
 */
export function insertCompletion(
  file: string,
  text: string,
  { textEdit }: Completion,
  answers: Answers = {},
): string {
  const { start, end } = textEdit.range;
  const line = text.split("\n")[start.line] ?? "";
  const indent = /^ */.exec(line.slice(0, start.character))?.[0] ?? "";
  const inserted = fillIn(textEdit.newText, file, answers).replaceAll("\n", `\n${indent}`);
  return text.slice(0, offsetOf(text, start)) + inserted + text.slice(offsetOf(text, end));
}

/** A snippet's text (Language Server Protocol 3.17, “Snippet Syntax”, as far as the schemas use it). */
function fillIn(snippet: string, file: string, answers: Answers): string {
  const typed = (stop: string, otherwise: string): string => answers[Number(stop)] ?? otherwise;
  return snippet
    .replaceAll("$TM_FILENAME_BASE", path.parse(file).name)
    .replace(/\$\{TM_DIRECTORY\/(.*?)\/(.*?)\/\}/g, (_, pattern: string, replacement: string) =>
      path.dirname(file).replace(new RegExp(pattern), replacement),
    )
    .replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, (_, stop: string, first: string) => typed(stop, first))
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, stop: string, text: string) => typed(stop, text))
    .replace(/\$(\d+)/g, (_, stop: string) => typed(stop, ""));
}

function offsetOf(text: string, { line, character }: Place): number {
  const before = text.split("\n").slice(0, line);
  return before.reduce((offset, { length }) => offset + length + 1, 0) + character;
}

import { endAt, type Passage, startAt } from "../../markdown/read-passages.ts";
import type { Prose } from "../../model/prose.ts";

/** The offsets in a passage's words at which the writer's lines begin; a reader sees the line breaks as spaces. */
export function lineStartsIn({ source }: Prose, passage: Passage): number[] {
  const { words } = passage;
  const found = [0];
  // Most passages are one line of the file.
  if (!source.value.slice(startAt(passage, 0), endAt(passage, words.length - 1)).includes("\n")) return found;
  for (let at = words.indexOf(" "); at !== -1; at = words.indexOf(" ", at + 1)) {
    const next = startAt(passage, at + 1);
    if (next !== undefined && source.value.slice(startAt(passage, at), next).includes("\n"))
      found.push(at + 1);
  }
  return found;
}

/** Spaces, signs that nobody sees, and the marks of a quotation. */
const blank = /^[\s>\u00AD\u200B-\u200D\u2060\uFEFF]*$/;

/** Whether only spaces, invisible signs and marks of a quotation stand before an offset of a passage's words on its line of the text. */
export function beginsLine({ source }: Prose, passage: Passage, at: number): boolean {
  const start = startAt(passage, at) ?? 0;
  return blank.test(source.value.slice(source.value.lastIndexOf("\n", start - 1) + 1, start));
}

/** Whether nothing follows a passage's last word on its line: no closing mark, no rest of a link. */
export function endsLine({ source }: Prose, passage: Passage): boolean {
  const end = endAt(passage, passage.words.length - 1) ?? 0;
  const lineEnd = source.value.indexOf("\n", end);
  return source.value.slice(end, lineEnd === -1 ? undefined : lineEnd).trim() === "";
}

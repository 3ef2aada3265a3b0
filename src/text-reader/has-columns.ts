import { readMark } from "./read-mark.ts";
import type { TextLine } from "./text-line.ts";

/** Whether a line is a row of a table: its cells stand far apart, or have a tab between them. */
export function hasColumns({ text }: TextLine): boolean {
  return /\S(?: {3}|\t)/.test(text.slice(readMark(text)?.length ?? 0));
}

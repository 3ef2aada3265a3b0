import { latinLetters } from "../swedish/latin-letters.ts";
import { fileEndings } from "./file-endings.ts";

/** No name of a file and no address that people write is longer, and a search stays short in a text without spaces. */
const longestName = 300;

const letter = `[${latinLetters}\\d]`;
const opening = `["'”’«<([*_]*`;

/** `\\server\mapp` and `H:\mapp`, as Windows writes the paths of files. */
const fullPath = new RegExp(`^${opening}(?:\\\\\\\\${letter}|[A-Za-z]:[\\\\/])`);
/** `mapp\under`: Markdown has no escape of a letter. */
const backslashBetweenLetters = new RegExp(`${letter}\\\\${letter}`);
const backslashAfterLetter = new RegExp(`^[^\\\\]*${letter}\\\\`);
/** Whoever doubles the backslashes within a path knows Markdown, and means escapes. */
const doubled = /[^\\"'”’«<([*_]\\\\|\\\\\\/;

/** Whether a backslash belongs to the path of a file. Spaces may stand in the path after its drive or server. */
export function isInPath(text: string, at: number): boolean {
  const { start, end } = wordAround(text, at, at + 1);
  const word = text.slice(start, end);
  if (doubled.test(word)) return false;
  if (fullPath.test(word) || backslashBetweenLetters.test(word)) return true;
  return backslashAfterLetter.test(word) && wordsBefore(text, start).some(isFullPath);
}

/** How many words the name of a folder may have. */
const wordsOfName = 4;

function wordsBefore(text: string, at: number): string[] {
  const line = text.slice(Math.max(at - longestName, text.lastIndexOf("\n", at - 1) + 1), at);
  return line.trimEnd().split(/\s+/).slice(-wordsOfName);
}

function isFullPath(word: string): boolean {
  return fullPath.test(word) && !doubled.test(word);
}

/** An address, a path, or the name of a file, as a word of a text. */
const name = new RegExp(
  [
    "://",
    "^www\\.",
    `@[${latinLetters}\\d*]`,
    "/[^/]*/",
    // A mask for the names of files: `*.*`, `*_2026.*`, `**/*.md`.
    "^\\*+[._@/-]",
    "[/@]\\*(?!\\*)",
    `^[A-Za-z]:[\\\\/]`,
    `\\\\${letter}`,
    `[${latinLetters}\\d_*\\\\-]\\.(?:${fileEndings}|py|sh|js|ts)$`,
  ].join("|"),
  "i",
);

/** The marks and signs that may stand around a name, and are no part of it. */
const edges = /^["'”’«<([*_]+|["'”’»>)\].,;:!?*_]+$/g;

/** Whether a stretch stands within an address, a path or the name of a file: neither first nor last in it. */
export function isInName(text: string, start: number, end: number): boolean {
  const around = wordAround(text, start, end, /[\s[\]<>|"”“«»]/);
  const word = text.slice(around.start, around.end);
  const bare = word.replace(edges, "");
  const from = around.start + word.indexOf(bare);
  const isName = name.test(bare) || name.test(word);
  if (text.charAt(start) === "_" && (isName || word.includes("/"))) {
    // “_arkiv_/plan/_x_”: underscores at the edges belong to the name as well, unless they hold all of it.
    return !/^_[^_]+_[.,;:!?]?$/.test(word);
  }
  if (isName && /^\*+[._@/-]/.test(word)) return true;
  return isName && start > from && end < from + bare.length;
}

/** Whether a stretch stands between figures, with or without spaces around it: `2*3`, `2 ** 3`. */
export function isBetweenFigures(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start - 3, 0), start).trimEnd();
  return /\d$/.test(before) && /^\s*\d/.test(text.slice(end, end + 3));
}

/** The word around a stretch, as spaces and line ends bound it, or the characters that `bound` matches. */
function wordAround(text: string, start: number, end: number, bound = /\s/): { start: number; end: number } {
  let first = start;
  while (first > 0 && start - first < longestName && !bound.test(text.charAt(first - 1))) first -= 1;
  let last = end;
  while (last < text.length && last - end < longestName && !bound.test(text.charAt(last))) last += 1;
  return { start: first, end: last };
}

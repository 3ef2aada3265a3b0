import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type SourceFile, type SourceNode, scalarsIn } from "./source-node.ts";

/** A value between straight double quotation marks as it stands in a file. */
interface QuotedText {
  /** With the quotation marks. */
  readonly source: string;
  readonly start: number;
  /** The field; empty in a list of values. */
  readonly key: string;
}

/** What may be a path has no more characters. */
const longestPath = 400;

/** A drive, a variable of Windows, or the two backslashes before the name of a server. */
const pathStart =
  /(?<=^|[^\p{L}\p{N}\\]|\\[nrt])(?:[A-Za-z]:[\\/]|%\w+%\\)|^[("'[]*\\\\(?:\\\\)?(?=[\p{L}\p{N}][\p{L}\p{N}.-]+\\)/u;

/** Folders and the name of a file: `docs\nytt\test.docx`. */
const fileInFolders =
  /[\p{L}\p{N}]\\[^\\]+\\[^\n]*\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|md|png|jpe?g|zip|ya?ml)[).,;:!?]*$/iu;

/** A return without a new line, which no text has. */
const loneReturn = /[\p{L}\p{N}]\\r(?=[\p{L}\p{N}])/u;

const noOffsets: ReadonlySet<number> = new Set();

/**
 * Finds the backslashes of paths in double quotation marks: YAML reads `\n` in `"C:\nytt"` as a new line, without an error.
 *
 * A `\n` that stands elsewhere may be meant as a new line, and is right.
 */
export function findBackslashes(file: SourceFile, root: SourceNode): Diagnostic[] {
  return scalarsIn(root).flatMap(({ scalar, pair }) => {
    if (scalar.style !== "double") return [];
    const { start, end } = scalar.range;
    return (
      findBackslash(file, { source: file.text.slice(start, end), start, key: pair?.key ?? "" }, noOffsets) ??
      []
    );
  });
}

/** Finds the first wrong backslash of a value. `unknown` are the offsets in the file of escapes that YAML does not know. */
export function findBackslash(
  file: SourceFile,
  { source, start, key }: QuotedText,
  unknown: ReadonlySet<number>,
): Diagnostic | undefined {
  const escapes = [...source.matchAll(/\\[\s\S]/g)].map(({ index, 0: written }) => ({ index, written }));
  if (escapes.length === 0) return undefined;
  const inPaths = findInPaths(source);
  // The last backslash of a folder hides the quotation mark after it; elsewhere a quotation mark may be meant. A new line
  // after a colon ends the word or begins a sentence, while the name of a folder goes on.
  const isRead = ({ index, written }: (typeof escapes)[number]): boolean =>
    written === "\\\\" ||
    (written === '\\"' && index + 2 < source.length) ||
    (/^\\[nrt]$/.test(written) && !/[\p{Ll}\p{N}_]/u.test(source.charAt(index + 2))) ||
    !inPaths.has(index);
  const isWrong = (one: (typeof escapes)[number]): boolean => unknown.has(start + one.index) || !isRead(one);
  const first = escapes.find(isWrong);
  if (!first) return undefined;
  const others = escapes.filter((one) => !isWrong(one));
  // Two backslashes before a server are typed as they are read there; elsewhere they may be an escape.
  const isServer = ({ index, written }: (typeof escapes)[number]): boolean =>
    written === "\\\\" &&
    inPaths.has(index) &&
    !/[\\:\p{L}\p{N}]/u.test(source.charAt(index - 1)) &&
    source.charAt(index + 2) !== "\\";
  const isWhole = source.length > 1 && source.endsWith('"') && !/[\r\n]/.test(source);
  const text = `'${source.slice(1, -1).replaceAll("'", "''")}'`;
  const fix = [{ range: { start, end: start + source.length }, text }];
  const range = { start: start + first.index, end: start + first.index + first.written.trimEnd().length };
  return diagnose(
    "yaml/lost-text",
    { key, problem: "backslash", lost: first.written.trimEnd() },
    { file: file.path, range },
    isWhole && others.every(isServer) ? { fix } : {},
  );
}

/** The backslashes of a text that stand in paths. */
function findInPaths(source: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { index, 0: word } of source.matchAll(/[^\s"]+/g)) {
    if (!word.includes("\\") || word.length > longestPath) continue;
    const start =
      pathStart.exec(word)?.index ?? (fileInFolders.test(word) || loneReturn.test(word) ? 0 : word.length);
    for (let at = start; at < word.length; at += 1) if (word.charAt(at) === "\\") found.add(index + at);
  }
  return found;
}

import type { Edit } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { lineEndOf } from "../diagnostics/position.ts";
import { type SourceFile, type SourceNode, type SourceScalar, scalarsIn } from "./source-node.ts";
import { rangeInFile, readText } from "./source-text.ts";

/**
 * Characters that no document can hold (XML 1.0, clause 2.2) or no one can see: control characters except tab and line
 * ends, U+FFFE, U+FFFF, and halves of a surrogate pair.
 */
const badCharacter = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/u;

/**
 * A line that git writes where two people changed the same lines. The pattern skips git's row of equals signs, which a
 * writer may mean as a rule.
 */
const conflictMarker = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m;

/** Finds what makes a file unreadable before anything parses it: the first bad character or conflict marker. */
export function findBadText(file: SourceFile): Diagnostic | undefined {
  const { path, text } = file;
  const bad = badCharacter.exec(text);
  if (bad) {
    const codePoint = bad[0].codePointAt(0) ?? 0;
    return diagnose(
      "yaml/control-character",
      { codePoint },
      { file: path, range: { start: bad.index, end: bad.index + 1 } },
      /[\v\f]/.test(bad[0]) ? { fix: breakLines(file) } : {},
    );
  }
  const marker = conflictMarker.exec(text);
  if (!marker) return undefined;
  const range = { start: marker.index, end: marker.index + 7 };
  return diagnose("yaml/conflict-marker", {}, { file: path, range });
}

/**
 * Word's line breaks and page breaks (vertical tabs and form feeds, as it puts them on the clipboard) as line ends. What
 * follows gets the indentation of its line, or that of a text below its key.
 */
function breakLines({ text }: SourceFile): Edit[] {
  const lineEnd = lineEndOf(text);
  const edits: Edit[] = [];
  let indent: string | undefined;
  let lineStart = 0;
  for (const { 0: found, index } of text.matchAll(/\n|[\v\f]+/g)) {
    if (found === "\n") {
      lineStart = index + 1;
      indent = undefined;
      continue;
    }
    indent ??= indentBelow(text.slice(lineStart, index));
    edits.push({ range: { start: index, end: index + found.length }, text: `${lineEnd}${indent}` });
  }
  return edits;
}

/** The indentation of what goes on below a line. */
function indentBelow(line: string): string {
  const [, before = "", key = ""] = /^([ \t]*(?:- +)*)([a-z][A-Za-z]*:)?/.exec(line) ?? [];
  return key === "" ? (/^[ \t]*/.exec(line)?.[0] ?? "") : " ".repeat(before.length + 2);
}

/** Finds bad characters that the writer typed as an escape in double quotation marks. */
export function findEscapedCharacters(file: SourceFile, root: SourceNode): Diagnostic[] {
  return scalarsIn(root).flatMap(({ scalar }) => findEscapedCharacter(file, scalar) ?? []);
}

function findEscapedCharacter(file: SourceFile, scalar: SourceScalar): Diagnostic | undefined {
  if (scalar.style !== "double" || typeof scalar.value !== "string") return undefined;
  const text = readText(file, "", scalar);
  const bad = badCharacter.exec(text.value);
  if (!bad) return undefined;
  const codePoint = bad[0].codePointAt(0) ?? 0;
  const { start } = rangeInFile(text, bad.index, bad.index + 1);
  const length = /^\\(?:x..|u.{4}|U.{8}|.)/.exec(file.text.slice(start, start + 10))?.[0].length ?? 1;
  return diagnose(
    "yaml/control-character",
    { codePoint },
    { file: file.path, range: { start, end: start + length } },
  );
}

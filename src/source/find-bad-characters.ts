import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { SourceFile, SourceNode } from "./source-node.ts";
import { rangeInFile, readText } from "./source-text.ts";

/**
 * Characters that no document can hold (XML 1.0, clause 2.2) or no one can see: control characters but tab and line
 * ends, U+FFFE, U+FFFF, and halves of a surrogate pair.
 */
const badCharacter = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/u;

/** A line that git left where two people changed the same lines. */
const conflictMarker = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)|^={7}\r?$/m;

/** Finds what makes a file unreadable before it is parsed: the first bad character, or the first conflict marker. */
export function findBadText({ path, text }: SourceFile): Diagnostic | undefined {
  const bad = badCharacter.exec(text);
  if (bad) {
    const codePoint = bad[0].codePointAt(0) ?? 0;
    return diagnose(
      "yaml/control-character",
      { codePoint },
      { file: path, range: { start: bad.index, end: bad.index + 1 } },
    );
  }
  const marker = conflictMarker.exec(text);
  // A row of equals signs alone may be meant as a line; git's come with the two others.
  if (!marker || marker[0].startsWith("=")) return undefined;
  const range = { start: marker.index, end: marker.index + 7 };
  return diagnose("yaml/conflict-marker", {}, { file: path, range });
}

/** Finds the same characters written as an escape in double quotation marks. */
export function findEscapedCharacters(file: SourceFile, root: SourceNode): Diagnostic[] {
  if (root.kind === "list") return root.items.flatMap((item) => findEscapedCharacters(file, item));
  if (root.kind === "map") return root.pairs.flatMap(({ value }) => findEscapedCharacters(file, value));
  if (root.style !== "double" || typeof root.value !== "string") return [];
  const text = readText(file, "", root);
  const bad = badCharacter.exec(text.value);
  if (!bad) return [];
  const codePoint = bad[0].codePointAt(0) ?? 0;
  const { start } = rangeInFile(text, bad.index, bad.index + 1);
  const length = /^\\(?:x..|u.{4}|U.{8}|.)/.exec(file.text.slice(start, start + 10))?.[0].length ?? 1;
  return [
    diagnose(
      "yaml/control-character",
      { codePoint },
      { file: file.path, range: { start, end: start + length } },
    ),
  ];
}

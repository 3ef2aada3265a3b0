import type { FileKind } from "../diagnostics/codes.ts";
import type { LineIndex } from "../diagnostics/position.ts";
import { type EntryKey, entryFields, isEntryField, isRequiredField } from "../fields/entry-fields.ts";
import { proseKeys } from "./find-lost-text.ts";

/** The keys of an entry that are not within another. */
const entryKeys: ReadonlySet<string> = new Set([
  "workstream",
  "period",
  ...entryFields.map(({ key }) => key),
]);

/** The fields by the other words that people write for them, in small letters. */
const otherNames: ReadonlyMap<string, EntryKey> = new Map(
  entryFields.flatMap(({ key, alsoCalled }) =>
    [key.toLowerCase(), ...alsoCalled].map((word) => [word, key] as const),
  ),
);

/** A line that begins with words and a colon: its indentation with hyphens, the words, and what follows. */
const colonLine = /^( *(?:- +)*)([\p{L}_][\p{L}\d_ -]*):(?=\s|$)\s*(.*)$/u;

/** An item of a list that is written on one line, in braces: `- { id: nat, level: hög }`. */
const itemInBraces = /^( *- +)\{ *[a-z][A-Za-z]* *:/;

/** What stands behind the key of a text: no line of a text ends so. */
const blockMark = /^[|>][1-9+-]*[ \t]*$/;

/** A key as every key of the files is written. */
const keyName = /^[a-z][A-Za-z]*$/;

/** What must be known of a file to tell its keys from lines of texts. */
export interface KeysOfFile {
  readonly kind: FileKind;
  /** The words that stand before a colon at the beginning of a line. */
  readonly present: ReadonlySet<string>;
}

export function readKeysOfFile(text: string, kind: FileKind): KeysOfFile {
  return { kind, present: new Set([...text.matchAll(/^([a-z][A-Za-z]*):/gm)].map(([, key = ""]) => key)) };
}

/** Whether words before a colon name a text: the key, or another word for it. */
export function isNameOfText(words: string): boolean {
  return proseKeys.has(words) || isEntryField(fieldNamed(words) ?? "");
}

/** The key of a text, as the file has it. */
export interface KeyOfText {
  readonly key: string;
  /** The column of the key, from 0. */
  readonly column: number;
}

/**
 * Whether a line below a text is the file's next key, and no line of the text. In an entry, keys without indentation are
 * known: “obs: …” is none of them. A Swedish name of a field is one where the field is still to come: “Planering: |”.
 */
export function isNextKey(
  lines: LineIndex,
  number: number,
  { key, column }: KeyOfText,
  keys: KeysOfFile,
): boolean {
  const text = lines.lineText(number);
  // “plan:Vi går …” lacks a space, which the parser explains.
  if (keys.kind === "entry" && entryKeys.has(/^([a-z][A-Za-z]*):/.exec(text)?.[1] ?? "")) return true;
  const item = itemInBraces.exec(text)?.[1];
  if (item !== undefined && column > 0 && item.length <= column) return true;
  const [, before = "", words = "", value = ""] = colonLine.exec(text) ?? [];
  if (words === "" || before.length > column) return false;
  if (column > 0 && before.length > 0) return keyName.test(words);
  if (before.length > 0) return false;
  if (keys.kind !== "entry") return keyName.test(words);
  if (blockMark.test(value)) return true;
  if (fieldNamed(words) === fieldNamed(key)) return false;
  return isNamedOtherwise(lines, number, keys.present, words, value.trim());
}

function isNamedOtherwise(
  lines: LineIndex,
  number: number,
  present: ReadonlySet<string>,
  words: string,
  value: string,
): boolean {
  const key = fieldNamed(words);
  if (key === undefined) return false;
  if (present.has(key)) return false;
  const isList = value === "" && /^ *- +\p{L}+:(?:\s|$)/u.test(lines.lineText(number + 1));
  return isList || isRequiredField(key) || (isShortAnswer(key, value) && isBeforeKey(lines, number));
}

/** “Status: Enligt plan” may be the field, and “Status: vi väntar på tre beslut innan vi går vidare” is none. */
function isShortAnswer(key: EntryKey, value: string): boolean {
  const kind = entryFields.find((field) => field.key === key)?.kind;
  return (kind === "choice" || kind === "flag") && value !== "" && value.split(/\s+/).length <= 4;
}

/** Whether the next line that is not blank or a comment begins with a key of the entry, or the file ends. */
function isBeforeKey(lines: LineIndex, number: number): boolean {
  for (let next = number + 1; next <= lines.lineCount; next += 1) {
    const text = lines.lineText(next);
    if (/^\s*(?:#|$)/.test(text)) continue;
    const [, before, words = ""] = colonLine.exec(text) ?? [];
    return before === "" && (entryKeys.has(words) || fieldNamed(words) !== undefined);
  }
  return true;
}

function fieldNamed(words: string): EntryKey | undefined {
  return otherNames.get(words.normalize("NFC").toLowerCase());
}

/** Whether a line may be a key that is misspelt or in the wrong place: “färg: blå”, “Status: grön”. */
export function isPerhapsKey(text: string): boolean {
  const [, before, words = ""] = colonLine.exec(text) ?? [];
  if (/^(?:"[^"]*"|'[^']*'|<<) *:/.test(text)) return true;
  if (before !== "") return false;
  return /^[a-zåäö_][\p{L}\d_]*$/u.test(words) || fieldNamed(words) !== undefined;
}

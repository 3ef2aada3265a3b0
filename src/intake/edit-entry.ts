import { applyEdits } from "../diagnostics/apply-edits.ts";
import type { FileKind } from "../diagnostics/codes.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import {
  addItems,
  removeKey,
  replaceItems,
  replaceText,
  replaceWord,
  type Way,
} from "../yaml/replace-text.ts";
import type { Source } from "../yaml/source.ts";
import { plainValue, pointerSteps } from "../yaml/source-node.ts";
import { UnwrittenText } from "./write-text.ts";

/** A value of an entry that changes, at a JSON Pointer. */
export type ValueChange = { readonly pointer: string } & (
  | { readonly kind: "text"; readonly value: string }
  /** One word or a few, such as a status or a day. */
  | { readonly kind: "word"; readonly value: string }
  /** New items of a list, each a map of words and of names on one line. */
  | {
      readonly kind: "items";
      readonly value: readonly Readonly<Record<string, string>>[];
      /** The keys whose values are texts, which stand in blocks. */
      readonly texts?: readonly string[];
      /** Whether they are the whole list, whatever it was. */
      readonly isWhole?: true;
    }
  /** A key of the entry that goes away. */
  | { readonly kind: "removal" }
);

/**
 * Puts values into an entry's file and returns the new text of the file. All bytes of other values and of lines that stay
 * are as they were. The file is parsed again, and must say what it said but for the changed values; throws `UnwrittenText`
 * where no way of writing them does.
 */
export function editEntry(source: Source, changes: readonly ValueChange[], kind: FileKind = "entry"): string {
  let current = source;
  for (const change of changes) current = editValue(current, change, kind);
  return current.file.text;
}

function editValue(source: Source, change: ValueChange, kind: FileKind): Source {
  const expected = JSON.stringify(comparable(valuesWith(plainValue(source.root), change)));
  for (const edits of waysTo(source, change)) {
    const file = { ...source.file, text: applyEdits(source.file.text, edits) };
    const root = parseYaml(file, kind).value;
    if (root && JSON.stringify(comparable(plainValue(root))) === expected) return { file, root };
  }
  throw new UnwrittenText(`${source.file.path}${change.pointer}`);
}

function waysTo(source: Source, change: ValueChange): readonly Way[] {
  const { pointer } = change;
  if (change.kind === "removal") return removeKey(source, pointer);
  if (change.kind === "text") return replaceText(source, pointer, change.value);
  if (change.kind === "word")
    return [printWord(change.value), JSON.stringify(change.value)].flatMap((word) =>
      replaceWord(source, pointer, word),
    );
  // Between braces, a comma ends a word.
  const withoutCommas = (word: string): string =>
    word.includes(",") ? JSON.stringify(word) : printWord(word);
  const { value, texts = [], isWhole } = change;
  const write = isWhole ? replaceItems : addItems;
  const ways = [printWord, withoutCommas].map((print) =>
    value.map((item) => Object.entries(item).map(([key, word]) => `${key}: ${print(word)}`)),
  );
  const inBlocks = value.map((item) =>
    Object.entries(item).flatMap(([key, word]) =>
      texts.includes(key) ? [`${key}: |`, `  ${word}`] : [`${key}: ${printWord(word)}`],
    ),
  );
  return [...(texts.length > 0 ? [inBlocks] : []), ...ways].flatMap((items) => write(source, pointer, items));
}

/** A word as YAML reads it back: in quotation marks where it would mean something else. */
function printWord(word: string): string {
  return /^[\p{L}\d](?:[\p{L}\d .,/()-]*[\p{L}\d.)])?$/u.test(word) ? word : JSON.stringify(word);
}

/** The values of an entry with another one in the place of a pointer. Maps keep the order of their keys. */
function valuesWith(values: unknown, change: ValueChange): unknown {
  const steps = pointerSteps(change.pointer);
  const put = (old: unknown, depth: number): unknown => {
    const step = steps[depth];
    if (step === undefined) {
      if (change.kind === "removal") return undefined;
      if (change.kind !== "items") return change.value;
      return [...(Array.isArray(old) && !change.isWhole ? old : []), ...change.value];
    }
    if (Array.isArray(old))
      return old.map((item, index) => (String(index) === step ? put(item, depth + 1) : item));
    // A pointer leads through maps and lists alone.
    const map = old as Record<string, unknown>;
    return { ...map, [step]: put(map[step], depth + 1) };
  };
  return put(values, 0);
}

/** Values without the line ends after texts, and as words: `nej`, `2027-01-29` and `5` are what they look like. */
function comparable(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").trimEnd();
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value === null ? null : String(value);
  const kept = Object.entries(value).filter(([, own]) => own !== undefined);
  return Object.fromEntries(kept.map(([key, own]) => [key, comparable(own)]));
}

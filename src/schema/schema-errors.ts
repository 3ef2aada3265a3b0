import type { Range } from "../diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ValueForm, ValueType } from "../diagnostics/file-params.ts";
import { LineIndex } from "../diagnostics/position.ts";
import { requiredFields } from "../fields/entry-fields.ts";
import { valueOfWord } from "../messages/value-words.ts";
import { findColonInText } from "../yaml/colon-in-text.ts";
import { proseKeys } from "../yaml/find-lost-text.ts";
import {
  childPointer,
  findPair,
  type Located,
  locate,
  pointerSteps,
  type SourceFile,
  type SourceNode,
  type SourcePair,
} from "../yaml/source-node.ts";
import { findMeantForm, findMeantValue, type ValuePlace } from "./explain-value.ts";
import type { SchemaError } from "./generated/validators.js";
import { suggestKey } from "./suggest-key.ts";

/** One schema error with the file in which it occurs. */
interface FileError {
  readonly file: SourceFile;
  readonly root: SourceNode;
  readonly error: SchemaError;
}

/** No one reads more errors of one file, and each costs a search through its keys. */
const mostErrors = 150;

/**
 * Turns the validator's errors into diagnostics at the place to change: an unknown key at that key, a missing key at
 * the key that owns the map (ajv points both at the map).
 *
 * One cause gives one diagnostic: if an unknown key was probably meant for a missing one, only the unknown key is
 * reported.
 */
export function explainSchemaErrors(
  file: SourceFile,
  root: SourceNode,
  all: readonly SchemaError[],
): Diagnostic[] {
  const errors = all.slice(0, mostErrors);
  const missing = new Map<string, Map<string, ValueType>>();
  for (const error of errors) {
    if (error.keyword !== "required") continue;
    const keys = missing.get(error.instancePath) ?? new Map();
    const key = String(error.params["missingProperty"]);
    missing.set(error.instancePath, keys.set(key, typeOf(error.parentSchema.properties?.[key]?.type)));
  }
  const unknown = errors.filter((error) => error.keyword === "additionalProperties");
  const suggested = new Map<string, Set<string>>();
  const explained = unknown.map((error) => {
    const taken = suggested.get(error.instancePath) ?? new Set();
    suggested.set(error.instancePath, taken);
    return unknownKey({ file, root, error }, taken, missing.get(error.instancePath));
  });
  if (suggested.get("")?.has("nothingToReport") || errors.some(isAboutNothing))
    for (const field of requiredFields) missing.get("")?.delete(field);
  const others = errors.flatMap((error) => explain({ file, root, error }) ?? []);
  const missingKeys = [...missing].flatMap(([pointer, keys]) =>
    [...keys].map(([key, expected]) => missingKey(file, root, pointer, key, expected)),
  );
  return [...explained, ...others, ...missingKeys];
}

/** Whether an entry probably says that there is nothing to report, but in a way that is not read. */
function isAboutNothing({ instancePath }: SchemaError): boolean {
  return instancePath === "/nothingToReport";
}

/** Reports an unknown key, and deletes the key that it suggests from the missing ones. No two keys suggest the same. */
function unknownKey(
  { file, root, error }: FileError,
  taken: Set<string>,
  missing: Map<string, ValueType> | undefined,
): Diagnostic {
  const key = String(error.params["additionalProperty"]);
  const map = locate(root, error.instancePath)?.node;
  const pair = findPair(map, key);
  const present = map?.kind === "map" ? map.pairs.map(({ key: other }) => other) : [];
  const allowed = allowedKeys(error).filter((name) => !present.includes(name));
  const suggested = suggestKey(
    key,
    allowed.filter((name) => canHold(name, pair)),
  );
  const suggestion = suggested?.key;
  // “Nästa steg: …” on a line that is not indented goes on with the text above it.
  const colon =
    pair && suggestion === undefined && !/^[a-z]\w*$/.test(key)
      ? findColonInText(file, new LineIndex(file.text), pair.keyRange.start)
      : undefined;
  if (colon) return colon;
  const place = {
    file: file.path,
    range: pair?.keyRange ?? rangeOfOwner(undefined, root),
    pointer: childPointer(error.instancePath, key),
  };
  // For a key that differs in more, or a second one for the same field, the writer must decide.
  const isCertain = suggested?.isCertain && !taken.has(suggested.key);
  const fix = isCertain && pair ? [{ range: pair.keyRange, text: suggested.key }] : undefined;
  if (suggestion !== undefined) {
    missing?.delete(suggestion);
    taken.add(suggestion);
  }
  return diagnose("schema/unknown-key", { key, suggestion, allowed }, place, { fix });
}

/** “klart” is `done` before yes or no, and `due` before a date. */
function canHold(key: string, pair: SourcePair | undefined): boolean {
  if (key !== "done" || pair?.value.kind !== "scalar") return true;
  const { value } = pair.value;
  return typeof value === "boolean" || valueOfWord("flag", String(value)) !== undefined;
}

function missingKey(
  file: SourceFile,
  root: SourceNode,
  pointer: string,
  key: string,
  expected: ValueType,
): Diagnostic {
  const place = { file: file.path, range: rangeOfOwner(locate(root, pointer), root), pointer };
  return diagnose("schema/missing-key", { key, expected }, place);
}

/** The key that owns a map, or the first key in it: underlining a whole file would help nobody. */
function rangeOfOwner(owner: Located | undefined, root: SourceNode): Range {
  if (owner?.pair) return owner.pair.keyRange;
  const map = owner?.node ?? root;
  return (map.kind === "map" ? map.pairs[0]?.keyRange : undefined) ?? map.range;
}

function explain({ file, root, error }: FileError): Diagnostic | undefined {
  const located = locate(root, error.instancePath);
  if (!located) return undefined;
  const { node, pair } = located;
  // An item of a list has no key, so the diagnostic names the list's key.
  const key = pair?.key ?? pointerSteps(error.instancePath).findLast((step) => !/^\d+$/.test(step)) ?? "";
  const pointAt = node.range.end > node.range.start ? node.range : (pair?.keyRange ?? node.range);
  const place = { file: file.path, range: firstLineOf(file, pointAt), pointer: error.instancePath };
  const value = file.text.slice(node.range.start, node.range.end).split("\n", 1)[0] ?? "";
  const form = error.parentSchema["x-form"];
  const parent = locate(root, parentOf(error.instancePath))?.node;
  const map = parent?.kind === "map" ? parent : undefined;
  const valuePlace: ValuePlace | undefined =
    node.kind === "scalar" ? { file, scalar: node, pair, map } : undefined;
  const wrongForm = (form: ValueForm): Diagnostic => {
    const meant = valuePlace && findMeantForm(form, valuePlace);
    const params = { key, value, form, suggestion: meant?.suggestion };
    return diagnose("schema/wrong-form", params, place, { fix: meant?.fix });
  };
  switch (error.keyword) {
    case "type": {
      // YAML reads a period without its hyphen as a number, but the mistake is in its form.
      if (form && form !== "id" && node.kind === "scalar") return wrongForm(form);
      const expected = typeOf(error.params["type"]);
      const colon = node.kind !== "scalar" && proseKeys.has(key) ? findColonRead(file, node) : undefined;
      if (colon) return { ...colon, pointer: error.instancePath };
      const params = { key, expected, found: typeOfNode(node), isProse: proseKeys.has(key) };
      return diagnose("schema/wrong-type", params, place);
    }
    case "enum": {
      // The value's type is wrong as well, which is reported already.
      if (typeOfNode(node) !== "text" || !valuePlace) return undefined;
      const values = error.parentSchema["x-values"];
      const meant = values && findMeantValue(values, valuePlace);
      const params = {
        key,
        value,
        allowed: allowedValues(error),
        values,
        suggestion: meant?.suggestion,
        explanation: meant?.explanation,
      };
      return diagnose("schema/wrong-value", params, place, { fix: meant?.fix });
    }
    case "maxLength":
      return wrongForm("bounded");
    case "pattern":
    case "format":
    case "minimum":
    case "maximum":
    case "minItems":
      return wrongForm(form ?? "filled");
    default:
      return undefined;
  }
}

/** The colon that made YAML read a text as a map, or as a list with maps; a list alone was meant as one. */
function findColonRead(file: SourceFile, node: SourceNode): Diagnostic | undefined {
  const isRead =
    node.kind === "map" || (node.kind === "list" && node.items.some(({ kind }) => kind === "map"));
  return isRead ? findColonInText(file, new LineIndex(file.text), node.range.start) : undefined;
}

/** The first line of a range: a list or map may run over many lines, and the first is enough to find it. */
function firstLineOf(file: SourceFile, range: Range): Range {
  const lineEnd = file.text.slice(range.start, range.end).search(/\r?\n/);
  return lineEnd === -1 ? range : { start: range.start, end: range.start + lineEnd };
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function typeOf(type: unknown): ValueType {
  if (Array.isArray(type)) return type.includes("boolean") ? "boolean" : "text";
  if (type === "array") return "list";
  if (type === "object") return "map";
  return type === "boolean" ? "boolean" : "text";
}

function typeOfNode(node: SourceNode): ValueType {
  if (node.kind !== "scalar") return node.kind;
  if (node.value === null) return "nothing";
  if (typeof node.value === "string") return "text";
  return typeof node.value === "number" ? "number" : "boolean";
}

function allowedKeys(error: SchemaError): readonly string[] {
  return Object.keys(error.parentSchema.properties ?? {});
}

function allowedValues(error: SchemaError): readonly string[] {
  const values = error.params["allowedValues"];
  return Array.isArray(values) ? values.map(String) : [];
}

import { createHash } from "node:crypto";
import { valueInFile } from "../messages/value-words.ts";
import type { RawChecksums } from "../schema/raw-publication.ts";
import type { Source } from "../yaml/source.ts";
import { childPointer, plainValue } from "../yaml/source-node.ts";
import type { Images } from "./image.ts";
import type { Programme } from "./programme.ts";
import type { Month } from "./report.ts";

/** A file whose texts a report prints. */
export interface HashedFile {
  /** Relative to the workspace. */
  readonly path: string;
  /** Its name without the ending. */
  readonly id: string;
  /** Undefined if it cannot be read. */
  readonly content: { readonly source: Source; readonly images: Images } | undefined;
}

/** The files of a month that a publication fixes: the programme file as it was, and the entries. */
export function listHashedFiles(programme: Programme, month: Month): HashedFile[] {
  const { path } = programme.source.file;
  return [
    { path, id: "programme", content: programme },
    ...(month.own ? [{ path: month.own.path, id: "month", content: month.own.words }] : []),
    ...month.files.map((file) => ({ path: file.path, id: file.id, content: file.entry })),
  ];
}

/**
 * The checksums of everything that a file says, by pointer: of each field, and of each item of a list. What is only
 * written in another way has the same: line ends, quotation marks, comments, the order of keys, Swedish words for values.
 */
export function hashTexts({ root }: Source): Record<string, string> {
  const fields = Object.entries(Object(plainValue(root)));
  const values = fields.flatMap(([key, value]): [string, unknown][] => {
    const pointer = childPointer("", key);
    if (!Array.isArray(value)) return [[pointer, plainMeaning(key, value)]];
    return value.map((item, index) => [childPointer(pointer, index), plainMeaning("", item)]);
  });
  return Object.fromEntries(
    values.flatMap(([pointer, value]) =>
      value === undefined ? [] : [[pointer, hashOf(JSON.stringify(value))]],
    ),
  );
}

/** The checksums of the images that a file's texts show, by the path that the text gives. */
export function hashImages(images: Images): Record<string, string> {
  return Object.fromEntries(
    [...images].flatMap(([source, image]) =>
      typeof image === "object" ? [[source, hashOf(image.bytes)]] : [],
    ),
  );
}

/** The checksums of several files, by the name of each. A file without any is left out. */
export function hashFiles(
  files: readonly HashedFile[],
  hash: (content: { readonly source: Source; readonly images: Images }) => Record<string, string>,
): RawChecksums {
  return Object.fromEntries(
    files.flatMap(({ id, content }) => {
      const sums = content ? hash(content) : {};
      return Object.keys(sums).length > 0 ? [[id, sums]] : [];
    }),
  );
}

/** A value in the one form that all ways of writing it share; undefined for what says nothing. */
function plainMeaning(key: string, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const meaning = typeof value === "object" ? value : meaningOf(key, value);
  // An answer that is left out is no.
  if (meaning === false) return undefined;
  if (typeof meaning === "string") return meaning.normalize("NFC").replaceAll("\r\n", "\n").trim();
  if (Array.isArray(meaning)) return meaning.map((item) => plainMeaning("", item) ?? null);
  if (typeof meaning !== "object" || meaning === null) return meaning;
  const pairs = Object.entries(meaning).flatMap(([name, child]) => {
    const own = plainMeaning(name, child);
    return own === undefined ? [] : [[name, own] as const];
  });
  return Object.fromEntries(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const kinds = {
  status: "status",
  outcome: "outcome",
  done: "flag",
  nothingToReport: "flag",
  level: "level",
} as const;

function meaningOf(key: string, value: unknown): unknown {
  const kind = Object.hasOwn(kinds, key) ? kinds[key as keyof typeof kinds] : undefined;
  if (kind === undefined || (typeof value !== "string" && typeof value !== "boolean")) return value;
  return valueInFile(kind, value) ?? value;
}

function hashOf(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

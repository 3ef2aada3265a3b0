import type { Range } from "../diagnostics/codes.ts";
import type { RawChecksums } from "../schema/raw-publication.ts";
import { locate, pointerSteps } from "../yaml/source-node.ts";
import { type HashedFile, hashImages, hashTexts, listHashedFiles } from "./hash-texts.ts";
import type { Programme } from "./programme.ts";
import type { Publication } from "./publication.ts";
import type { Month } from "./report.ts";

/** A place in which a month differs from what was published. */
export interface ChangedText {
  readonly file: string;
  readonly change: "changed" | "added" | "removed";
  /** The field that differs, such as `summary`; undefined for a whole file, and where an image differs. */
  readonly field?: string;
  /** The image that differs, by the path that the text gives. */
  readonly image?: string;
  /** The place of the field; absent where it is no longer there. */
  readonly place?: { readonly pointer: string; readonly range: Range };
}

/**
 * Finds what has changed in a month since it was published, at most once for each field of a file. A file that cannot be
 * read says nothing: that is an error of its own.
 */
export function findChangedTexts(
  publication: Publication,
  programme: Programme,
  month: Month,
): ChangedText[] {
  const files = listHashedFiles(programme, month);
  const known = new Set(files.map(({ id }) => id));
  const gone = Object.keys(publication.texts).filter((id) => !known.has(id));
  return [
    ...files.flatMap((file) => changesIn(file, publication)),
    ...gone.map((id): ChangedText => ({ file: `${month.folder}/${id}.yaml`, change: "removed" })),
  ];
}

function changesIn({ path: file, id, content }: HashedFile, publication: Publication): ChangedText[] {
  if (!content) return [];
  const before = sumsOf(publication.texts, id);
  if (!before) return [{ file, change: "added" }];
  const { root } = content.source;
  const found = new Map<string, ChangedText>();
  for (const { name: pointer, change } of compareSums(
    before,
    new Map(Object.entries(hashTexts(content.source))),
  )) {
    const [field = ""] = pointerSteps(pointer);
    if (found.has(field)) continue;
    const located = locate(root, pointer) ?? locate(root, `/${field}`);
    const range = located?.pair?.keyRange ?? located?.node.range;
    found.set(field, { file, field, change, ...(range ? { place: { pointer, range } } : {}) });
  }
  const images = compareSums(
    sumsOf(publication.images, id) ?? new Map(),
    new Map(Object.entries(hashImages(content.images))),
  );
  // An image that came or went with the words around it is told by the text.
  const replaced = found.size > 0 ? images.filter(({ change }) => change === "changed") : images;
  return [
    ...found.values(),
    ...replaced.map(({ name, change }): ChangedText => ({ file, change, image: name })),
  ];
}

function sumsOf(checksums: RawChecksums, id: string): ReadonlyMap<string, string> | undefined {
  const sums = Object.hasOwn(checksums, id) ? checksums[id] : undefined;
  return sums && new Map(Object.entries(sums));
}

/** The names whose checksums differ, in the order in which they stand now, and then those that are gone. */
function compareSums(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { readonly name: string; readonly change: ChangedText["change"] }[] {
  const now = [...after].flatMap(([name, sum]) => {
    const old = before.get(name);
    return old === sum
      ? []
      : [{ name, change: old === undefined ? ("added" as const) : ("changed" as const) }];
  });
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [...now, ...gone.map((name) => ({ name, change: "removed" as const }))];
}

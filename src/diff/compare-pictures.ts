import { createHash } from "node:crypto";
import { imagesIn } from "../markdown/find-images.ts";
import type { MarkdownText } from "../markdown/markdown-text.ts";
import { type Images, publishedBytes } from "../model/image.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { seenText } from "../yaml/seen-text.ts";
import type { PictureChange } from "./changes.ts";
import { longestRun } from "./longest-run.ts";
import { type Pair, pairByKeys } from "./pair-by-keys.ts";

/** A picture that a text shows. */
export interface Picture {
  readonly alt: string;
  /** The file's path, as the text gives it. */
  readonly file: string;
  /** The SHA-256 of the picture without what else its file holds: the same picture has it, whatever the file's name. */
  readonly hash: string;
}

/** Lists the pictures of a text in reading order. The report does not show one that cannot be read. */
export function readPictures({ parsed }: MarkdownText, images: Images): Picture[] {
  const hashes = new Map<string, string>();
  return imagesIn(parsed.blocks).flatMap(({ source, alt }) => {
    const image = images.get(source);
    if (typeof image !== "object") return [];
    const hash =
      hashes.get(source) ?? createHash("sha256").update(publishedBytes(image, "browser")).digest("hex");
    hashes.set(source, hash);
    return [{ alt: maskPersonalData(seenText(alt)), file: maskPersonalData(source), hash }];
  });
}

/**
 * Compares the pictures of two texts. A picture is the same if its pixels are stored in the same bytes. Another picture in its place has the name
 * of its file, or its alternative text.
 */
export function comparePictures(before: readonly Picture[], after: readonly Picture[]): PictureChange[] {
  const pairs = pairByKeys(before, after, [
    ({ hash }) => hash,
    ({ file }) => fileName(file),
    ({ alt }) => (alt === "" ? undefined : alt),
  ]);
  const moved = findMoved(
    pairs.filter(({ before: old, after: current }) => old.item.hash === current.item.hash),
  );
  const partners = new Map(pairs.map((pair) => [pair.after.item, pair.before.item]));
  const kept = new Set(partners.values());
  return [
    ...after.flatMap((picture) => {
      const old = partners.get(picture);
      if (!old) return [toChange("added", picture)];
      if (old.hash !== picture.hash) return [toChange("replaced", picture)];
      return moved.has(picture) ? [toChange("moved", picture)] : [];
    }),
    ...before.filter((picture) => !kept.has(picture)).map((picture) => toChange("removed", picture)),
  ];
}

/** Finds the pictures that others have passed. */
function findMoved(pairs: readonly Pair<Picture>[]): Set<Picture> {
  const sorted = [...pairs].sort((one, other) => one.after.place - other.after.place);
  const steady = longestRun(sorted.map((pair) => pair.before.place));
  return new Set(sorted.filter((_, index) => !steady.has(index)).map((pair) => pair.after.item));
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function toChange(change: PictureChange["change"], { alt, file }: Picture): PictureChange {
  return { change, alt: alt === "" ? undefined : alt, file };
}

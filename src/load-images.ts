import path from "node:path";
import type { Host } from "./host.ts";
import { findImages } from "./markdown/find-images.ts";
import type { ImageFile, ImageProblem, Images } from "./model/image.ts";
import { readImage } from "./source/read-image.ts";

/**
 * Reads the images that some texts show. Paths are relative to the folder of the file that the texts are in.
 *
 * Only files within the workspace are read, links followed: a text must not be able to bring another file of the
 * office's into a published document.
 */
export function loadImages(host: Host, root: string, folder: string, texts: readonly string[]): Images {
  const sources = new Set(texts.flatMap((text) => findImages(text).map(({ source }) => source)));
  return new Map([...sources].map((source) => [source, loadImage(host, root, folder, source)]));
}

function loadImage(host: Host, root: string, folder: string, source: string): ImageFile | ImageProblem {
  if (/^[a-z][a-z\d+.-]*:|^[\\/]/i.test(source)) return "outside";
  const file = path.resolve(root, folder, source);
  if (!isWithin(root, file)) return "outside";
  const real = host.realPath(file);
  if (real === undefined) return "missing";
  if (!isWithin(host.realPath(root) ?? root, real)) return "outside";
  const contents = host.readFile(real);
  if ("problem" in contents) return "missing";
  const image = readImage(contents.bytes);
  const relative = path.relative(root, file).replaceAll(path.sep, "/");
  return image ? { path: relative, bytes: contents.bytes, ...image } : "format";
}

function isWithin(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

import type { HostFiles } from "./host.ts";
import { findImages } from "./markdown/find-images.ts";
import type { ImageFile, ImageProblem, Images } from "./model/image.ts";
import { readWithin } from "./read-within.ts";
import { readImage } from "./source/read-image.ts";

/**
 * Reads the images that some texts show. Paths are relative to the folder of the file that the texts are in, and do
 * not lead out of the workspace.
 */
export function loadImages(host: HostFiles, root: string, folder: string, texts: readonly string[]): Images {
  const sources = new Set(texts.flatMap((text) => findImages(text).map(({ source }) => source)));
  return new Map([...sources].map((source) => [source, loadImage(host, root, folder, source)]));
}

function loadImage(host: HostFiles, root: string, folder: string, source: string): ImageFile | ImageProblem {
  const file = readWithin(host, root, folder, source);
  if (typeof file === "string") return file;
  const image = readImage(file.bytes);
  return typeof image === "string" ? image : { ...file, ...image };
}

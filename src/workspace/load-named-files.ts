import type { HostFiles } from "../host/host.ts";
import { readImage } from "../images/read-image.ts";
import { imagesIn } from "../markdown/find-images.ts";
import type { ImageFile, ImageProblem, Images } from "../model/image.ts";
import type { Prose } from "../model/prose.ts";
import { readTemplate } from "../template/read-template.ts";
import type { TemplateFile, TemplateProblem } from "../template/template.ts";
import { readWithin } from "./read-within.ts";

/**
 * Reads the images that some texts show. Paths are relative to the folder of the file that the texts are in, and do
 * not lead out of the workspace.
 */
export function loadImages(
  host: HostFiles,
  root: string,
  folder: string,
  texts: readonly (Prose | undefined)[],
): Images {
  const sources = new Set(
    // Every image begins so, also one that is not yet written as Markdown asks. Most texts have none, and need not be
    // parsed for this.
    texts.flatMap((text) => (text && /! ?[[(]/.test(text.value) ? sourcesIn(text) : [])),
  );
  return new Map([...sources].map((source) => [source, loadImage(host, root, folder, source)]));
}

function sourcesIn({ parsed }: Prose): string[] {
  const meant = parsed.unsupported.flatMap(({ source }) => source ?? []);
  return [...imagesIn(parsed.blocks).map(({ source }) => source), ...meant];
}

/** Reads the image at a path relative to a folder of the workspace, or says why it cannot be shown. */
export function loadImage(
  host: HostFiles,
  root: string,
  folder: string,
  source: string,
): ImageFile | ImageProblem {
  const file = readWithin(host, root, folder, source);
  if (typeof file === "string") return file;
  const image = readImage(file.bytes);
  return typeof image === "string" ? image : { ...file, ...image };
}

/** Reads the template at a path relative to a folder of the workspace, or says why it cannot be used. */
export function loadTemplate(
  host: HostFiles,
  root: string,
  folder: string,
  source: string,
): TemplateFile | TemplateProblem {
  const file = readWithin(host, root, folder, source);
  if (typeof file === "string") return { problem: file, names: [] };
  const template = readTemplate(file.bytes);
  return "problem" in template ? template : { ...file, ...template };
}

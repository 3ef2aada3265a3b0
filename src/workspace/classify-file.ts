import type { FolderItem } from "../host/read-file.ts";
import { imageTypes } from "../images/image-types.ts";
import { idFrom } from "../swedish/slug.ts";

/** What an item of a period's folder is. */
export type FileClass =
  | { readonly kind: "entry"; readonly id: string }
  /** The programme's own words about the month. */
  | { readonly kind: "month" }
  /** What `publish` writes: the publication, and the programme file as it was. */
  | { readonly kind: "published" }
  | { readonly kind: "misnamed"; readonly id: string }
  | { readonly kind: "stray" }
  /** Made with Word or for reading: a report that was compiled, or a text that somebody sent. */
  | { readonly kind: "document" }
  | { readonly kind: "picture" }
  | { readonly kind: "none" };

/** Hidden files, files that Windows, macOS and Office leave behind, and what `compile` and `diff` write. */
const noise = /^[.~]|~$|^(?:thumbs\.db|desktop\.ini)$|\.(?:tmp|bak|html|md|json|tsv|svg)$/i;
const documentName = /\.(?:docx|docm|doc|dotx|dotm|dot|odt|rtf|pages|pdf)$/i;
const imageEndings = imageTypes.flatMap(({ endings }) => endings).join("|");
const pictureName = new RegExp(String.raw`\.(?:${imageEndings}|gif|bmp|webp|heic|tiff?)$`, "i");
/** The file of a month's own words. */
export const monthFile = "month.yaml";
const publishedNames = ["publication.yaml", "programme.yaml"];
/** A name with the ending of a YAML file, also as Windows changes it: `soki.yaml.txt`, `soki (1).yaml`. */
const yamlName = /^(.+?)(?: ?\(\d+\)| - kopia| - copy)?(?:\.ya?ml)+(?:\.txt)?$/i;

/** Says whether an item of a period's folder is an entry, an entry under the wrong name, or something else. */
export function classifyFile({ name, kind }: FolderItem): FileClass {
  const stem = yamlName.exec(name)?.[1];
  if (noise.test(name)) return { kind: "none" };
  if (kind === "file" && documentName.test(name)) return { kind: "document" };
  if (kind === "file" && pictureName.test(name)) return { kind: "picture" };
  if (stem === undefined) return { kind: kind === "folder" ? "none" : "stray" };
  if (name === monthFile) return { kind: "month" };
  if (publishedNames.includes(name)) return { kind: "published" };
  const id = idFrom(stem);
  if ([monthFile, ...publishedNames].includes(`${id}.yaml`)) return { kind: "misnamed", id };
  return name === `${stem}.yaml` || name === `${stem}.yml`
    ? { kind: id === stem ? "entry" : "misnamed", id }
    : { kind: "misnamed", id };
}

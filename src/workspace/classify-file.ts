import type { FolderItem } from "../host/read-file.ts";
import { imageTypes } from "../images/image-types.ts";

/** What an item of a period's folder is. */
export type FileClass =
  | { readonly kind: "entry"; readonly id: string }
  | { readonly kind: "misnamed"; readonly id: string }
  | { readonly kind: "stray" }
  | { readonly kind: "none" };

const imageEndings = imageTypes.flatMap(({ endings }) => endings).join("|");
/** Hidden files, files that Windows, macOS and Office leave behind, and documents and images, which may lie there. */
const noise = new RegExp(
  String.raw`^[.~]|~$|^(?:thumbs\.db|desktop\.ini)$|\.(?:tmp|bak|docx|dotx|pdf|html|md|json|tsv|svg|${imageEndings})$`,
  "i",
);
/** A name with the ending of a YAML file, also as Windows changes it: `soki.yaml.txt`, `soki (1).yaml`. */
const yamlName = /^(.+?)(?: ?\(\d+\)| - kopia| - copy)?(?:\.ya?ml)+(?:\.txt)?$/i;

/** Says whether an item of a period's folder is an entry, an entry under the wrong name, or something else. */
export function classifyFile({ name, kind }: FolderItem): FileClass {
  const stem = yamlName.exec(name)?.[1];
  if (noise.test(name)) return { kind: "none" };
  if (stem === undefined) return { kind: kind === "folder" ? "none" : "stray" };
  const id = idFrom(stem);
  return name === `${stem}.yaml` || name === `${stem}.yml`
    ? { kind: id === stem ? "entry" : "misnamed", id }
    : { kind: "misnamed", id };
}

/** A file name as an id: lower case, no accents, hyphens between words. */
function idFrom(stem: string): string {
  return stem
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

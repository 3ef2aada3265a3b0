import type { FolderItem } from "../host/read-file.ts";
import { imageTypes } from "../images/image-types.ts";

/** What an item of a period's folder is. */
export type FileClass =
  | { readonly kind: "entry"; readonly id: string }
  | { readonly kind: "misnamed"; readonly id: string }
  | { readonly kind: "stray" }
  | { readonly kind: "none" };

const imageEndings = imageTypes.flatMap(({ endings }) => endings).join("|");
/** Hidden files, what Windows, macOS and Office leave behind, and what belongs beside entries: documents and images. */
const noise = new RegExp(
  String.raw`^[.~]|~$|^(?:thumbs\.db|desktop\.ini)$|\.(?:tmp|bak|docx|dotx|pdf|html|md|json|tsv|svg|${imageEndings})$`,
  "i",
);
/** A name that ends as a YAML file does, also with what Windows adds to it: `soki.yaml.txt`, `soki (1).yaml`. */
const yamlName = /^(.+?)(?: ?\(\d+\)| - kopia| - copy)?(?:\.ya?ml)+(?:\.txt)?$/i;

/** Says whether an item of a period's folder is an entry, one under the wrong name, or none. */
export function classifyFile({ name, kind }: FolderItem): FileClass {
  const stem = yamlName.exec(name)?.[1];
  if (noise.test(name)) return { kind: "none" };
  if (stem === undefined) return { kind: kind === "folder" ? "none" : "stray" };
  const id = idFrom(stem);
  return name === `${stem}.yaml` || name === `${stem}.yml`
    ? { kind: id === stem ? "entry" : "misnamed", id }
    : { kind: "misnamed", id };
}

/** A file name as an id: small letters, no accents, hyphens between words. */
function idFrom(stem: string): string {
  return stem
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

import type { Host } from "../host.ts";
import type { CannotRunTexts } from "../language/messages.ts";
import { judgeAuthorship } from "../seal/judge-authorship.ts";
import { displayPath } from "./display-path.ts";

/**
 * Why a file must not be written over unless that was asked for with `--force`; undefined where it may: there is none,
 * or it is as millrep wrote it.
 *
 * Someone may have worked in a document by hand, or named another file by a slip of the Tab key. What is no file at all
 * is left to the writing, which says so.
 */
export function reasonToKeep(host: Host, file: string): ((texts: CannotRunTexts) => string) | undefined {
  const contents = host.readFile(file);
  const isUnread = "problem" in contents;
  if (isUnread && contents.problem !== "forbidden" && contents.detail !== "EFBIG") return undefined;
  const authorship = isUnread ? "foreign" : judgeAuthorship(contents.bytes);
  if (authorship === "millrep") return undefined;
  const shown = displayPath(host, file);
  return (texts) => (authorship === "edited" ? texts.keptEdited(shown) : texts.keptForeign(shown));
}

import path from "node:path";
import { findAuthorship } from "../authorship/find-authorship.ts";
import { readPackageProperty, sourcesProperty } from "../authorship/package-checksum.ts";
import type { Host } from "../host/host.ts";
import { messagesIn } from "../messages/messages-in.ts";
import type { Report } from "../model/report.ts";
import { slugFrom } from "../swedish/slug.ts";
import { type Context, say } from "./context.ts";
import { displayPath } from "./display-path.ts";
import { usualName } from "./document-file.ts";
import { documentFormats } from "./output-formats.ts";

/** What earlier runs have left beside a document. */
interface LeftDocuments {
  /** Drafts that nobody has edited: the report itself is there now. */
  readonly drafts: readonly string[];
  /** Reports that may say something else than the new document: of an older title, in another format, or edited. */
  readonly others: readonly string[];
}

/**
 * Removes the drafts of a report beside the document that was just written, where nobody has edited them, and says so.
 * Names the other documents that earlier runs have left there, where the new one `isChanged`: of an older title, in
 * another format, or edited by someone.
 */
export function clearLeftDocuments(
  context: Context,
  file: string,
  report: Report,
  { sourcesHash, isChanged }: { readonly sourcesHash: string; readonly isChanged: boolean },
): void {
  const { host, messages } = context;
  const draft = report.isDraft ? undefined : usualName({ ...report, isDraft: true });
  const { drafts, others } = findLeftDocuments(host, file, sourcesHash, draft);
  const removed = drafts.filter((name) => host.removeFile(name));
  const left = [...drafts.filter((name) => !removed.includes(name)), ...(isChanged ? others : [])];
  const shown = (files: readonly string[]): string[] => files.map((name) => displayPath(host, name));
  if (removed.length > 0) say(context, messages.compile.removedDrafts(shown(removed)));
  if (left.length > 0) say(context, messages.compile.left(shown(left)));
}

const endings = Object.values(documentFormats).map(({ ending }) => ending);
const overMonths = (["sv", "en"] as const).flatMap((language) => {
  const { diff, trend } = messagesIn(language);
  return [diff.fileName, trend.fileName].map(slugFrom);
});

/** The names of documents over several months, which are no earlier form of a report: `jamforelse-2023-03-2023-04`. */
const namesOverMonths = new RegExp(`^(?:${overMonths.join("|")})-\\d{4}-\\d{2}-\\d{4}-\\d{2}$`);

/**
 * Finds the documents of earlier runs in the folder of a document. `draft` is the name of its draft without the ending,
 * undefined where the document is one itself. What was not made with millrep is not among them, nor is a Word document
 * of the same sources.
 */
function findLeftDocuments(
  host: Host,
  file: string,
  sourcesHash: string,
  draft: string | undefined,
): LeftDocuments {
  const folder = path.dirname(file);
  const drafts: string[] = [];
  const others: string[] = [];
  for (const { name, kind } of host.listFolder(folder) ?? []) {
    const { name: stem, ext } = path.parse(name);
    if (kind !== "file" || name === path.basename(file) || !endings.includes(ext)) continue;
    if (namesOverMonths.test(stem)) continue;
    const other = path.join(folder, name);
    const contents = host.readFile(other);
    if ("problem" in contents || contents.bytes.length === 0) continue;
    const authorship = findAuthorship(contents.bytes);
    if (authorship === "millrep" && stem === draft) drafts.push(other);
    else if (authorship !== "foreign" && readPackageProperty(contents.bytes, sourcesProperty) !== sourcesHash)
      others.push(other);
  }
  return { drafts, others };
}

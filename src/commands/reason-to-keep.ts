import { type Authorship, findAuthorship } from "../authorship/find-authorship.ts";
import { readPackageProperty } from "../authorship/package-checksum.ts";
import type { Host } from "../host/host.ts";
import type { CannotRunTexts } from "../messages/messages.ts";
import { parsePeriod } from "../model/parse-period.ts";
import { displayPath } from "./display-path.ts";
import { comparisonFormats, documentFormats, type OutputFormat, trendFormats } from "./output-formats.ts";

/**
 * Why a file must not be overwritten without `--force`; undefined where it may be: there is no file, or it is exactly
 * what millrep wrote.
 *
 * Someone may have edited a document by hand, or named another file by mistake with the Tab key. A folder or a device
 * is not a reason here: writing it fails, and says why.
 */
export function reasonToKeep(host: Host, file: string): ((texts: CannotRunTexts) => string) | undefined {
  const contents = host.readFile(file);
  const isUnread = "problem" in contents;
  if (isUnread && contents.problem !== "forbidden" && contents.detail !== "EFBIG") return undefined;
  const authorship = isUnread ? "foreign" : findAuthor(contents.bytes);
  if (authorship === "millrep") return undefined;
  const shown = displayPath(host, file);
  if (authorship === "foreign") return (texts) => texts.keptForeign(shown);
  return (texts) => {
    const kept = texts.keptEdited(shown);
    return !isUnread && isReport(contents.bytes)
      ? `${kept}\n${texts.importPossible(quoteArgument(shown))}`
      : kept;
  };
}

/** Whether a file is a report in Word, whose edits can be taken into the entries; a comparison names two months. */
function isReport(bytes: Uint8Array): boolean {
  return parsePeriod(readPackageProperty(bytes, "period") ?? "") !== undefined;
}

/** A path as a shell takes it for one argument, also where it has spaces. */
function quoteArgument(file: string): string {
  return /^[\p{L}\d_./\\:-]+$/u.test(file) ? file : `"${file}"`;
}

/** Recognised by its checksum, or by its form where the format has none. */
function findAuthor(bytes: Uint8Array): Authorship {
  const authorship = findAuthorship(bytes);
  if (authorship !== "foreign") return authorship;
  return hasOwnForm(new TextDecoder().decode(bytes)) ? "millrep" : "foreign";
}

/** Whether a text is of a format for programs, which has no checksum. */
export function hasOwnForm(text: string): boolean {
  const formats: readonly OutputFormat<never>[] = [
    ...Object.values(documentFormats),
    ...Object.values(comparisonFormats),
    ...Object.values(trendFormats),
  ];
  for (const { mark } of formats) if (mark.kind === "form" && mark.isOwn(text)) return true;
  return false;
}
